/** The stop that is on screen: beside the practice network where something is to be found or put right. */
import type { Stop } from '../../../lib/walkthrough/stops';
import { App } from '../site/app';
import { AboutStop } from './about-stop';
import { ContextStop } from './context-stop';
import { EndStop } from './end-stop';
import { FindStop } from './find-stop';
import { FixStop } from './fix-stop';
import { ScenarioStop } from './scenario-stop';
import { StartStop } from './start-stop';
import { useSay, useWalk } from './use-walk';
import { words } from './words';

export function StopPage({ stop }: { stop: Stop }) {
  if (stop.kind === 'find' || stop.kind === 'fix') return <Beside stop={stop} />;
  return (
    <main class="walk-page">
      <Note />
      <Content key={stop.id} stop={stop} />
      <Steps />
    </main>
  );
}

function Beside({ stop }: { stop: Extract<Stop, { kind: 'find' | 'fix' }> }) {
  return (
    <div class="walk-sides">
      <section class="guide" aria-labelledby="stop-title">
        <div class="guide-inside">
          <Note />
          {stop.kind === 'find' ? (
            <FindStop key={stop.id} stop={stop} />
          ) : (
            <FixStop key={stop.id} stop={stop} />
          )}
          <Steps />
        </div>
      </section>
      <Site />
    </div>
  );
}

function Site() {
  const { account } = useWalk();
  const say = useSay();
  const { school, now, change, atStart } = account;
  return (
    <div class="walk-site">
      <App schoolName={school} held={{ account: now, setAccount: change, atStart, say }} />
    </div>
  );
}

function Content({ stop }: { stop: Exclude<Stop, { kind: 'find' | 'fix' }> }) {
  switch (stop.kind) {
    case 'start':
      return <StartStop />;
    case 'about':
      return <AboutStop stop={stop} />;
    case 'scenario':
      return <ScenarioStop stop={stop} />;
    case 'context':
      return <ContextStop />;
    case 'end':
      return <EndStop />;
  }
}

/** What to ask the room, for whoever leads it, when they want it. */
function Note() {
  const { presenter, stop } = useWalk();
  if (!presenter.isOn || !presenter.showsNote) return null;
  return (
    <aside class="card note" aria-label={words.note}>
      <p>{noteAt(stop)}</p>
    </aside>
  );
}

const NOTES = { start: words.askStart, context: words.askContext, end: words.askEnd } as const;

function noteAt(stop: Stop): string {
  if (stop.kind === 'scenario') return words.askScenario;
  if ('lesson' in stop) return stop.lesson.lesson.ask;
  return NOTES[stop.kind];
}

function Steps() {
  const { stops, stop, move, policy } = useWalk();
  const at = stops.indexOf(stop);
  if (!policy || stop.kind === 'start') return null;
  return (
    <div class="steps buttons">
      <Step text={words.back} by={-1} isThere={at > 0} onMove={move} />
      <Step text={words.next} by={1} isThere={at < stops.length - 1} onMove={move} />
    </div>
  );
}

type StepProps = { text: string; by: number; isThere: boolean; onMove: (by: number) => void };

function Step({ text, by, isThere, onMove }: StepProps) {
  if (!isThere) return null;
  return (
    <button type="button" class={by < 0 ? 'quiet' : ''} onClick={() => onMove(by)}>
      {text}
    </button>
  );
}
