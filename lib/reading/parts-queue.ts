/** The parts of a list that wait to be looked through, in pieces small enough for a slow computer. */
import { children, hasMoreElements } from './dom';
import type { ListReader } from './page';

/** A part with more elements than this is taken apart before it is looked through: its rows might fill a slice. */
const MOST_ELEMENTS = 600;
/** Rows that are given at a time. */
const MOST_ROWS = 20;

export type PartsQueue = {
  isEmpty(): boolean;
  empty(): void;
  /**
   * An element that was added may be a row or hold rows. It may have been removed again in the meantime, which is
   * no reason to miss whoever was in it.
   */
  add(parts: readonly Element[]): void;
  /** Some of the rows that come next; none where a part holds none. */
  next(): readonly Element[];
};

export function queueParts(list: ListReader): PartsQueue {
  // Each with the next one last.
  let pieces: Element[] = [];
  let rows: Element[] = [];
  let waiting: Element[] = [];

  const nextPart = () => {
    if (pieces.length === 0) {
      pieces = waiting.toReversed();
      waiting = [];
    }
    return pieces.pop();
  };
  return {
    isEmpty: () => rows.length + pieces.length + waiting.length === 0,
    empty: () => (rows = pieces = waiting = []),
    add: (parts) => {
      for (const part of parts) waiting.push(part);
    },
    next: () => {
      const part = rows.length === 0 ? nextPart() : undefined;
      if (part && hasMoreElements(part, MOST_ELEMENTS))
        for (const child of children(part).toReversed()) pieces.push(child);
      else if (part) rows = list.rows(part).toReversed();
      return rows.splice(-MOST_ROWS).toReversed();
    },
  };
}
