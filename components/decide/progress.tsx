/** How far somebody is, what they said last, and a way to undo it. */
import type { MatchToDecide } from '../../lib/decide/match-to-decide';
import { fill } from '../../lib/words';
import { isUndecided, type Place } from './place';
import { decisionWordsFor, words } from './words';

type Props = {
  matches: readonly MatchToDecide[];
  place: Place;
  /** Whom the last answer was about. */
  last: string | null;
  onMove: (by: -1 | 1) => void;
  onUndo: () => void;
};

export function Progress({ matches, place, last, onMove, onUndo }: Props) {
  const count = matches.length;
  const open = matches.filter(isUndecided).length;
  const match = matches.find(({ answerId }) => answerId === last);
  const answered = match?.answer;
  return (
    <div class="progress stack tight">
      <div class="row">
        <button type="button" class="button" disabled={place === 0} onClick={() => onMove(-1)}>
          {words.previous}
        </button>
        <button type="button" class="button" disabled={place === 'done'} onClick={() => onMove(1)}>
          {words.next}
        </button>
        <span class="place">
          {place !== 'done' && `${fill(words.place, { at: place + 1, count })} · `}
          {saidOfOpen(open)}
        </span>
      </div>
      <div role="status">
        {answered && (
          <p class="said row">
            <span>{fill(words.said, { answer: decisionWordsFor(match)[answered.kind] ?? '' })}</span>
            <button type="button" class="button" aria-keyshortcuts="U" onClick={onUndo}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

function saidOfOpen(count: number): string {
  if (count === 0) return words.open.none;
  return fill(count === 1 ? words.open.one : words.open.other, { count });
}
