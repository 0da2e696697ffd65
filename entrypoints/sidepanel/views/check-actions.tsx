/** What the person can do next: take a tour, give names, practise. */
import type { ComponentChildren } from 'preact';
import { isOnlyGuided } from '../../../lib/platform';
import { platforms, platformOf } from '../../../lib/platforms/all';
import { fill } from '../../../lib/words';
import type { SelfCheck } from '../../../lib/self-check/self-check';
import type { ViewProps } from '../app';
import type { View } from '../state';
import { words } from '../words';

type Props = ViewProps & {
  check: SelfCheck;
  /** How many people there are to decide about. */
  undecided: number;
};

export function CheckActions({ panel, state, check, undecided }: Props) {
  const decide = <DecideButton panel={panel} state={state} check={check} undecided={undecided} />;
  if (state.mode === 'practice')
    return (
      <PracticeActions panel={panel} state={state}>
        {decide}
      </PracticeActions>
    );
  // The tour is one thing to do, and it fills a small panel by itself.
  if (state.tour) return null;
  return (
    <div class="stack tight">
      {state.isManaged && <p class="card soft">{words.managed}</p>}
      <p>{words.howToRead}</p>
      {!state.isOnToolbar && <p class="soft">{words.noBell}</p>}
      <div class="row">
        {toursFor(check).map(({ id, title }) => (
          <button key={id} type="button" class="button primary" onClick={() => panel.tour.offer(id)}>
            {fill(words.tour, { platform: title })}
          </button>
        ))}
        <button type="button" class="button" onClick={() => void panel.reading.readScreen()}>
          {words.readScreen}
        </button>
        <OpenButton panel={panel} view="names">
          {fill(words.names, { count: check.roll.length })}
        </OpenButton>
        {decide}
        <OpenButton panel={panel} view="download">
          {words.download}
        </OpenButton>
        <OpenButton panel={panel} view="logos">
          {words.logos}
        </OpenButton>
        <OpenButton panel={panel} view="keeping">
          {words.keeping[state.vault]}
        </OpenButton>
        <button type="button" class="button" onClick={() => panel.practise()}>
          {words.practise}
        </button>
      </div>
    </div>
  );
}

type OpenProps = Pick<ViewProps, 'panel'> & { view: View; children: string };

function OpenButton({ panel, view, children }: OpenProps) {
  return (
    <button type="button" class="button" onClick={() => panel.update((now) => ({ ...now, view }))}>
      {children}
    </button>
  );
}

/** Where there is nobody to decide about, and names were compared, there is nothing to open. */
function DecideButton({ panel, check, undecided }: Props) {
  const canHint = check.roll.length === 0 && check.lists.length > 0;
  if (undecided === 0 && !canHint) return null;
  return (
    <button
      type="button"
      class={undecided > 0 ? 'button primary' : 'button'}
      onClick={() => panel.update((now) => ({ ...now, view: 'decide' }))}
    >
      {undecided > 0 ? fill(words.decide, { count: undecided }) : words.hints}
    </button>
  );
}

function PracticeActions({ panel, state, children }: ViewProps & { children: ComponentChildren }) {
  return (
    <div class="card stack tight">
      <p>{words.practiceOn}</p>
      <div class="row">
        {!state.tour && (
          <button type="button" class="button primary" onClick={() => panel.tour.offer('practice')}>
            {words.practiceTour}
          </button>
        )}
        {children}
        <button type="button" class="button" onClick={() => panel.leavePractice()}>
          {words.leavePractice}
        </button>
      </div>
      <p>
        <a href="/practice.html?walkthrough" target="_blank" rel="noreferrer">
          {words.walkthrough}
        </a>
      </p>
    </div>
  );
}

/** The platforms the person uses; all of them, as long as they have named none. */
function toursFor(check: SelfCheck) {
  const used = check.platforms.flatMap((id) => platformOf(id) ?? []);
  const shown = used.length > 0 ? used : platforms.filter(({ practice }) => !practice);
  return shown.filter((platform) => !isOnlyGuided(platform));
}
