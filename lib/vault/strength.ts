/** How hard a passphrase is to guess, by zxcvbn: loaded only where one is chosen. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { WORDS } from '../roll/sealed/words-of';
import passwords from './common-passwords.txt?raw';

export const STRENGTHS = ['weak', 'fair', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** The keys that lie beside each other: what zxcvbn calls a graph. */
const ROWS = ['`1234567890-=', ' qwertyuiop[]', ' asdfghjkl;#', ' zxcvbnm,./'];
const SHIFTED = ['¬!"£$%^&*()_+', ' QWERTYUIOP{}', ' ASDFGHJKL:@~', ' ZXCVBNM<>?'];

const estimator = new ZxcvbnFactory({
  dictionary: { passwords: passwords.trim().split(/\s+/u), words: [...WORDS] },
  graphs: { keyboard: keyboard() },
});

/**
 * `own` are words that somebody who knows the person would try first. Weak is what a good computer guesses within a
 * month at the rounds we ask for; it is not taken.
 */
export function strengthOf(passphrase: string, own: readonly string[]): Strength {
  const inputs = own
    .flatMap((text) => [text, ...text.split(/[\s._@-]+/u)])
    .filter(({ length }) => length > 2);
  const guesses = Math.min(estimator.check(passphrase, inputs).guessesLog10, ifOfWords(passphrase));
  if (guesses < 10) return 'weak';
  return guesses < 13 ? 'fair' : 'strong';
}

/**
 * The guesses, as a power of ten, of somebody who has a dictionary: no list of ours has every word that a person may
 * choose, so letters beside each other are taken for words, known or not.
 */
function ifOfWords(passphrase: string): number {
  const runs = Array.from(passphrase.matchAll(/\p{L}+|\P{L}/gu), ([run]) => run);
  return runs.map((run) => (BETWEEN.has(run) ? 0.5 : guessesOf(run))).reduce(sum, 0);
}

/** What stands between words is soon found out. */
const BETWEEN: ReadonlySet<string> = new Set([' ', '-', '_', '.', ',']);

/** One of the other signs of a keyboard; or any letters, or words that people use, whichever is found sooner. */
function guessesOf(run: string): number {
  if (!/\p{L}/u.test(run)) return Math.log10(42);
  const words = run.length <= LONG_WORD ? 1 : Math.ceil(run.length / USUAL_WORD);
  return Math.min(run.length * Math.log10(52), words * Math.log10(20_000));
}

const LONG_WORD = 12;
const USUAL_WORD = 8;

function sum(one: number, other: number): number {
  return one + other;
}

/** For each key: left, upper left, upper right, right, lower right, lower left. */
function keyboard(): Record<string, (string | null)[]> {
  const both = (row: number, column: number) => {
    const plain = ROWS[row]?.[column]?.trim();
    return plain ? plain + (SHIFTED[row]?.[column] ?? '') : null;
  };
  const keys = ROWS.flatMap((letters, row) =>
    Array.from(letters).flatMap((_, column) => {
      const around = [
        both(row, column - 1),
        both(row - 1, column),
        both(row - 1, column + 1),
        both(row, column + 1),
        both(row + 1, column),
        both(row + 1, column - 1),
      ];
      return Array.from(both(row, column) ?? '').map((key) => [key, around] as const);
    }),
  );
  return Object.fromEntries(keys);
}
