/** Moves a place in the picture to where the logo fits best in full detail, and measures how well it does. */
import { align, type Aligned } from './align';
import { figuresOf, type Figures } from './figures';
import { fitLight } from './fit';
import type { Homography } from './homography';
import type { SharpModel } from './ink-bands';
import type { Level } from './levels';
import { emptyPatch, levelFor, samplePatch, type Patch } from './sample';
import { shapeOf } from './shape';

export type Look = { readonly map: Homography; readonly figures: Figures };

export function secondLook(
  start: Homography,
  levels: readonly Level[],
  models: readonly SharpModel[],
): Look | null {
  const length = shapeOf(start).length;
  const first = models.findLast(({ sharpness }) => sharpness <= length * 1.15) ?? models[0];
  const level = levelFor(levels, start, first?.model.size ?? 1);
  if (!first || !level) return null;
  const patch = emptyPatch(first.model);
  const rough = align(start, { level, model: first.model, patch, freedom: 6, steps: 3 });
  const aligned = align(rough.map, { level, model: first.model, patch, freedom: 8, steps: 5 });
  samplePatch(level, aligned.map, first.model, patch);
  const sharp = sharpestFit(models, patch, aligned);
  return { map: aligned.map, figures: figuresOf(sharp, level, patch, aligned) };
}

/** The sharpness that fits best: pictures are more or less blurred. */
function sharpestFit(models: readonly SharpModel[], patch: Patch, { weight }: Aligned): SharpModel {
  const errors = models.map(({ model }) => fitLight(model, patch, weight).error);
  const best = errors.indexOf(Math.min(...errors));
  return models[best] ?? failed();
}

function failed(): never {
  throw new Error('a reference without models');
}
