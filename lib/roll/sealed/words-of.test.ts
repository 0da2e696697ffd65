import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePassphrase, typedWords, WORDS } from './words-of';

describe('a passphrase', () => {
  test('has six words of 2,848, drawn evenly: 68 bits', () => {
    const numbers = [0, 2847, 2848, 65_503, 65_504, 65_535, 1, 2];
    let next = 0;
    const made = makePassphrase({
      getRandomValues: (array) => {
        (array as unknown as Uint16Array)[0] = numbers[next++] ?? 0;
        return array;
      },
    });
    // The two numbers that would make the first words likelier are drawn again.
    expect(made).toBe('abacus zoom abacus zoom abide ablaze');
    expect(6 * Math.log2(new Set(WORDS).size)).toBeGreaterThan(68);
    expect(WORDS.every((word) => /^[a-z]{3,6}$/u.test(word))).toBe(true);
  });

  test('made by the browser is understood as it is typed', () => {
    for (let turn = 0; turn < 200; turn++) {
      const passphrase = makePassphrase(crypto);
      expect(typedWords(passphrase)).toEqual({ ok: true, passphrase });
    }
  });

  test.each([
    '  Ladle GRAVEL uproot acorn velvet trophy ',
    'ladle, gravel, uproot, acorn, velvet, trophy.',
    'ladle\ngravel\nuproot\nacorn\nvelvet\ntrophy',
  ])('is the same, typed as %j', (typed) => {
    expect(typedWords(typed)).toEqual({
      ok: true,
      passphrase: 'ladle gravel uproot acorn velvet trophy',
    });
  });

  test('of five or seven words is none', () => {
    expect(typedWords('ladle gravel uproot acorn velvet')).toMatchObject({ why: 'notSixWords' });
    expect(typedWords('acorn acorn acorn acorn acorn acorn acorn')).toMatchObject({ why: 'notSixWords' });
  });

  test('with a word that is never used says which', () => {
    expect(typedWords('ladle gravel uproot akorn velvet trophy')).toEqual({
      ok: false,
      why: 'unknownWord',
      word: 'akorn',
    });
  });

  test('is understood or refused, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('acorn', 'zoom', ' '), fc.string({ unit: 'binary' }))),
        (words) => {
          const typed = typedWords(words.join(' '));
          if (typed.ok) expect(typedWords(typed.passphrase)).toEqual(typed);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
