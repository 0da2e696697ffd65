/** Tells a logo from the plain ground it was drawn on, where the file has no transparency of its own. */
import type { Pixels } from './pixels';
import { premultiplied, resized, type Raster } from './raster';

/** Longest side at which a reference is kept: finer detail than this is never compared. */
const LONGEST = 320;

/** Furthest that two colours of one ground lie apart, as a share of full range. */
const SAME_GROUND = 0.05;

/** The logo with alpha: as given, or with a plain ground taken away from the edges inwards. */
export function opaqueShape(pixels: Pixels): Raster {
  const shrink = Math.min(1, LONGEST / Math.max(pixels.width, pixels.height));
  const raster = resized(
    premultiplied(pixels),
    Math.max(1, Math.round(pixels.width * shrink)),
    Math.max(1, Math.round(pixels.height * shrink)),
  );
  const isSeeThrough = raster.data.some((value, at) => at % 4 === 3 && value < 0.5);
  return isSeeThrough ? raster : withoutGround(raster);
}

/** Removes what is joined to the edge and has the corner's colour; nothing where the corners differ. */
function withoutGround(raster: Raster): Raster {
  const { width, height } = raster;
  const corners = [0, width - 1, (height - 1) * width, height * width - 1];
  const ground = colourAt(raster, 0);
  if (corners.some((at) => distance(raster, at, ground) > SAME_GROUND)) return raster;
  const outside = reachedFrom(corners, raster, ground);
  const count = outside.reduce((sum, value) => sum + value, 0);
  if (count > 0.97 * outside.length) return raster;
  const data = raster.data.map((value, at) => (outside[Math.trunc(at / 4)] ? 0 : value));
  return { ...raster, data };
}

function reachedFrom(starts: readonly number[], raster: Raster, ground: Float32Array): Uint8Array {
  const { width, height } = raster;
  const reached = new Uint8Array(width * height);
  const waiting = [...starts];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (reached[at] || distance(raster, at, ground) > SAME_GROUND) continue;
    reached[at] = 1;
    const x = at % width;
    if (x > 0) waiting.push(at - 1);
    if (x < width - 1) waiting.push(at + 1);
    if (at >= width) waiting.push(at - width);
    if (at < width * (height - 1)) waiting.push(at + width);
  }
  return reached;
}

function colourAt({ data }: Raster, at: number): Float32Array {
  return data.slice(at * 4, at * 4 + 3);
}

function distance({ data }: Raster, at: number, ground: Float32Array): number {
  let most = 0;
  for (let channel = 0; channel < 3; channel += 1)
    most = Math.max(most, Math.abs((data[at * 4 + channel] ?? 0) - (ground[channel] ?? 0)));
  return most;
}
