/** Everything the judgement rests on: how a patch of the picture agrees with the logo, in numbers. */
import type { Aligned } from './align';
import { cellLikeness, cosine, type Cells } from './agreement';
import { bandsOf, type Bands, type Field } from './bands';
import { fitLight, type Light } from './fit';
import { expectedBands, fieldOf, type SharpModel } from './ink-bands';
import type { Level } from './levels';
import type { Model } from './model';
import { openFigures } from './open-ground';
import type { Patch } from './sample';
import { shapeOf } from './shape';

/** By name. */
export type Figures = Readonly<Record<string, number>>;

export function figuresOf(
  { model, bands, open }: SharpModel,
  level: Level,
  patch: Patch,
  aligned: Aligned,
): Figures {
  const plain = model.weight.map((value, at) => value * (patch.inside[at] ?? 0));
  const robust = fitLight(model, patch, aligned.weight);
  const loose = fitLight(model, patch, plain);
  const { light } = robust;
  const seen = bandsOf(fieldOf(model, plain, patch.colours));
  const total = sum(model.weight);
  return {
    ...bandFigures(expectedBands(bands, light), seen),
    ...lightFigures(light),
    ...chromaFigures(model, patch, light, aligned.weight),
    ...shapeOf(aligned.map),
    ...openFigures(open, { level, map: aligned.map, light, contrast: inkContrast(model, light) }),
    robust: 1 - (robust.error + 2e-4) / (robust.spread + 4e-4),
    loose: 1 - (loose.error + 2e-4) / (loose.spread + 4e-4),
    contrast: Math.log(robust.spread + 1e-4),
    error: Math.log(robust.error + 1e-5),
    kept: sum(aligned.weight) / (sum(plain) || 1),
    inside: sum(plain) / (total || 1),
  };
}

function bandFigures(expected: Bands, seen: Bands): Record<string, number> {
  const parts = partsOf(seen.fine);
  const figures: Record<string, number> = {};
  for (const name of ['fine', 'middle', 'coarse'] as const) {
    const [one, other] = [expected[name], seen[name]];
    figures[`${name}All`] = cosine(one, other, parts.all, 3);
    figures[`${name}Lightness`] = cosine(one, other, parts.all, 1);
    figures[`${name}Core`] = cosine(one, other, parts.core, 3);
    figures[`${name}Rim`] = cosine(one, other, parts.rim, 3);
    if (name === 'coarse') continue;
    Object.assign(figures, cellFigures(`${name}Cells`, cellLikeness(one, other, 0)));
    Object.assign(figures, cellFigures(`${name}Slip`, cellLikeness(one, other, 2)));
  }
  return figures;
}

function cellFigures(name: string, { likeness, mean }: Cells): Record<string, number> {
  const at = (share: number) => likeness[Math.floor(share * (likeness.length - 1))] ?? 0;
  const best = likeness.slice(Math.floor(likeness.length / 4));
  return {
    [`${name}Mean`]: mean,
    [`${name}Low`]: at(0.12),
    [`${name}Quarter`]: at(0.3),
    [`${name}Half`]: at(0.5),
    [`${name}Best`]: best.reduce((total, value) => total + value, 0) / (best.length || 1),
  };
}

/** The whole, the middle and what lies around it. */
function partsOf({ width, height }: Field): { all: Float32Array; core: Float32Array; rim: Float32Array } {
  const radius = Math.min(width, height) * 0.3;
  const core = new Float32Array(width * height).map((_, at) =>
    Math.hypot((at % width) - width / 2, Math.trunc(at / width) - height * 0.45) < radius ? 1 : 0,
  );
  return { all: new Float32Array(width * height).fill(1), core, rim: core.map((value) => 1 - value) };
}

function lightFigures(light: Light): Record<string, number> {
  const gain = (light[0] ?? 0) + 0.05;
  return {
    gain: Math.log(gain),
    shift: light[1] ?? 0,
    redGain: Math.log(((light[3] ?? 0) + 0.05) / gain),
    blueGain: Math.log(((light[6] ?? 0) + 0.05) / gain),
    redShift: Math.abs(light[4] ?? 0),
    blueShift: Math.abs(light[7] ?? 0),
  };
}

/** How far the colours are from the logo's own, when light may only dim them; and how colourful the patch is. */
function chromaFigures(
  { ink, count }: Model,
  { colours }: Patch,
  light: Light,
  weight: Float32Array,
): Record<string, number> {
  const gain = Math.min(1.2, Math.max(0.3, light[0] ?? 0));
  let [apart, seen, own, total] = [0, 0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    const alpha = ink[at * 4 + 3] ?? 0;
    const w = alpha > 0.9 ? (weight[at] ?? 0) : 0;
    const [red, blue] = [ink[at * 4 + 1] ?? 0, ink[at * 4 + 2] ?? 0];
    const [r, b] = [colours[at * 3 + 1] ?? 0, colours[at * 3 + 2] ?? 0];
    apart += w * ((r - gain * red) ** 2 + (b - gain * blue) ** 2);
    seen += w * (r * r + b * b);
    own += w * (red * red + blue * blue);
    total += w;
  }
  const mean = (value: number) => Math.sqrt(value / (total || 1));
  return { chromaApart: mean(apart), chromaSeen: mean(seen), chromaOwn: mean(own) };
}

function sum(values: Float32Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Mean squared difference between the logo and its ground, under this light. */
function inkContrast({ ink, count }: Model, light: Light): number {
  let [square, total] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const weight = (ink[at * 4 + 3] ?? 0) > 0.9 ? 1 : 0;
    total += weight;
    for (let k = 0; k < 3; k += 1)
      square +=
        weight *
        ((light[k * 3] ?? 0) * (ink[at * 4 + k] ?? 0) + (light[k * 3 + 1] ?? 0) - (light[k * 3 + 2] ?? 0)) **
          2;
  }
  return square / (total || 1);
}
