/** A logo made ready for comparing: cut to what is not transparent, at any size that is asked for. */
import type { Pixels } from './pixels';
import { opaqueShape } from './opaque-shape';
import { emptyRaster, resized, type Raster } from './raster';

/** Where the logo's content lies in its own picture, in points. */
type Box = { left: number; top: number; width: number; height: number };

export type Reference = {
  /** Index among the references that were given. */
  readonly index: number;
  /** Red, green and blue times alpha, and alpha. */
  readonly content: Raster;
  /** How many times its own size the reference is kept at, and where the content begins at that size. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
};

/**
 * A reference at one size. Four channels: lightness and two opponent colours, each times alpha, and alpha.
 * The content's longer side is `size` points; around it lies a margin in which alpha is 0.
 */
export type Grid = Raster & { readonly size: number; readonly margin: number };

/** The part of the grid beyond the logo on each side, as a share of its longer side. */
const MARGIN = 0.1;

export function referenceFrom(pixels: Pixels, index: number): Reference {
  const shape = opaqueShape(pixels);
  const box = boxOf(shape);
  return { index, content: cut(shape, box), scale: shape.width / pixels.width, left: box.left, top: box.top };
}

export function gridOf({ content }: Reference, size: number): Grid {
  const longer = Math.max(content.width, content.height);
  const width = Math.max(4, Math.round((content.width / longer) * size));
  const height = Math.max(4, Math.round((content.height / longer) * size));
  const small = resized(content, width, height);
  const margin = Math.ceil(size * MARGIN);
  const grid = emptyRaster(width + 2 * margin, height + 2 * margin, 4);
  for (let at = 0; at < width * height; at += 1) {
    const x = (at % width) + margin;
    const y = Math.trunc(at / width) + margin;
    opponent(small.data.subarray(at * 4, at * 4 + 4), grid.data, (y * grid.width + x) * 4);
  }
  return { ...grid, size, margin };
}

function opponent(
  [red = 0, green = 0, blue = 0, alpha = 0]: Float32Array,
  to: Float32Array,
  at: number,
): void {
  to[at] = 0.3 * red + 0.59 * green + 0.11 * blue;
  to[at + 1] = 0.7 * (red - green);
  to[at + 2] = 0.5 * (red + green) - blue;
  to[at + 3] = alpha;
}

function boxOf({ width, height, data }: Raster): Box {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let at = 0; at < width * height; at += 1) {
    if ((data[at * 4 + 3] ?? 0) < 0.25) continue;
    left = Math.min(left, at % width);
    right = Math.max(right, (at % width) + 1);
    top = Math.min(top, Math.trunc(at / width));
    bottom = Math.max(bottom, Math.trunc(at / width) + 1);
  }
  return { left, top, width: right - left, height: bottom - top };
}

function cut(source: Raster, box: Box): Raster {
  const result = emptyRaster(box.width, box.height, source.channels);
  const length = box.width * source.channels;
  for (let y = 0; y < box.height; y += 1) {
    const from = ((box.top + y) * source.width + box.left) * source.channels;
    result.data.set(source.data.subarray(from, from + length), y * length);
  }
  return result;
}
