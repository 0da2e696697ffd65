/** The logo at one size as lists of points, ready to be fitted to a picture. */
import type { Grid } from './reference';

/** What is known of each point; four numbers each in `ink`, `slopeU` and `slopeV`. */
export type Model = {
  readonly count: number;
  /** Points along the content's longer side, which is 1 long in (u, v). */
  readonly size: number;
  /** Place, from the content's centre. */
  readonly u: Float32Array;
  readonly v: Float32Array;
  /** Lightness and two opponent colours, times alpha; alpha. */
  readonly ink: Float32Array;
  /** How fast these change along u and v. */
  readonly slopeU: Float32Array;
  readonly slopeV: Float32Array;
  /** What the point counts for: 1 on the logo, less just beside it. */
  readonly weight: Float32Array;
  /** Where the point lies on the grid. */
  readonly at: Int32Array;
  readonly grid: Grid;
};

/** How far beside the logo points count, as a share of its longer side, and for how much. */
const BESIDE = 0.06;
const BESIDE_WEIGHT = 0.5;

export function modelOf(grid: Grid): Model {
  const near = nearness(grid, Math.max(1, Math.round(BESIDE * grid.size)));
  const at = Int32Array.from([...near.keys()].filter((index) => near[index] && !isAtSide(grid, index)));
  const count = at.length;
  const { width, height, size } = grid;
  return {
    count,
    size,
    u: Float32Array.from(at, (index) => ((index % width) + 0.5 - width / 2) / size),
    v: Float32Array.from(at, (index) => (Math.trunc(index / width) + 0.5 - height / 2) / size),
    ink: perPoint(at, (index, channel) => grid.data[index * 4 + channel] ?? 0),
    slopeU: perPoint(at, (index, channel) => slope(grid, index * 4 + channel, 4)),
    slopeV: perPoint(at, (index, channel) => slope(grid, index * 4 + channel, 4 * width)),
    weight: Float32Array.from(at, (index) => near[index] ?? 0),
    at,
    grid,
  };
}

function perPoint(at: Int32Array, value: (index: number, channel: number) => number): Float32Array {
  return Float32Array.from({ length: at.length * 4 }, (_, k) => value(at[k >> 2] ?? 0, k & 3));
}

function slope({ data, size }: Grid, at: number, step: number): number {
  return (((data[at + step] ?? 0) - (data[at - step] ?? 0)) * size) / 2;
}

function isAtSide({ width, height }: Grid, at: number): boolean {
  const x = at % width;
  const y = Math.trunc(at / width);
  return x === 0 || y === 0 || x === width - 1 || y === height - 1;
}

/** 1 where the logo is, less within `reach` of it, 0 beyond. */
function nearness(grid: Grid, reach: number): Float32Array {
  const { width, height, data } = grid;
  const result = new Float32Array(width * height);
  for (let at = 0; at < result.length; at += 1)
    if ((data[at * 4 + 3] ?? 0) > 0.3) markAround(result, at, { width, height, reach });
  return result.map((value, at) => ((data[at * 4 + 3] ?? 0) > 0.3 ? 1 : value));
}

type Around = { width: number; height: number; reach: number };

function markAround(result: Float32Array, at: number, { width, height, reach }: Around): void {
  const x = at % width;
  const y = Math.trunc(at / width);
  for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row += 1)
    result.fill(
      BESIDE_WEIGHT,
      row * width + Math.max(0, x - reach),
      row * width + Math.min(width, x + reach + 1),
    );
}
