/** From a list of names as it was read to the pupils that are looked for. */
import type { Pupil } from './pupil';
import type { ReadRoll } from './read-roll';

/** In English schools a leaver has left when the summer holidays begin. */
const FIRST_MONTH_AFTER = 8;

/**
 * The names that are looked for, and how many more there are that could not be read. Who leaves in the year
 * that stands beside the name, and has not left by `today` (ISO 8601), is still a pupil.
 */
export function namesToLookFor(
  { pupils, unread, notTaken = 0 }: ReadRoll,
  today: string,
): { roll: readonly Pupil[]; unreadNames: number } {
  return { roll: asOfToday(pupils, today), unreadNames: unread.length + notTaken };
}

export function asOfToday(pupils: readonly Pupil[], today: string): Pupil[] {
  const lastYear = Number(today.slice(0, 4)) - (Number(today.slice(5, 7)) < FIRST_MONTH_AFTER ? 1 : 0);
  return pupils.map((pupil) => {
    const { left, ...stays } = pupil;
    return left === undefined || left <= lastYear ? pupil : stays;
  });
}
