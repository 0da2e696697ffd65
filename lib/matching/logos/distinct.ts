/** Leaves out references that show what another one shows: a smaller copy, a grey one. */
import type { Prepared } from './prepare-reference';
import { resized } from './raster';

/** Likeness of outline and lightness from which two references are one logo. */
const SAME = 0.95;

/** The references worth looking for, those with the most to tell (colourful, then large) before their copies. */
export function distinct(references: readonly Prepared[]): Prepared[] {
  const kept: Prepared[] = [];
  const order = references.toSorted((one, other) => worth(other) - worth(one));
  for (const one of order) if (kept.every((other) => likeness(one, other) < SAME)) kept.push(one);
  return kept.toSorted((one, other) => one.reference.index - other.reference.index);
}

/** Colour first: a grey copy of a coloured logo is found by the coloured one. Then size. */
function worth({ small, reference }: Prepared): number {
  let colour = 0;
  for (let at = 0; at < small.count * 4; at += 4)
    colour += Math.abs(small.ink[at + 1] ?? 0) + Math.abs(small.ink[at + 2] ?? 0);
  return (
    Math.min(0.1, colour / small.count) * 10_000 + Math.min(reference.content.width, reference.content.height)
  );
}

/** Points along each side on which two references are compared. */
const SIDE = 24;

/** How far the proportions of two copies may differ. */
const SAME_SHAPE = 0.1;

/** Correlation of lightness and of alpha; 0 for other proportions. */
function likeness({ small: { grid: one } }: Prepared, { small: { grid: other } }: Prepared): number {
  const shapes = (one.width / one.height) * (other.height / other.width);
  if (Math.abs(Math.log(shapes)) > SAME_SHAPE) return 0;
  const [first, second] = [resized(one, SIDE, SIDE), resized(other, SIDE, SIDE)];
  return Math.min(correlation(first.data, second.data, 0), correlation(first.data, second.data, 3));
}

function correlation(one: Float32Array, other: Float32Array, channel: number): number {
  let [n, a, b, aa, bb, ab] = [0, 0, 0, 0, 0, 0];
  for (let at = channel; at < one.length; at += 4) {
    const [x, y] = [one[at] ?? 0, other[at] ?? 0];
    n += 1;
    a += x;
    b += y;
    aa += x * x;
    bb += y * y;
    ab += x * y;
  }
  return (n * ab - a * b) / (Math.sqrt((n * aa - a * a) * (n * bb - b * b)) + 1e-9);
}
