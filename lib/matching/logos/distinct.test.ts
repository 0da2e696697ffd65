import { expect, test } from 'vitest';
import { crest, otherCrest } from '@/tests/support/drawn-crest';
import { distinct } from './distinct';
import type { Pixels } from './pixels';
import { prepareReference } from './prepare-reference';

const kept = (...references: Pixels[]): number[] =>
  distinct(references.map(prepareReference)).map(({ reference }) => reference.index);

function grey(pixels: Pixels): Pixels {
  const data = pixels.data.slice();
  for (let at = 0; at < data.length; at += 4) data.fill(data[at + 1] ?? 0, at, at + 3);
  return { ...pixels, data };
}

test('small and grey copies of a logo are not looked for beside it', () => {
  expect(kept(crest(96), crest(256), grey(crest(256)))).toEqual([1]);
});

test('another crest of the same outline is', () => {
  expect(kept(crest(), otherCrest())).toEqual([0, 1]);
});
