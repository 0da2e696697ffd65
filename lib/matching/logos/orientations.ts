/** The directions of the edges in a picture, as one bit of eight per point. */
import type { Raster } from './raster';

/** Directions that are told apart, over half a turn: an edge from dark to light is one from light to dark. */
export const DIRECTIONS = 8;

/** Edges weaker than this (share of full range, per point) are noise. */
const WEAKEST = 0.018;

/** An edge must be at least this strong beside its neighbourhood's mean. */
const BESIDE_MEAN = 0.8;

/** Strength and direction (0 to 7, whole) of the strongest channel's edge at each point. */
export type Edges = { readonly strength: Float32Array; readonly direction: Uint8Array };

export function edgesOf({ width, height, channels, data }: Raster): Edges {
  const edges = { strength: new Float32Array(width * height), direction: new Uint8Array(width * height) };
  const row = width * channels;
  const sums = new Float32Array(row);
  const differences = new Float32Array(row);
  for (let y = 1; y < height - 1; y += 1) {
    gatherRow(data, y * row, sums, differences);
    edgesOfRow(edges, y * width, { sums, differences, channels });
  }
  return edges;
}

/** Of each three points below one another: the weighted sum, and the difference of the outer ones. */
function gatherRow(data: Float32Array, start: number, sums: Float32Array, differences: Float32Array): void {
  const row = sums.length;
  for (let k = 0; k < row; k += 1) {
    const above = data[start + k - row] ?? 0;
    const below = data[start + k + row] ?? 0;
    sums[k] = above + 2 * (data[start + k] ?? 0) + below;
    differences[k] = below - above;
  }
}

type Row = { sums: Float32Array; differences: Float32Array; channels: number };

/** Sobel's slopes of one row; the first and last points have no neighbour on one side. */
function edgesOfRow(
  { strength, direction }: Edges,
  start: number,
  { sums, differences, channels }: Row,
): void {
  for (let at = channels; at < sums.length - channels; at += channels) {
    let [bestX, bestY, best] = [0, 0, 0];
    for (let k = at; k < at + channels; k += 1) {
      const x = (sums[k + channels] ?? 0) - (sums[k - channels] ?? 0);
      const y =
        (differences[k - channels] ?? 0) + 2 * (differences[k] ?? 0) + (differences[k + channels] ?? 0);
      const size = x * x + y * y;
      bestX = size > best ? x : bestX;
      bestY = size > best ? y : bestY;
      best = size > best ? size : best;
    }
    const place = start + at / channels;
    strength[place] = Math.sqrt(best) / 8;
    direction[place] = best > WEAKEST * WEAKEST * 64 ? directionOf(bestX, bestY) : 0;
  }
}

/** For each point one bit for the direction of its edge, or none. */
export function edgeBits({ strength, direction }: Edges, width: number, height: number): Uint8Array {
  const bits = new Uint8Array(width * height);
  const mean = neighbourhoodMean(strength, width, height);
  for (let at = 0; at < bits.length; at += 1) {
    const size = strength[at] ?? 0;
    const isEdge = size > WEAKEST && size > BESIDE_MEAN * (mean[at] ?? 0);
    bits[at] = isEdge ? 1 << (direction[at] ?? 0) : 0;
  }
  return bits;
}

function directionOf(x: number, y: number): number {
  const turn = Math.atan2(y, x) / Math.PI;
  return Math.round((turn < 0 ? turn + 1 : turn) * DIRECTIONS) % DIRECTIONS;
}

/** Mean over nine points each way, by running sums. */
function neighbourhoodMean(values: Float32Array, width: number, height: number): Float32Array {
  const across = runningMean(values, { lines: height, length: width, step: 1, stride: width });
  return runningMean(across, { lines: width, length: height, step: width, stride: 1 });
}

const REACH = 4;

type Lines = { lines: number; length: number; step: number; stride: number };

function runningMean(values: Float32Array, { lines, length, step, stride }: Lines): Float32Array {
  const result = new Float32Array(values.length);
  for (let line = 0; line < lines; line += 1) {
    const start = line * stride;
    let sum = 0;
    for (let k = 0; k < Math.min(REACH, length); k += 1) sum += values[start + k * step] ?? 0;
    for (let k = 0; k < length; k += 1) {
      sum += k + REACH < length ? (values[start + (k + REACH) * step] ?? 0) : 0;
      sum -= k > REACH ? (values[start + (k - REACH - 1) * step] ?? 0) : 0;
      result[start + k * step] = sum / (2 * REACH + 1);
    }
  }
  return result;
}
