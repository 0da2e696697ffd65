/** What the person can do next: take a tour, give names, practise. */
import { isOnlyGuided } from '../../../lib/platform';
import { platforms, platformOf } from '../../../lib/platforms/all';
import { fill } from '../../../lib/words';
import type { SelfCheck } from '../../../lib/self-check/self-check';
import type { ViewProps } from '../app';
import { words } from '../words';

export function CheckActions({ panel, state, check }: ViewProps & { check: SelfCheck }) {
  if (state.mode === 'practice') return <PracticeActions panel={panel} state={state} />;
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
        <button
          type="button"
          class="button"
          onClick={() => panel.update((now) => ({ ...now, view: 'names' }))}
        >
          {fill(words.names, { count: check.roll.length })}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => panel.update((now) => ({ ...now, view: 'download' }))}
        >
          {words.download}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => panel.update((now) => ({ ...now, view: 'logos' }))}
        >
          {words.logos}
        </button>
        <button type="button" class="button" onClick={() => panel.practise()}>
          {words.practise}
        </button>
      </div>
    </div>
  );
}

function PracticeActions({ panel, state }: ViewProps) {
  return (
    <div class="card stack tight">
      <p>{words.practiceOn}</p>
      <div class="row">
        {!state.tour && (
          <button type="button" class="button primary" onClick={() => panel.tour.offer('practice')}>
            {words.practiceTour}
          </button>
        )}
        <button type="button" class="button" onClick={() => panel.leavePractice()}>
          {words.leavePractice}
        </button>
      </div>
    </div>
  );
}

/** The platforms the person uses; all of them, as long as they have named none. */
function toursFor(check: SelfCheck) {
  const used = check.platforms.flatMap((id) => platformOf(id) ?? []);
  const shown = used.length > 0 ? used : platforms.filter(({ practice }) => !practice);
  return shown.filter((platform) => !isOnlyGuided(platform));
}
