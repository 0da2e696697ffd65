/** What the person decides: their answer, or what they can answer. Every answer can be taken back. */
import type { Answer } from '../../lib/answer';
import { sayDay } from '../../lib/dates';
import { fill } from '../../lib/words';
import type { FindingProps } from './finding';
import { answerWords, staleWords, words } from './words';

export function sayAnswer({ kind, permitted }: Answer): string {
  const answer = answerWords[kind];
  return permitted ? fill(words.permitted, { answer, date: sayDay(permitted) }) : answer;
}

export function Decide({ item, onAnswer, onTakeBack }: FindingProps) {
  const { answer, stale } = item;
  const given = answer && { date: sayDay(answer.at), answer: sayAnswer(answer) };
  return (
    <section class="stack tight">
      <h4>{words.decide}</h4>
      {given && (
        <p class="row">
          <span>{fill(stale ? staleWords[stale] : words.youSaid, given)}</span>
          <button type="button" class="button quiet" onClick={onTakeBack}>
            {words.takeBack}
          </button>
        </p>
      )}
      {(!given || stale) && (
        <div class="row">
          {item.answers.map((kind) => (
            <button key={kind} type="button" class="button" onClick={() => onAnswer(kind)}>
              {answerWords[kind]}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
