/** Where in the queue somebody is: at a match, counted from 0, or through with it. */
import type { MatchToDecide } from '../../lib/decide/match-to-decide';

export type Place = number | 'done';

/** Where to begin: at the first without an answer, else at the first about whom somebody was not sure. */
export function startPlace(matches: readonly MatchToDecide[]): Place {
  const first = nextOpen(matches, -1);
  const unsure = matches.findIndex(isUndecided);
  return first === 'done' && unsure !== -1 ? unsure : first;
}

/** Nothing was said of them, or that one is not sure. */
export function isUndecided({ answer }: MatchToDecide): boolean {
  return answer === null || answer.kind === 'notSure';
}

/** The next match without an answer, from the beginning again at the end; `done` where there is none. */
export function nextOpen(matches: readonly MatchToDecide[], from: Place): Place {
  const start = from === 'done' ? -1 : from;
  const isOpen = ({ answer }: MatchToDecide, at: number) => answer === null && at !== start;
  const later = matches.findIndex((match, at) => at > start && isOpen(match, at));
  const found = later === -1 ? matches.findIndex(isOpen) : later;
  return found === -1 ? 'done' : found;
}

export function moved(matches: readonly MatchToDecide[], from: Place, by: -1 | 1): Place {
  const at = from === 'done' ? matches.length : from;
  const to = at + by;
  if (to >= matches.length) return 'done';
  return Math.max(0, to);
}
