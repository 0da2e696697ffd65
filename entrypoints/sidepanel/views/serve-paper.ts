/** Gives the page that prints what the checklist says now, when it asks; in memory, from page to page. */
import { makeNote } from '../../../components/paper/make-note';
import { makeMaskedSheet, makeSheet } from '../../../components/paper/make-sheet';
import { PAPER_CHANNEL, type Paper, type PaperMessage } from '../../../components/paper/paper';
import { platforms as allPlatforms } from '../../../lib/platforms/all';
import { withGuides } from '../../../lib/platforms/guides';
import { checklistOf } from '../../../lib/self-check/checklist-of';
import { coverageOf } from '../../../lib/self-check/coverage';
import type { Panel } from '../panel';
import { currentCheck, type PanelState } from '../state';

const serving = new WeakSet<Panel>();

export function servePaper(panel: Panel): void {
  if (serving.has(panel)) return;
  serving.add(panel);
  const port = new BroadcastChannel(PAPER_CHANNEL);
  const send = (message: PaperMessage) => port.postMessage(message);
  const name = crypto.randomUUID();
  void navigator.locks.request(name, () => new Promise(() => undefined));
  panel.forgetting.add(() => send({ type: 'gone' }));
  port.addEventListener('message', ({ data }: MessageEvent<PaperMessage>) => {
    const paper = data.type === 'ask' ? paperOf(panel.state) : null;
    if (paper) send({ type: 'paper', paper, panel: name });
  });
}

/** Nothing while the panel is hidden. */
function paperOf(state: PanelState): Paper | null {
  const check = currentCheck(state);
  if (!check || state.isHidden) return null;
  const made = new Date().toISOString();
  const { policy, platforms: used } = check;
  const platforms = withGuides(allPlatforms, state.guides);
  const checklist = checklistOf(check, platforms, made);
  const coverage = coverageOf(check, platforms, checklist);
  const shown = { checklist, coverage, policy, platforms };
  return {
    made,
    policy: policy.title,
    version: policy.version,
    isPractice: state.mode === 'practice',
    masked: makeMaskedSheet(shown),
    named: makeSheet(shown),
    note: makeNote({ checklist, coverage, platforms, used }),
  };
}
