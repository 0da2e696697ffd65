/**
 * Moves a rough hypothesis to where the logo fits best: Gauss–Newton steps on the difference between the
 * picture and the logo under the best light, points that fit badly (a hand, a fold, a glare) counting less.
 */
import { chained, inverted, type Homography } from './homography';
import { fitLight, type Fit, type Light } from './fit';
import type { Level } from './levels';
import type { Model } from './model';
import { equationsOf, type Equations } from './normal-equations';
import { samplePatch, type Patch } from './sample';
import { solve } from './solve';

export type Freedom = 6 | 8;

export type Aligned = {
  readonly map: Homography;
  readonly fit: Fit;
  /** What each point counted for in the last step. */
  readonly weight: Float32Array;
};

/** A step smaller than this share of a model's point changes nothing that could be seen. */
const STILL = 0.08;

/** Differences this small (squared) are noise, and never make a point count less. */
const NOISE = 0.0012;

export type Way = { level: Level; model: Model; patch: Patch; freedom: Freedom; steps: number };

export function align(start: Homography, { level, model, patch, freedom, steps }: Way): Aligned {
  let map = start;
  const weight = new Float32Array(model.count);
  samplePatch(level, map, model, patch);
  for (let at = 0; at < model.count; at += 1) weight[at] = (model.weight[at] ?? 0) * (patch.inside[at] ?? 0);
  let fit = fitLight(model, patch, weight);
  reweigh(model, patch, fit, weight);
  for (let step = 0; step < steps; step += 1) {
    fit = fitLight(model, patch, weight);
    reweigh(model, patch, fit, weight);
    const move = stepOf(equationsOf(model, patch, fit.light, weight), freedom);
    if (!move) break;
    map = chained(map, inverted(move));
    samplePatch(level, map, model, patch);
    if (isStill(move, model.size)) break;
  }
  reweigh(model, patch, fit, weight);
  return { map, fit: fitLight(model, patch, weight), weight };
}

function isStill(move: Homography, size: number): boolean {
  return move.every((value, at) => Math.abs(value - (at % 4 === 0 ? 1 : 0)) * size < STILL);
}

/** Points whose difference is far beyond the common one lose their say. */
export function reweigh(
  model: Model,
  { colours, inside }: Patch,
  { light, error }: Fit,
  weight: Float32Array,
): void {
  const scale = 1 / Math.max(NOISE, 2.5 * error);
  for (let at = 0; at < model.count; at += 1) {
    const square = differenceAt(model, colours, light, at);
    weight[at] = ((model.weight[at] ?? 0) * (inside[at] ?? 0)) / (1 + square * scale) ** 2;
  }
}

/** Squared difference at one point, over the three channels. */
function differenceAt({ ink }: Model, colours: Float32Array, light: Light, at: number): number {
  const alpha = ink[at * 4 + 3] ?? 0;
  let sum = 0;
  for (let k = 0; k < 3; k += 1) {
    const expected =
      (light[k * 3] ?? 0) * (ink[at * 4 + k] ?? 0) +
      (light[k * 3 + 1] ?? 0) * alpha +
      (light[k * 3 + 2] ?? 0) * (1 - alpha);
    sum += ((colours[at * 3 + k] ?? 0) - expected) ** 2;
  }
  return sum;
}

function stepOf({ square, side }: Equations, freedom: Freedom): Homography | null {
  const move = solve(square, side, freedom);
  return (
    move &&
    Float64Array.of(
      1 + (move[0] ?? 0),
      move[1] ?? 0,
      move[2] ?? 0,
      move[3] ?? 0,
      1 + (move[4] ?? 0),
      move[5] ?? 0,
      move[6] ?? 0,
      move[7] ?? 0,
      1,
    )
  );
}
