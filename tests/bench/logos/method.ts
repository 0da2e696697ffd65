/** A way of telling whether a picture bears a logo, as the bench compares them. */
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';
import { scaled } from './picture.ts';

export type Method = {
  readonly name: string;
  /** Gets one logo's references ready; what it gives returns a picture's score, higher for surer. */
  prepare(references: readonly Pixels[]): Promise<(image: Pixels) => number>;
};

/** Lightness from 0 to 255 at another size, over white, by area. */
export function greyAt({ width, height, data }: Pixels, across: number, down: number): Float64Array {
  const sums = new Float64Array(across * down);
  const counts = new Float64Array(across * down);
  for (let at = 0; at < width * height; at += 1) {
    const x = Math.trunc(((at % width) * across) / width);
    const to = Math.trunc((Math.trunc(at / width) * down) / height) * across + x;
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at * 4, at * 4 + 4);
    const share = alpha / 255;
    sums[to] = (sums[to] ?? 0) + (0.3 * red + 0.59 * green + 0.11 * blue) * share + 255 * (1 - share);
    counts[to] = (counts[to] ?? 0) + 1;
  }
  return sums.map((sum, at) => sum / (counts[at] || 1));
}

/** Over white, for libraries that know no transparency. */
export function overWhite({ width, height, data }: Pixels): Pixels {
  const opaque = data.slice();
  for (let at = 0; at < data.length; at += 4) {
    const share = (data[at + 3] ?? 0) / 255;
    for (let k = at; k < at + 3; k += 1) opaque[k] = (data[k] ?? 0) * share + 255 * (1 - share);
    opaque[at + 3] = 255;
  }
  return { width, height, data: opaque };
}

/** References about as large as logos are in pictures, over white: local features bridge only some sizes. */
export function asSeen(references: readonly Pixels[]): Promise<Pixels[]> {
  return Promise.all(
    references.map((reference) => {
      const share = SEEN / Math.max(reference.width, reference.height);
      return scaled(
        overWhite(reference),
        Math.round(reference.width * share),
        Math.round(reference.height * share),
      );
    }),
  );
}

const SEEN = 200;
