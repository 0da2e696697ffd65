/** Names from the rows or lines that were read one by one, and which of them could not be read. */
import type { ReadRow } from './name-in-row';
import type { Pupil } from './pupil';

export type ReadRoll = {
  pupils: readonly Pupil[];
  /** Lines, counted from 1, in which no first name and surname could be told apart, or not all of a name. */
  unread: readonly number[];
  /** The table has a quotation mark that never closes; nothing of it was taken. */
  isBroken: boolean;
  /** How many names there are beyond the most that are taken; not there where all were taken. */
  notTaken?: number;
};

/** Most names that are taken; a list that long is a mistake. */
export const MAX_NAMES = 10_000;

/** A row or line, and where it stands. */
export type Read = ReadRow & { lines: readonly [first: number, last: number] };

export function collect(read: readonly Read[]): ReadRoll {
  const pupils = read.flatMap((row) => row.pupils);
  const unread = read.flatMap(({ lines: [first, last], isUnread }) =>
    isUnread ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [],
  );
  const notTaken = pupils.length - MAX_NAMES;
  return {
    pupils: pupils.slice(0, MAX_NAMES).map((pupil, at) => Object.assign({ id: `p${at + 1}` }, pupil)),
    unread,
    isBroken: false,
    ...(notTaken > 0 ? { notTaken } : {}),
  };
}
