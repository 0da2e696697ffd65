/** How many slips of the finger lie between two words. */

/**
 * Letters to add, leave out, change, or swap with their neighbour (optimal string alignment), counted up to
 * `most`; `most + 1` stands for more.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1)
      next.push(cellAt({ one, other, row, column, before, last, next }));
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}

type Cell = {
  one: string;
  other: string;
  row: number;
  column: number;
  before: readonly number[];
  last: readonly number[];
  next: readonly number[];
};

function cellAt({ one, other, row, column, before, last, next }: Cell): number {
  const isSame = one[row - 1] === other[column - 1];
  const least = Math.min(
    (last[column] ?? 0) + 1,
    (next[column - 1] ?? 0) + 1,
    (last[column - 1] ?? 0) + (isSame ? 0 : 1),
  );
  const isSwap =
    row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
  return isSwap ? Math.min(least, (before[column - 2] ?? 0) + 1) : least;
}

/** The word, and the word without each of its letters in turn: words one slip apart share one of these. */
export function withoutOneLetter(word: string): string[] {
  const shorter = Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [...new Set([word, ...shorter])];
}
