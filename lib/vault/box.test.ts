import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { quickWeb } from '../../tests/support/fake-storage';
import { FEWEST_ROUNDS, heldFrom, newKey, openBox, readBox, sealBox, type Held } from './box';

const MADE = '2026-09-01T08:00:00.000Z';
const WORDS = 'lantern gravel upstream acorn velvet tricycle';

let held: Held;
let text: string;

beforeAll(async () => {
  held = await newKey(WORDS, quickWeb);
  text = await sealBox('{"secret":"thimble"}', held, MADE, quickWeb);
});

/** Sealed by somebody who asks for another number of rounds. */
async function withRounds(rounds: number): Promise<string> {
  return sealBox('{}', { ...held, parts: { ...held.parts, rounds } }, MADE, quickWeb);
}

describe('a box', () => {
  test('asks for a million rounds, and for what opens it says nothing', () => {
    expect(JSON.parse(text.split('\n')[1] ?? '')).toMatchObject({ rounds: 1_000_000, made: MADE });
    expect(text).not.toMatch(/thimble|secret|lantern/u);
  });

  test('opens under its passphrase, in real rounds', async () => {
    const real = await newKey(WORDS, crypto);
    const read = await readBox(await sealBox('"thimble"', real, MADE, crypto), crypto);
    if (!read.ok) throw new Error(read.why);
    const again = await heldFrom(WORDS, read.box.header, crypto);
    expect((await openBox(read.box, again, crypto))?.trim()).toBe('"thimble"');
    expect(again.key.extractable).toBe(false);
  });

  test.each([
    [FEWEST_ROUNDS - 1, 'tooFewRounds'],
    [1, 'tooFewRounds'],
    [10_000_001, 'tooManyRounds'],
    [Number.MAX_SAFE_INTEGER, 'tooManyRounds'],
  ])('that asks for %i rounds is refused before anything is tried', async (rounds, why) => {
    expect(await readBox(await withRounds(rounds), quickWeb)).toEqual({ ok: false, why });
  });

  test('that asks for the fewest rounds is not refused', async () => {
    expect((await readBox(await withRounds(FEWEST_ROUNDS), quickWeb)).ok).toBe(true);
  });

  test('whose header was changed does not open, though its sum was made to fit', async () => {
    const other = await withRounds(FEWEST_ROUNDS);
    const read = await readBox(other, quickWeb);
    if (!read.ok) throw new Error(read.why);
    const { box } = read;
    const outside = box.outside.replace('600000', '600001');
    expect(await openBox({ ...box, outside }, held, quickWeb)).toBeNull();
  });

  test('that was changed anywhere is damaged, newer, or opens to exactly what was sealed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.string({ maxLength: 3, unit: 'binary' }),
        async (at, put) => {
          const changed = text.slice(0, at) + put + text.slice(at + 1);
          const read = await readBox(changed, quickWeb);
          if (!read.ok) {
            expect(['damaged', 'newer']).toContain(read.why);
            return;
          }
          const opened = await openBox(read.box, held, quickWeb);
          expect(opened === null ? null : opened.trim()).toBe('{"secret":"thimble"}');
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([[null], [7], [''], ['{}'], ['before-the-bell kept 1\n\n\n'], [{ text: 'box' }]])(
    'is not what %j is taken for',
    async (value) => {
      expect(await readBox(value, quickWeb)).toEqual({ ok: false, why: 'damaged' });
    },
  );
});
