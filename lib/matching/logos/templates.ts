/** What the search looks for: a few dozen edges of the logo, for several turns and tilts. */
import { edgesOf } from './orientations';
import { gridOf, type Reference } from './reference';
import { emptyRaster, type Raster } from './raster';

/** The longer side of the logo's content in the search, in points. */
export const SEARCH_SIZE = 24;

/** Edges per template: four votes each, so that their sum fits a byte. */
export const EDGES = 60;

/** How the logo is turned (radians) and how much narrower each axis looks. */
export type Pose = { readonly turn: number; readonly width: number; readonly height: number };

export type Template = {
  readonly pose: Pose;
  /** Place from the template's centre, and direction, of each edge. */
  readonly edges: readonly { readonly x: number; readonly y: number; readonly direction: number }[];
};

const DEGREE = Math.PI / 180;

const POSES: readonly Pose[] = [
  ...[0, -13, 13, -26, 26].map((turn) => ({ turn: turn * DEGREE, width: 1, height: 1 })),
  ...[0, -13, 13].map((turn) => ({ turn: turn * DEGREE, width: 0.78, height: 1 })),
  { turn: 0, width: 1, height: 0.78 },
];

export function templatesOf(reference: Reference): Template[] {
  const fine = gridOf(reference, SEARCH_SIZE * 2);
  return POSES.map((pose) => ({ pose, edges: strongestEdges(posed(fine, pose)) }));
}

/** The logo in a pose, on a square of its own, over its mean colour, with alpha as a channel. */
function posed(fine: Raster, { turn, width, height }: Pose): Raster {
  const side = Math.ceil(SEARCH_SIZE * 1.5);
  const result = emptyRaster(side, side, 4);
  const mean = meanColour(fine);
  for (let at = 0; at < side * side; at += 1) {
    const x = ((at % side) + 0.5 - side / 2) * 2;
    const y = (Math.trunc(at / side) + 0.5 - side / 2) * 2;
    const u = (x * Math.cos(turn) + y * Math.sin(turn)) / width + fine.width / 2;
    const v = (y * Math.cos(turn) - x * Math.sin(turn)) / height + fine.height / 2;
    for (let channel = 0; channel < 4; channel += 1)
      result.data[at * 4 + channel] = meanAround(fine, u, v, channel);
    const alpha = result.data[at * 4 + 3] ?? 0;
    for (let channel = 0; channel < 3; channel += 1)
      result.data[at * 4 + channel] =
        (result.data[at * 4 + channel] ?? 0) + (1 - alpha) * (mean[channel] ?? 0);
    result.data[at * 4 + 3] = alpha * OUTLINE;
  }
  return result;
}

/** The outline's strength as an edge: what lies behind the logo is not known. */
const OUTLINE = 0.5;

function meanColour({ data }: Raster): number[] {
  const sums = [0, 0, 0, 0];
  for (let at = 0; at < data.length; at += 1) sums[at % 4] = (sums[at % 4] ?? 0) + (data[at] ?? 0);
  return sums.map((sum) => sum / (sums[3] || 1));
}

/** Mean of four points around a place. */
function meanAround({ width, height, data }: Raster, u: number, v: number, channel: number): number {
  let sum = 0;
  for (const [dx, dy] of [
    [-1, -1],
    [0, -1],
    [-1, 0],
    [0, 0],
  ] as const) {
    const x = Math.round(u) + dx;
    const y = Math.round(v) + dy;
    const isInside = x >= 0 && y >= 0 && x < width && y < height;
    sum += isInside ? (data[(y * width + x) * 4 + channel] ?? 0) : 0;
  }
  return sum / 4;
}

/** The strongest edges first, but spread out: each new one keeps a distance that shrinks until enough are found. */
function strongestEdges(raster: Raster): Template['edges'] {
  const { strength, direction } = edgesOf(raster);
  const order = [...strength.keys()]
    .filter((at) => (strength[at] ?? 0) > 0.02)
    .toSorted((one, other) => (strength[other] ?? 0) - (strength[one] ?? 0));
  let chosen: number[] = [];
  for (let gap = 6; gap >= 1 && chosen.length < EDGES; gap -= 0.5) chosen = spread(order, gap, raster.width);
  return chosen.map((at) => ({
    x: (at % raster.width) - raster.width / 2,
    y: Math.trunc(at / raster.width) - raster.width / 2,
    direction: direction[at] ?? 0,
  }));
}

function spread(order: readonly number[], gap: number, width: number): number[] {
  const chosen: number[] = [];
  for (const at of order) {
    const isFree = chosen.every(
      (other) =>
        ((at % width) - (other % width)) ** 2 + (Math.trunc(at / width) - Math.trunc(other / width)) ** 2 >=
        gap * gap,
    );
    if (isFree && chosen.length < EDGES) chosen.push(at);
  }
  return chosen;
}
