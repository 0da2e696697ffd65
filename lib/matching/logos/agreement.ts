/** How alike two fields are: as a whole, in parts, and cell by cell. */
import type { Field } from './bands';

/** Cosine of two fields over the points that count; `part` multiplies what they count for. */
export function cosine(one: Field, other: Field, part: Float32Array, channels: 1 | 3): number {
  let [both, first, second] = [0, 0, 0];
  for (let at = 0; at < part.length; at += 1) {
    const w = (other.data[at * 4 + 3] ?? 0) * (part[at] ?? 0);
    for (let k = at * 4; k < at * 4 + channels; k += 1) {
      const a = one.data[k] ?? 0;
      const b = other.data[k] ?? 0;
      both += w * a * b;
      first += w * a * a;
      second += w * b * b;
    }
  }
  return both / (Math.sqrt(first * second) + 1e-9);
}

export type Cells = {
  /** Likeness of each cell that has any detail, least alike first. */
  readonly likeness: readonly number[];
  /** Their mean, each weighted by the cell's detail. */
  readonly mean: number;
};

/** Points along a cell's side. */
const CELL = 9;

/** Sums over one cell: the product of the fields, and the square of each. */
type Sums = { both: number; one: number; other: number };

/**
 * Likeness of the cells in which either field has detail: 1 for the same, 0 for nothing in common, below for
 * the opposite. Each cell may slip by up to `slip` points (along and across together), as cloth does.
 */
export function cellLikeness(one: Field, other: Field, slip: number): Cells {
  const floor = 0.15 * meanEnergy(one, other) * CELL * CELL;
  const likeness: number[] = [];
  let [sum, total] = [0, 0];
  for (const { left, top } of cellsOf(other, slip)) {
    const sums = bestSlip(one, other, { left, top, slip });
    const energy = sums.one + sums.other;
    if (energy < floor) continue;
    likeness.push(likenessOf(sums));
    sum += 2 * sums.both;
    total += energy;
  }
  return { likeness: likeness.toSorted((a, b) => a - b), mean: sum / (total || 1) };
}

function likenessOf({ both, one, other }: Sums): number {
  return (2 * both) / (one + other + 1e-9);
}

function meanEnergy(one: Field, other: Field): number {
  let [sum, total] = [0, 0];
  for (let at = 0; at < one.data.length; at += 4) {
    const w = other.data[at + 3] ?? 0;
    total += w;
    for (let k = at; k < at + 3; k += 1) sum += w * ((one.data[k] ?? 0) ** 2 + (other.data[k] ?? 0) ** 2);
  }
  return sum / (total || 1);
}

type Cell = { left: number; top: number };

/** Cells of which a good part counts. */
function cellsOf(field: Field, slip: number): Cell[] {
  const across = Math.floor((field.width - 2 * slip) / CELL);
  const down = Math.floor((field.height - 2 * slip) / CELL);
  return Array.from({ length: across * down }, (_, k) => ({
    left: slip + (k % across) * CELL,
    top: slip + Math.trunc(k / across) * CELL,
  })).filter((cell) => weightOf(field, cell) > 0.4 * CELL * CELL);
}

function weightOf({ width, data }: Field, { left, top }: Cell): number {
  let sum = 0;
  for (let k = 0; k < CELL * CELL; k += 1)
    sum += data[((top + Math.trunc(k / CELL)) * width + left + (k % CELL)) * 4 + 3] ?? 0;
  return sum;
}

function bestSlip(one: Field, other: Field, { left, top, slip }: Cell & { slip: number }): Sums {
  const at = (top * one.width + left) * 4;
  let best = sumsAt(one, other, at, 0);
  const side = 2 * slip + 1;
  for (let k = 0; k < side * side; k += 1) {
    const dx = (k % side) - slip;
    const dy = Math.trunc(k / side) - slip;
    if (Math.abs(dx) + Math.abs(dy) > slip) continue;
    const sums = sumsAt(one, other, at, (dy * one.width + dx) * 4);
    best = likenessOf(sums) > likenessOf(best) ? sums : best;
  }
  return best;
}

/** `one`'s cell that starts at `start` beside `other`'s that starts `shift` further on. */
function sumsAt(one: Field, other: Field, start: number, shift: number): Sums {
  let [both, first, second] = [0, 0, 0];
  const end = start + CELL * one.width * 4;
  for (let row = start; row < end; row += one.width * 4)
    for (let k = row; k < row + CELL * 4; k += 4) {
      const w = other.data[k + shift + 3] ?? 0;
      const [a, b, c] = [one.data[k] ?? 0, one.data[k + 1] ?? 0, one.data[k + 2] ?? 0];
      const [x, y, z] = [
        other.data[k + shift] ?? 0,
        other.data[k + shift + 1] ?? 0,
        other.data[k + shift + 2] ?? 0,
      ];
      both += w * (a * x + b * y + c * z);
      first += w * (a * a + b * b + c * c);
      second += w * (x * x + y * y + z * z);
    }
  return { both, one: first, other: second };
}
