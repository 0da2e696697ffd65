/** The guided tour of one platform: asks once, goes page by page, offers the permission back at the end. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Platform, PlatformPage } from '../../lib/platform';
import { fill } from '../../lib/words';
import { ServerForm } from '../server-name/server-form';
import './tour.css';
import { words } from './words';

export type TourPhase =
  /** Whose server pages are to be opened on is not known yet. */
  | { name: 'server' }
  | { name: 'intro' }
  | { name: 'refused' }
  | { name: 'revoked' }
  | { name: 'closed' }
  | { name: 'opening' }
  | { name: 'elsewhere' }
  | { name: 'noHandle' }
  | { name: 'reading' }
  | { name: 'done'; givenBack: boolean };

export type TourProps = {
  platform: Platform;
  /** The person's server, on a platform that anybody can run one of. */
  server: string | null;
  pages: readonly PlatformPage[];
  /** Index of the page the tour is at. */
  at: number;
  phase: TourPhase;
  /** The whole of this page has been read: nothing is left to do on it. */
  isRead: boolean;
  /** What is being read. */
  children: ComponentChildren;
  onServer: (server: string) => void;
  onOtherServer: () => void;
  onStart: () => void;
  onNext: () => void;
  onStop: () => void;
  onGiveBack: () => void;
};

export function Tour(props: TourProps) {
  const { platform, phase } = props;
  const top = useRef<HTMLElement>(null);
  const before = useRef(phase.name);
  useLayoutEffect(() => {
    /* The field that had the focus is gone. */
    if (before.current === 'server' && phase.name !== 'server') top.current?.focus();
    before.current = phase.name;
  }, [phase.name]);
  return (
    <section ref={top} tabIndex={-1} class="tour card stack" aria-labelledby="tour-title">
      <h2 id="tour-title">{fill(words.title, { platform: platform.title })}</h2>
      <Phase {...props} phase={phase} />
    </section>
  );
}

function Phase(props: TourProps) {
  switch (props.phase.name) {
    case 'server':
      return <Server {...props} />;
    case 'intro':
      return <Intro {...props} />;
    case 'refused':
      return <Ask sentence={words.refused} {...props} />;
    case 'revoked':
      return <Ask sentence={words.revoked} {...props} />;
    case 'closed':
      return <Ask sentence={words.closed} start={words.goOn} {...props} />;
    case 'done':
      return <Done {...props} givenBack={props.phase.givenBack} />;
    case 'opening':
    case 'elsewhere':
    case 'noHandle':
    case 'reading':
      return <Step {...props} />;
  }
}

function Server({ platform, server, onServer, onStop }: TourProps) {
  return <ServerForm platform={platform.title} before={server} onServer={onServer} onBack={onStop} />;
}

function Intro({ pages, platform, server, onStart, onStop, onOtherServer }: TourProps) {
  const asks = fill(words.asks, { platform: server ?? platform.title });
  return (
    <>
      <p>{fill(words.intro, { count: pages.length })}</p>
      <p>{platform.practice ? words.practice : asks}</p>
      <Buttons label={words.start} other={words.notNow} onClick={onStart} onOther={onStop} />
      {platform.anyServer && (
        <div class="row">
          <button type="button" class="button" onClick={onOtherServer}>
            {words.otherServer}
          </button>
        </div>
      )}
    </>
  );
}

function Ask({
  sentence,
  start = words.start,
  onStart,
  onStop,
}: TourProps & { sentence: string; start?: string }) {
  return (
    <>
      <p role="status">{sentence}</p>
      <Buttons label={start} other={words.back} onClick={onStart} onOther={onStop} />
    </>
  );
}

function Step({ platform, pages, at, phase, isRead, children, onNext, onStop }: TourProps) {
  const page = pages[at];
  const isLast = at + 1 >= pages.length;
  const values = { at: at + 1, count: pages.length, page: page?.title ?? '', platform: platform.title };
  return (
    <>
      <p>{fill(words.step, values)}</p>
      <progress max={pages.length} value={at + 1} aria-label={fill(words.step, values)} />
      {phase.name === 'opening' && <p role="status">{words.opening}</p>}
      {phase.name === 'elsewhere' && <p role="status">{fill(words.elsewhere, values)}</p>}
      {phase.name === 'noHandle' && <p role="status">{fill(words.noHandle, values)}</p>}
      {phase.name === 'reading' && children}
      {page?.hint && !isRead && <p class="soft">{page.hint}</p>}
      <Buttons
        label={isLast ? words.finish : words.next}
        other={words.stop}
        onClick={onNext}
        onOther={onStop}
      />
    </>
  );
}

function Done({ platform, givenBack, onGiveBack, onStop }: TourProps & { givenBack: boolean }) {
  const hasPermission = !platform.practice && !givenBack;
  return (
    <>
      <p role="status">{givenBack ? words.givenBack : words.done}</p>
      {hasPermission && <p class="soft">{words.keepIt}</p>}
      <div class="row">
        {hasPermission && (
          <button type="button" class="button primary" onClick={onGiveBack}>
            {words.giveBack}
          </button>
        )}
        <button type="button" class="button" onClick={onStop}>
          {words.back}
        </button>
      </div>
    </>
  );
}

type ButtonsProps = { label: string; other: string; onClick: () => void; onOther: () => void };

function Buttons({ label, other, onClick, onOther }: ButtonsProps) {
  return (
    <div class="row">
      <button type="button" class="button primary" onClick={onClick}>
        {label}
      </button>
      <button type="button" class="button" onClick={onOther}>
        {other}
      </button>
    </div>
  );
}
