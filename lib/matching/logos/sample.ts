/** Reads a picture where a map says that the logo's points lie. */
import type { Homography } from './homography';
import type { Level } from './levels';
import type { Model } from './model';

/** Three channels per point; `inside` is 1 where the point lies within the frame. */
export type Patch = { readonly colours: Float32Array; readonly inside: Float32Array };

export function emptyPatch({ count }: Model): Patch {
  return { colours: new Float32Array(count * 3), inside: new Float32Array(count) };
}

/** Fills the patch, by linear interpolation. `map` leads to points of the picture in its own size. */
export function samplePatch(
  level: Level,
  map: Homography,
  { u, v, count }: Pick<Model, 'u' | 'v' | 'count'>,
  patch: Patch,
): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = map;
  const { width, height, scaleX, scaleY } = level;
  for (let at = 0; at < count; at += 1) {
    const pu = u[at] ?? 0;
    const pv = v[at] ?? 0;
    const depth = 1 / (g * pu + h * pv + i);
    const x = (a * pu + b * pv + c) * depth * scaleX - 0.5;
    const y = (d * pu + e * pv + f) * depth * scaleY - 0.5;
    const isInside = x > -0.75 && y > -0.75 && x < width - 0.25 && y < height - 0.25;
    patch.inside[at] = isInside ? 1 : 0;
    blend(level, Math.min(Math.max(x, 0), width - 1.001), Math.min(Math.max(y, 0), height - 1.001), {
      out: patch.colours,
      at: at * 3,
    });
  }
}

function blend(
  { width, data }: Level,
  x: number,
  y: number,
  { out, at }: { out: Float32Array; at: number },
): void {
  const left = Math.trunc(x);
  const top = Math.trunc(y);
  const right = x - left;
  const low = y - top;
  const one = (top * width + left) * 3;
  const two = one + width * 3;
  for (let k = 0; k < 3; k += 1) {
    const upper = (data[one + k] ?? 0) * (1 - right) + (data[one + k + 3] ?? 0) * right;
    const lower = (data[two + k] ?? 0) * (1 - right) + (data[two + k + 3] ?? 0) * right;
    out[at + k] = upper * (1 - low) + lower * low;
  }
}

/** The level on which the logo is about as large as the model. */
export function levelFor(levels: readonly Level[], map: Homography, size: number): Level | undefined {
  const [a = 0, b = 0, , d = 0, e = 0] = map;
  const length = Math.sqrt(Math.abs(a * e - b * d));
  const wanted = size / length;
  return levels.findLast((level) => level.scaleX >= wanted * 0.89) ?? levels[0];
}
