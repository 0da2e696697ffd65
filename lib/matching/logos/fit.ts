/**
 * The light and paint under which the logo would look like a patch of the picture: per channel a gain on the
 * logo's own values, a shift on the logo and a value beside it, by weighted least squares.
 */
import type { Model } from './model';
import type { Patch } from './sample';

/** Per channel: gain, shift on the logo, value beside it. Nine numbers. */
export type Light = Float64Array;

export type Fit = {
  readonly light: Light;
  /** Weighted mean of squared differences, and of the patch around its mean, over all channels. */
  readonly error: number;
  readonly spread: number;
};

/** Keeps channels in which the logo has no variety from being given any gain. */
const RIDGE = 2e-4;

/** `weight` says how much each point counts. */
export function fitLight(model: Model, patch: Patch, weight: Float32Array): Fit {
  const light = new Float64Array(9);
  let [error, spread] = [0, 0];
  for (let channel = 0; channel < 3; channel += 1) {
    const sums = sumsOf(model, patch, weight, channel);
    solveChannel(sums, light, channel * 3);
    const [, , , , , , , , , square = 0, total = 1, sum = 0] = sums;
    error += errorOf(sums, light, channel * 3) / (total || 1);
    spread += square / (total || 1) - (sum / (total || 1)) ** 2;
  }
  return { light, error: Math.max(0, error), spread: Math.max(0, spread) };
}

/** tt, ta, tb, aa, ab, bb, tI, aI, bI, II, 1, I for ink t, alpha a, ground b and picture I. */
function sumsOf(
  { count, ink }: Model,
  { colours }: Patch,
  weight: Float32Array,
  channel: number,
): Float64Array {
  let [tt, ta, tb, aa, ab, bb, ti, ai, bi, ii, n, sum] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    const w = weight[at] ?? 0;
    const t = ink[at * 4 + channel] ?? 0;
    const a = ink[at * 4 + 3] ?? 0;
    const b = 1 - a;
    const value = colours[at * 3 + channel] ?? 0;
    tt += w * t * t;
    ta += w * t * a;
    tb += w * t * b;
    aa += w * a * a;
    ab += w * a * b;
    bb += w * b * b;
    ti += w * t * value;
    ai += w * a * value;
    bi += w * b * value;
    ii += w * value * value;
    n += w;
    sum += w * value;
  }
  return Float64Array.of(tt, ta, tb, aa, ab, bb, ti, ai, bi, ii, n, sum);
}

/** A gain below zero would turn the logo into its negative: then only the outline is fitted. */
function solveChannel(sums: Float64Array, light: Light, to: number): void {
  const [tt = 0, ta = 0, tb = 0, aa = 0, ab = 0, bb = 0, ti = 0, ai = 0, bi = 0, , n = 0] = sums;
  const ridge = RIDGE * n + 1e-9;
  const det = (aa + ridge) * (bb + ridge) - ab * ab;
  const alphaOf = (onAlpha: number, onGround: number) => ((bb + ridge) * onAlpha - ab * onGround) / det;
  const groundOf = (onAlpha: number, onGround: number) => ((aa + ridge) * onGround - ab * onAlpha) / det;
  const left = tt + ridge - ta * alphaOf(ta, tb) - tb * groundOf(ta, tb);
  const right = ti - ta * alphaOf(ai, bi) - tb * groundOf(ai, bi);
  const gain = Math.max(0, right / left);
  light[to] = gain;
  light[to + 1] = alphaOf(ai - gain * ta, bi - gain * tb);
  light[to + 2] = groundOf(ai - gain * ta, bi - gain * tb);
}

function errorOf(sums: Float64Array, light: Light, from: number): number {
  const [tt = 0, ta = 0, tb = 0, aa = 0, ab = 0, bb = 0, ti = 0, ai = 0, bi = 0, ii = 0] = sums;
  const gain = light[from] ?? 0;
  const shift = light[from + 1] ?? 0;
  const ground = light[from + 2] ?? 0;
  return (
    ii +
    gain * (gain * tt + 2 * shift * ta + 2 * ground * tb - 2 * ti) +
    shift * (shift * aa + 2 * ground * ab - 2 * ai) +
    ground * (ground * bb - 2 * bi)
  );
}
