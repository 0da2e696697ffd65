/** The panel: its frame, and the view that is open in it. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Bell } from '../../components/bell/bell';
import { Footer } from '../../components/footer/footer';
import { Hidden } from '../../components/hidden/hidden';
import { Notice } from '../../components/notice/notice';
import { openSettings } from '../../lib/open-page';
// What is loaded later brings no style of its own: it would need code that waits for it.
import '../../components/checklist/checklist.css';
import '../../components/coverage/coverage.css';
import '../../components/download/download.css';
import '../../components/drop-zone/drop-zone.css';
import '../../components/finding/finding.css';
import '../../components/keeping/keeping.css';
import '../../components/decide/decide.css';
import '../../components/logos/logos.css';
import '../../components/names/understood-names.css';
import '../../components/policy-note/policy-note.css';
import '../../components/reading-status/reading-status.css';
import '../../components/tour/tour.css';
import './panel.css';
import type { Panel } from './panel';
import type { PanelState } from './state';
import { lazyView } from './views/lazy-view';
import { WelcomeView } from './views/welcome-view';
import { noticeWords, words } from './words';

export type ViewProps = { panel: Panel; state: PanelState };

export function App({ panel }: { panel: Panel }) {
  const [state, setState] = useState(panel.state);
  useEffect(() => {
    const show = () => setState(panel.state);
    show();
    return panel.subscribe(show);
  }, [panel]);
  if (state.isHidden) return <Hidden onBack={() => panel.update((now) => ({ ...now, isHidden: false }))} />;
  return (
    <>
      <header class="panel-header row">
        <Bell />
        <h1>{words.title}</h1>
        <button type="button" class="button hide" title={words.hideHow} onClick={() => panel.hide()}>
          {words.hide}
        </button>
      </header>
      <main class="panel-main stack">
        <div role="status" class="stack tight">
          {state.notice && (
            <Notice onClose={() => panel.update((now) => ({ ...now, notice: null }))}>
              {noticeWords[state.notice]}
            </Notice>
          )}
          {state.notice === 'erased' && state.erased && <Erased counts={state.erased} />}
        </div>
        <ReminderView />
        {state.isReady ? <View panel={panel} state={state} /> : <p>{words.loading}</p>}
      </main>
      <Footer
        isKept={state.vault !== 'none'}
        onErase={() => void panel.erase()}
        onSettings={() => void openSettings()}
      />
    </>
  );
}

/**
 * A new view starts at its top, and so does whoever listens or uses the keyboard. At once: a moment later the
 * person may be typing already.
 */
function View({ panel, state }: ViewProps) {
  const top = useRef<HTMLDivElement>(null);
  const shown = useRef(state.view);
  useLayoutEffect(() => {
    if (shown.current !== state.view) {
      window.scrollTo(0, 0);
      // A view may have put it where the person goes on.
      if (!top.current?.contains(document.activeElement)) top.current?.focus({ preventScroll: true });
    }
    shown.current = state.view;
  }, [state.view]);
  const Current = VIEWS[state.view];
  return (
    <div ref={top} tabIndex={-1} class="view">
      <Current panel={panel} state={state} />
    </div>
  );
}

const later = () => import('./later');
const Erased = lazyView(() => later().then((loaded) => loaded.Erased));
const ReminderView = lazyView(() => import('./views/reminder-view').then((view) => view.ReminderView));

const VIEWS = {
  welcome: WelcomeView,
  checklist: lazyView(() => later().then(({ CheckView }) => CheckView)),
  names: lazyView(() => later().then(({ NamesView }) => NamesView)),
  policy: lazyView(() => later().then(({ PolicyView }) => PolicyView)),
  decide: lazyView(() => later().then(({ DecideView }) => DecideView)),
  logos: lazyView(() => later().then(({ LogosView }) => LogosView)),
  keeping: lazyView(() => later().then(({ KeepingView }) => KeepingView)),
  download: lazyView(() => later().then(({ DownloadView }) => DownloadView)),
} as const;
