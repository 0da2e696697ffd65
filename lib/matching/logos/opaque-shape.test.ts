import { expect, test } from 'vitest';
import { crest, painted, plain, withLogo } from '@/tests/support/drawn-crest';
import { opaqueShape } from './opaque-shape';
import type { Pixels } from './pixels';

/** What share of the points is ink. */
function share(pixels: Pixels): number {
  const { data } = opaqueShape(pixels);
  const alphas = data.filter((_, at) => at % 4 === 3);
  return alphas.reduce((sum, alpha) => sum + alpha, 0) / alphas.length;
}

const onGround = (grey: number): Pixels =>
  withLogo(plain(256, 256, grey), crest(), [
    [0, 0],
    [256, 0],
    [256, 256],
    [0, 256],
  ]);

test('a logo on plain paper is the logo without the paper, light or dark', () => {
  expect(share(onGround(255))).toBeCloseTo(share(crest()), 1);
  expect(share(onGround(110))).toBeCloseTo(share(crest()), 1);
});

test('a logo that fills its file to corners of several colours is kept whole', () => {
  expect(share(painted(64, 64, (u, v) => (u * v > 0 ? [200, 0, 0, 255] : [0, 0, 160, 255])))).toBe(1);
});

test('a file of one colour is kept whole, so that there is something to look for', () => {
  expect(share(plain(64, 64))).toBe(1);
});
