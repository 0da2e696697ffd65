/** The queue of matches: one person at a time, one key for each answer, and a way to undo it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer, AnswerKind, Exception } from '../../lib/answer';
import type { MatchToDecide } from '../../lib/decide/match-to-decide';
import type { Platform } from '../../lib/platform';
import type { Policy } from '../../lib/policies/policy';
import { fill } from '../../lib/words';
import { MatchCard } from './match-card';
import { keyed } from './keys';
import { moved, nextOpen, startPlace, type Place } from './place';
import { Progress } from './progress';
import { words } from './words';

export type DecideProps = {
  matches: readonly MatchToDecide[];
  /** People with weaker hints, who are not shown. */
  more: number;
  /** Names were given, and compared. */
  hasNames: boolean;
  hasLists: boolean;
  policy: Policy;
  platforms: readonly Platform[];
  canOpen: (match: MatchToDecide) => boolean;
  onAnswer: (match: MatchToDecide, kind: AnswerKind, exception?: Exception) => void;
  /** Puts back what stood before an answer. */
  onRestore: (answerId: string, before: Answer | null) => void;
  onOpenPerson: (match: MatchToDecide) => void;
  onGiveNames: () => void;
  onBack: () => void;
};

export function Decide(props: DecideProps) {
  return (
    <section class="decide stack" aria-labelledby="decide-title">
      <h2 id="decide-title">{words.title}</h2>
      <p class="duty card">{words.duty}</p>
      <p class="soft">{props.hasNames ? words.about : words.hintsOnly}</p>
      {props.matches.length > 0 ? <Queue {...props} /> : <Nobody {...props} />}
      {props.more > 0 && <p>{fill(words.hintsMore, { more: props.more })}</p>}
      {!props.hasNames && (
        <button type="button" class="button" onClick={props.onGiveNames}>
          {words.giveNames}
        </button>
      )}
      <button type="button" class="button" onClick={props.onBack}>
        {words.back}
      </button>
    </section>
  );
}

function Nobody({ hasLists, hasNames }: DecideProps) {
  if (!hasLists) return <p class="card">{words.noLists}</p>;
  return <p class="card">{hasNames ? words.nobody : words.nobodyHinted}</p>;
}

type Given = { answerId: string; before: Answer | null };

function Queue(props: DecideProps) {
  const { matches, onAnswer, onRestore, onOpenPerson, canOpen } = props;
  const [place, setPlace] = useState<Place>(() => startPlace(matches));
  const [given, setGiven] = useState<readonly Given[]>([]);
  const card = useRef<HTMLElement>(null);
  // At once: the next key may be pressed already.
  useLayoutEffect(() => card.current?.focus(), [place]);
  const match = place === 'done' ? undefined : matches[place];
  const answer = (kind: AnswerKind | undefined, exception?: Exception) => {
    if (!match || !kind || place === 'done') return;
    const isSame = match.answer?.kind === kind;
    if (!exception && !isSame) setGiven([...given, { answerId: match.answerId, before: match.answer }]);
    if (exception || !isSame) onAnswer(match, kind, exception);
    if (isDoneWith(kind)) setPlace(nextOpen(matches, place));
  };
  const undo = () => {
    const last = given.at(-1);
    if (!last) return;
    setGiven(given.slice(0, -1));
    onRestore(last.answerId, last.before);
    setPlace(matches.findIndex(({ answerId }) => answerId === last.answerId));
  };
  const next = () => setPlace(nextOpen(matches, place));
  const onKeyDown = keyed({
    answer: (at) => answer(match?.answers[at]),
    undo,
    next,
    previous: () => setPlace(moved(matches, place, -1)),
    open: () => match && canOpen(match) && onOpenPerson(match),
  });
  return (
    <div class="stack" onKeyDown={onKeyDown}>
      <Progress
        matches={matches}
        place={place}
        last={given.at(-1)?.answerId ?? null}
        onMove={(by) => setPlace(moved(matches, place, by))}
        onUndo={undo}
      />
      <MatchCard {...props} cardRef={card} match={match} onDecide={answer} onNext={next} />
      <p class="soft">{words.keys}</p>
    </div>
  );
}

/** After this answer there is nothing more to say or to do. */
function isDoneWith(kind: AnswerKind): boolean {
  return kind === 'notAPupil' || kind === 'notAFormerPupil';
}
