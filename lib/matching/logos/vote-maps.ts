/**
 * How well each point of a level would serve an edge of each direction, laid out so that a template's votes
 * are summed four points at a time. Points are taken two by two: each map exists for the four offsets within
 * such a square, and a step within it moves two points of the level.
 */
import { DIRECTIONS, edgeBits, edgesOf } from './orientations';
import type { Level } from './levels';

export type VoteMaps = {
  readonly level: Level;
  /** Steps across and down. */
  readonly across: number;
  readonly down: number;
  /** Points added on each side of the level, so that a logo may reach beyond the frame. */
  readonly border: number;
  /** Votes by direction × 4 + offset within the square, four points to a number. */
  readonly maps: readonly Int32Array[];
};

/** A direction that is the same counts 4, one beside it 2. */
const SAME = 4;
const BESIDE = 2;

export function voteMapsOf(level: Level, border: number): VoteMaps {
  const width = evenUp(level.width + 2 * border, 8);
  const height = evenUp(level.height + 2 * border, 2);
  const bits = bordered(level, { width, height, border });
  const spread = orAround(orAround(bits, 1), width);
  const [across, down] = [width / 2, height / 2];
  const maps: Int32Array[] = [];
  for (let direction = 0; direction < DIRECTIONS; direction += 1) {
    const votes = votesFor(direction);
    for (let offset = 0; offset < 4; offset += 1) {
      const start = (offset & 1) + (offset >> 1) * width;
      maps.push(new Int32Array(everySecond(spread, votes, { width, across, down, start }).buffer));
    }
  }
  return { level, across, down, border, maps };
}

function evenUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}

function bordered(
  level: Level,
  { width, height, border }: { width: number; height: number; border: number },
) {
  const bits = edgeBits(edgesOf(level), level.width, level.height);
  const result = new Uint8Array(width * height);
  for (let y = 0; y < level.height; y += 1)
    result.set(bits.subarray(y * level.width, (y + 1) * level.width), (y + border) * width + border);
  return result;
}

/** Each point also gets the bits of its neighbours before and after. */
function orAround(bits: Uint8Array, step: number): Uint8Array {
  const result = bits.slice();
  for (let at = step; at < bits.length - step; at += 1)
    result[at] = (bits[at - step] ?? 0) | (bits[at] ?? 0) | (bits[at + step] ?? 0);
  return result;
}

/** The vote of each of the 256 sets of directions for an edge of one direction. */
function votesFor(direction: number): Uint8Array {
  const before = 1 << ((direction + DIRECTIONS - 1) % DIRECTIONS);
  const beside = before | (1 << ((direction + 1) % DIRECTIONS));
  return Uint8Array.from({ length: 256 }, (_, bits) => {
    if (bits & (1 << direction)) return SAME;
    return bits & beside ? BESIDE : 0;
  });
}

type Grid = { width: number; across: number; down: number; start: number };

function everySecond(bits: Uint8Array, votes: Uint8Array, { width, across, down, start }: Grid): Uint8Array {
  const result = new Uint8Array(across * down);
  for (let y = 0; y < down; y += 1) {
    const from = start + 2 * y * width;
    for (let x = 0; x < across; x += 1) result[y * across + x] = votes[bits[from + 2 * x] ?? 0] ?? 0;
  }
  return result;
}
