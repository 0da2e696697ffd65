import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePassphrase, typedWords } from './words-of';

describe('a passphrase', () => {
  test('has six words of 7,776, drawn evenly: 77 bits', () => {
    const numbers = [0, 7775, 7776, 62_207, 62_208, 65_535, 1, 2];
    let next = 0;
    const made = makePassphrase({
      getRandomValues: (array) => {
        (array as unknown as Uint16Array)[0] = numbers[next++] ?? 0;
        return array;
      },
    });
    // The two numbers that would make the first words likelier are drawn again.
    expect(made).toBe('abacus zoom abacus zoom abdomen abdominal');
    expect(6 * Math.log2(7776)).toBeGreaterThan(77);
  });

  test('made by the browser is understood as it is typed', () => {
    for (let turn = 0; turn < 200; turn++) {
      const passphrase = makePassphrase(crypto);
      expect(typedWords(passphrase)).toEqual({ ok: true, passphrase });
    }
  });

  test.each([
    '  Lantern GRAVEL upstream acorn velvet tricycle ',
    'lantern, gravel, upstream, acorn, velvet, tricycle.',
    'lantern\ngravel\nupstream\nacorn\nvelvet\ntricycle',
  ])('is the same, typed as %j', (typed) => {
    expect(typedWords(typed)).toEqual({
      ok: true,
      passphrase: 'lantern gravel upstream acorn velvet tricycle',
    });
  });

  test('of five or seven words is none', () => {
    expect(typedWords('lantern gravel upstream acorn velvet')).toMatchObject({ why: 'notSixWords' });
    expect(typedWords('acorn acorn acorn acorn acorn acorn acorn')).toMatchObject({ why: 'notSixWords' });
  });

  test('with a word that is never used says which', () => {
    expect(typedWords('lantern gravel upstream akorn velvet tricycle')).toEqual({
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
