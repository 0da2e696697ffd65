/** How long ago it was, in days or weeks. */
import { fill } from '../../lib/words';
import { words } from './words';

const DAY = 24 * 60 * 60 * 1000;
/** Days are counted up to here, weeks from here on. */
const TWO_WEEKS = 14;

/** Both are ISO 8601 times. */
export function sayAgo(time: string, now: string): string {
  const days = Math.max(0, Math.floor((Date.parse(now) - Date.parse(time)) / DAY));
  if (days === 0) return words.today;
  if (days < TWO_WEEKS) return fill(days === 1 ? words.days.one : words.days.other, { count: days });
  return fill(words.weeks, { count: Math.floor(days / 7) });
}
