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
 * choose, so letters that could be a word are taken for one, known or not.
 */
function ifOfWords(passphrase: string): number {
  const runs = Array.from(passphrase.matchAll(RUN), ([run]) => run);
  return runs.map(guessesOf).reduce(sum, 0);
}

/** Letters beside each other, digits beside each other, the same sign once or more. */
const RUN = /\p{Script=Latin}+|\d+|(.)\1*/gsu;
/** What stands between words, or ends what somebody says, is soon found out. */
const USUAL_SIGN = /^[ \-_.,!?]+$/u;
const YEAR = /^(?:19|20)\d\d$/u;

function guessesOf(run: string): number {
  if (/^\p{Script=Latin}/u.test(run))
    return isLikeWord(run) ? guessesOfWords(run) : run.length * Math.log10(52);
  if (YEAR.test(run)) return Math.log10(150);
  if (/^\d/u.test(run)) return run.length;
  return USUAL_SIGN.test(run) ? Math.log10(4) : Math.log10(5000);
}

/** In small letters, or with a capital first or throughout; and with the vowels and the pairs of letters of a word. */
function isLikeWord(run: string): boolean {
  const small = run.toLowerCase();
  if (run !== small && run !== run.toUpperCase() && run.slice(1) !== small.slice(1)) return false;
  const vowels = Array.from(small.matchAll(/[^bcdfghjklmnpqrstvwxz]/gu)).length;
  return vowels / small.length >= 0.2 && Array.from(small.matchAll(RARE_PAIR)).length < 2;
}

const RARE_PAIR = /q(?!u)|[jqvwxz][bcdfgjkmpqtvwxz]|[bcdfgkmpt][jqvwxz]/gu;

/** Of the twenty thousand words that people use; letters that are longer than nearly all of them are several. */
function guessesOfWords(run: string): number {
  const words = run.length <= LONGEST_WORD ? 1 : Math.ceil(run.length / USUAL_WORD);
  return Math.min(run.length * Math.log10(26), words * Math.log10(20_000));
}

const LONGEST_WORD = 20;
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
