/** How many slips of the finger lie between two words. */

/** Letters of the longest word that is compared: longer ones are cut off elsewhere. */
const MOST_LETTERS = 64;
/** Three lines of the table of slips, used again and again: comparing is what takes the time. */
const ROWS = Array.from({ length: 3 }, () => new Uint8Array(MOST_LETTERS + 2));

/**
 * Letters to add, leave out, change, or swap with their neighbour (optimal string alignment), counted up to
 * `most`; `most + 1` stands for more.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let start = 0;
  while (start < one.length && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let end = 0;
  const shorter = Math.min(one.length, other.length) - start;
  while (end < shorter && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end))
    end += 1;
  const left = { one: one.slice(start, one.length - end), other: other.slice(start, other.length - end) };
  if (left.one === '' || left.other === '') return Math.min(left.one.length + left.other.length, most + 1);
  return Math.min(slipsIn(left.one, left.other), most + 1);
}

function slipsIn(one: string, other: string): number {
  if (Math.max(one.length, other.length) > MOST_LETTERS) return MOST_LETTERS;
  let [before = NO_ROW, last = NO_ROW, next = NO_ROW] = ROWS;
  for (let column = 0; column <= other.length; column += 1) last[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    next[0] = row;
    for (let column = 1; column <= other.length; column += 1)
      next[column] = cellAt({ one, other, row, column, before, last, next });
    [before, last, next] = [last, next, before];
  }
  return last[other.length] ?? 0;
}

const NO_ROW = new Uint8Array(0);

type Cell = {
  one: string;
  other: string;
  row: number;
  column: number;
  before: Uint8Array;
  last: Uint8Array;
  next: Uint8Array;
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

/** Any odd number of that size does. */
const BASE = 1_000_003;

/**
 * A number for the word, and one for the word without each of its letters in turn: words one slip apart share
 * one of these. Words that are no slip apart hardly ever do.
 */
export function keysOfSlips(word: string): number[] {
  const keys: number[] = [keyOf(word)];
  let after = 0;
  let power = 1;
  const heads = headsOf(word);
  for (let at = word.length - 1; at >= 0; at -= 1) {
    const key = (Math.imul(heads[at] ?? 0, power) + after) | 0;
    if (!keys.includes(key)) keys.push(key);
    after = (after + Math.imul(word.charCodeAt(at), power)) | 0;
    power = Math.imul(power, BASE);
  }
  return keys;
}

function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at += 1) key = (Math.imul(key, BASE) + word.charCodeAt(at)) | 0;
  return key;
}

/** The number of each beginning of the word. */
function headsOf(word: string): number[] {
  const heads = [0];
  for (let at = 0; at < word.length; at += 1)
    heads.push((Math.imul(heads[at] ?? 0, BASE) + word.charCodeAt(at)) | 0);
  return heads;
}
