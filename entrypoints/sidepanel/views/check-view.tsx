/** The checklist with what leads to it: coverage, what is being read, the tour, the names. */
import { useEffect, useMemo } from 'preact/hooks';
import { Checklist } from '../../../components/checklist/checklist';
import { Coverage } from '../../../components/coverage/coverage';
import { CoverageLine } from '../../../components/coverage/coverage-line';
import { PaperLinks } from '../../../components/paper/paper-links';
import { PolicyNote } from '../../../components/policy-note/policy-note';
import { ReadingStatus } from '../../../components/reading-status/reading-status';
import { countUndecided } from '../../../lib/decide/count-undecided';
import type { Fix } from '../../../lib/finding';
import { platforms } from '../../../lib/platforms/all';
import { withGuides } from '../../../lib/platforms/guides';
import { checklistOf } from '../../../lib/self-check/checklist-of';
import { coverageOf } from '../../../lib/self-check/coverage';
import type { SelfCheck } from '../../../lib/self-check/self-check';
import { fill } from '../../../lib/words';
import type { ViewProps } from '../app';
import { currentCheck, giveAnswer, takeBack, type PanelState } from '../state';
import { words } from '../words';
import { AnswerUndo } from './answer-undo';
import { PlatformsUsed } from './platforms-used';
import { ChangesView } from './changes-view';
import { CheckActions } from './check-actions';
import { servePaper } from './serve-paper';
import { TourView } from './tour-view';

export function CheckView({ panel, state }: ViewProps) {
  const check = currentCheck(state);
  return check ? <OpenCheck panel={panel} state={state} check={check} /> : null;
}

function OpenCheck({ panel, state, check }: ViewProps & { check: SelfCheck }) {
  useEffect(() => servePaper(panel), [panel]);
  const time = new Date().toISOString();
  const hour = time.slice(0, 'yyyy-mm-ddThh'.length);
  // What was seen grows old by itself.
  const known = useMemo(() => withGuides(platforms, state.guides), [state.guides]);
  const checklist = useMemo(() => checklistOf(check, known, time), [check, hour, known]);
  const coverage = useMemo(() => coverageOf(check, known, checklist), [check, checklist]);
  const give = (what: Extract<Fix, { give: unknown }>['give']) =>
    panel.update((now) => ({ ...now, view: what === 'names' ? 'names' : 'policy' }));
  return (
    <div class="stack">
      <CoverageLine accounts={coverage} />
      {state.vault === 'open' && state.mode === 'own' && <ChangesView panel={panel} state={state} />}
      <PolicyNote
        policy={check.policy}
        now={time}
        onChange={() => panel.update((now) => ({ ...now, view: 'policy' }))}
      />
      {state.mode === 'own' && <PlatformsUsed panel={panel} check={check} />}
      <CheckActions panel={panel} state={state} check={check} undecided={countUndecided(checklist)} />
      {state.tour ? (
        <TourView panel={panel} state={state} tour={state.tour} />
      ) : (
        <Reading panel={panel} state={state} />
      )}
      <div role="status">{state.comparing && sayComparing(state.comparing)}</div>
      <AnswerUndo panel={panel} state={state} />
      <Checklist
        checklist={checklist}
        isPractice={state.mode === 'practice'}
        policy={check.policy}
        platforms={known}
        used={check.platforms}
        onAnswer={({ finding }, kind) =>
          panel.update((now) => giveAnswer(now, finding, kind, new Date().toISOString()))
        }
        onTakeBack={({ finding }) => panel.update((now) => takeBack(now, finding.answerId))}
        onOpenPage={(account, page) => void panel.openPage(account, page)}
        onGive={give}
      />
      <Coverage accounts={coverage} />
      <PaperLinks />
    </div>
  );
}

function sayComparing(comparing: NonNullable<PanelState['comparing']>): string {
  return comparing === 'broken' ? words.cannotCompare : fill(words.comparing, comparing);
}

function Reading({ panel, state }: ViewProps) {
  return (
    <ReadingStatus
      reading={state.reading}
      onStop={() => panel.reading.stop()}
      onClose={() => panel.update((now) => ({ ...now, reading: null }))}
    />
  );
}
