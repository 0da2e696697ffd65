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
  const { guessesLog10 } = estimator.check(passphrase, inputs);
  if (guessesLog10 < 10) return 'weak';
  return guessesLog10 < 13 ? 'fair' : 'strong';
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
