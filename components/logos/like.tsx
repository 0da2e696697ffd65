/** One picture that looks like the logo: the part of it beside the logo, and what the person decides. */
import { useState } from 'preact/hooks';
import { LAST_DAY, sayDay } from '../../lib/dates';
import { fill } from '../../lib/words';
import { answerWords, words as findingWords } from '../finding/words';
import type { AnswerKind } from '../../lib/answer';
import type { LikeShown } from './logos-state';
import { Picture } from './picture';
import { placeWords, words } from './words';

export type LikeProps = {
  like: LikeShown;
  /** Whom the policy names for official accounts; empty where it names nobody. */
  managers: string;
  onAnswer: (kind: AnswerKind, permitted?: string) => void;
  onTakeBack: () => void;
};

export function Like(props: LikeProps) {
  const { part, reference, reasons, role, platform, moves, answer } = props.like;
  const [, ...agreeing] = reasons;
  return (
    <li class="card stack tight">
      <h4>{fill(words.likeTitle, { place: placeWords[role], platform })}</h4>
      <div class="row side-by-side">
        <figure>
          <Picture pixels={part} alt={words.yours} />
          <figcaption class="soft">{words.yours}</figcaption>
        </figure>
        <figure>
          <Picture pixels={reference} alt={words.schools} />
          <figcaption class="soft">{words.schools}</figcaption>
        </figure>
      </div>
      {agreeing.length > 0 && <p class="soft">{fill(words.why, { reasons: agreeing.join('; ') })}</p>}
      {moves && <p class="soft">{words.movesToo}</p>}
      {answer ? <Said {...props} /> : <Answers {...props} />}
    </li>
  );
}

function Said({ like: { answer }, onTakeBack }: LikeProps) {
  if (!answer) return null;
  const given = answerWords[answer.kind];
  const said = answer.permitted
    ? fill(findingWords.permitted, { answer: given, date: sayDay(answer.permitted) })
    : given;
  return (
    <p class="row" role="status">
      <span>{fill(words.said, { answer: said })}</span>
      <button type="button" class="button quiet" onClick={onTakeBack}>
        {words.takeBack}
      </button>
    </p>
  );
}

function Answers({ managers, onAnswer }: LikeProps) {
  const [date, setDate] = useState('');
  return (
    <div class="stack tight">
      <div class="row">
        <button type="button" class="button" onClick={() => onAnswer('willChange')}>
          {words.change}
        </button>
        <button type="button" class="button" onClick={() => onAnswer('checkedByHand')}>
          {words.fine}
        </button>
        <button type="button" class="button" onClick={() => onAnswer('officialAccount')}>
          {words.official}
        </button>
      </div>
      {managers !== '' && <p class="soft">{fill(words.managers, { who: managers })}</p>}
      <div class="row">
        <label class="row">
          <span class="soft">{words.permitted}</span>
          <input
            class="field date-field"
            type="date"
            max={LAST_DAY}
            value={date}
            onInput={({ currentTarget }) => setDate(currentTarget.value)}
          />
        </label>
        <button type="button" class="button" onClick={() => onAnswer('havePermission', date || undefined)}>
          {words.permission}
        </button>
      </div>
    </div>
  );
}
