/**
 * The gaps within a logo: points with ink on all four sides but none near. What lies behind shows there, so a
 * picture that has more drawing in the gaps than the logo has is of another logo.
 */
import type { Light } from './fit';
import type { Homography } from './homography';
import type { Level } from './levels';
import { samplePatch } from './sample';
import type { Grid } from './reference';

export type OpenPoints = { readonly count: number; readonly u: Float32Array; readonly v: Float32Array };

/** Alpha below which a point is open, and how far it is from any ink, in points. */
const OPEN = 0.02;
const CLEAR = 2;

export function openPointsOf(grid: Grid): OpenPoints {
  const { width, height, size } = grid;
  const at = [...enclosed(grid).entries()]
    .filter(([index, sides]) => sides === 4 && isClear(grid, index))
    .map(([index]) => index);
  return {
    count: at.length,
    u: Float32Array.from(at, (index) => ((index % width) + 0.5 - width / 2) / size),
    v: Float32Array.from(at, (index) => (Math.trunc(index / width) + 0.5 - height / 2) / size),
  };
}

/** For each point on how many sides ink lies. */
function enclosed({ width, height, data }: Grid): Uint8Array {
  const sides = new Uint8Array(width * height);
  const walk = (start: number, step: number, count: number): void => {
    let hasInk = 0;
    for (let at = start, k = 0; k < count; k += 1, at += step) {
      sides[at] = (sides[at] ?? 0) + hasInk;
      hasInk = (data[at * 4 + 3] ?? 0) > 0.5 ? 1 : hasInk;
    }
  };
  for (let y = 0; y < height; y += 1) {
    walk(y * width, 1, width);
    walk(y * width + width - 1, -1, width);
  }
  for (let x = 0; x < width; x += 1) {
    walk(x, width, height);
    walk((height - 1) * width + x, -width, height);
  }
  return sides;
}

function isClear({ width, height, data }: Grid, at: number): boolean {
  const x = at % width;
  const y = Math.trunc(at / width);
  for (let k = 0; k < (2 * CLEAR + 1) ** 2; k += 1) {
    const column = Math.min(width - 1, Math.max(0, x + (k % (2 * CLEAR + 1)) - CLEAR));
    const row = Math.min(height - 1, Math.max(0, y + Math.trunc(k / (2 * CLEAR + 1)) - CLEAR));
    if ((data[(row * width + column) * 4 + 3] ?? 0) > OPEN) return false;
  }
  return true;
}

export type Seen = { level: Level; map: Homography; light: Light; contrast: number };

/** How much of the gaps differs from the ground, beside the logo's contrast; and how much gap there is. */
export function openFigures(
  points: OpenPoints,
  { level, map, light, contrast }: Seen,
): Record<string, number> {
  const patch = { colours: new Float32Array(points.count * 3), inside: new Float32Array(points.count) };
  samplePatch(level, map, points, patch);
  let [total, other, square] = [0, 0, 0];
  for (let at = 0; at < points.count; at += 1) {
    const w = patch.inside[at] ?? 0;
    const apart = [0, 1, 2].reduce(
      (sum, k) => sum + ((patch.colours[at * 3 + k] ?? 0) - (light[k * 3 + 2] ?? 0)) ** 2,
      0,
    );
    total += w;
    other += apart > 0.25 * contrast + 0.002 ? w : 0;
    square += w * Math.min(apart, 4 * contrast);
  }
  const share = total / (points.count + 60);
  return {
    openCount: Math.log(points.count + 30),
    openOther: share * (other / (total || 1)),
    openApart: share * Math.sqrt(square / (total || 1) / (contrast + 1e-3)),
  };
}
