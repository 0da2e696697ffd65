/** A picture at a ladder of sizes, in lightness and two opponent colours. */
import type { Pixels } from './pixels';
import { emptyRaster, resized, type Raster } from './raster';

/** One rung: its size as a share of the picture's own; three channels: lightness, red–green, yellow–blue. */
export type Level = Raster & { readonly scaleX: number; readonly scaleY: number };

/** Three rungs halve the size. */
const RUNG = 2 ** (1 / 3);

/** Points that are looked at, at most: larger pictures are shrunk to this first. */
const MOST_POINTS = 420_000;

/** Every rung from the picture's size (or the largest that is looked at) down to a shorter side of `least`. */
export function levelsOf(picture: Pixels, least: number): Level[] {
  const block = Math.max(1, Math.floor(Math.sqrt((picture.width * picture.height) / MOST_POINTS)));
  const full = opponentColours(picture, Math.min(block, picture.width, picture.height));
  const levels: Level[] = [];
  const top = Math.min(1, Math.sqrt(MOST_POINTS / (full.width * full.height)));
  for (let rung = 0; ; rung += 1) {
    const width = Math.round((full.width * top) / RUNG ** rung);
    const height = Math.round((full.height * top) / RUNG ** rung);
    if (rung > 0 && Math.min(width, height) < least) return levels;
    levels.push({
      ...resized(levels[rung - 3] ?? full, Math.max(1, width), Math.max(1, height)),
      scaleX: width / (full.width * block),
      scaleY: height / (full.height * block),
    });
  }
}

/**
 * Lightness and two colour axes, each about 0 to 1 or −1 to 1, of blocks of `block` by `block` points; what is
 * transparent shows white.
 */
function opponentColours({ width, height, data }: Pixels, block: number): Raster {
  const raster = emptyRaster(Math.floor(width / block), Math.floor(height / block), 3);
  const share = 1 / (255 * block * block);
  for (let y = 0; y < raster.height * block; y += 1) {
    const row = Math.trunc(y / block) * raster.width;
    for (let x = 0; x < raster.width * block; x += 1)
      addColour(raster.data, (row + Math.trunc(x / block)) * 3, data, { at: (y * width + x) * 4, share });
  }
  return raster;
}

type From = { at: number; share: number };

function addColour(to: Float32Array, place: number, data: Uint8ClampedArray, { at, share }: From): void {
  const alpha = (data[at + 3] ?? 0) / 255;
  const white = 255 * (1 - alpha);
  const red = ((data[at] ?? 0) * alpha + white) * share;
  const green = ((data[at + 1] ?? 0) * alpha + white) * share;
  const blue = ((data[at + 2] ?? 0) * alpha + white) * share;
  to[place] = (to[place] ?? 0) + 0.3 * red + 0.59 * green + 0.11 * blue;
  to[place + 1] = (to[place + 1] ?? 0) + 0.7 * (red - green);
  to[place + 2] = (to[place + 2] ?? 0) + 0.5 * (red + green) - blue;
}
