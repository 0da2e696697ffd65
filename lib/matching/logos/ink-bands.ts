/** The logo's detail by size, worked out once, and what it would be under any light. */
import { bandsOf, type Band, type Bands, type Field } from './bands';
import type { Light } from './fit';
import type { Model } from './model';
import type { OpenPoints } from './open-ground';

/** Detail of the logo's ink, and of its outline (in the first channel). */
export type InkBands = { readonly ink: Bands; readonly outline: Bands };

/** The logo at one size, as sharp as a picture of `sharpness` points would show it. */
export type SharpModel = {
  readonly sharpness: number;
  readonly model: Model;
  readonly bands: InkBands;
  readonly open: OpenPoints;
};

export function inkBandsOf(model: Model): InkBands {
  const colours = new Float32Array(model.count * 3).map(
    (_, k) => model.ink[Math.trunc(k / 3) * 4 + (k % 3)] ?? 0,
  );
  const alpha = new Float32Array(model.count * 3).map((_, k) =>
    k % 3 === 0 ? (model.ink[(k / 3) * 4 + 3] ?? 0) : 0,
  );
  return {
    ink: bandsOf(fieldOf(model, model.weight, colours)),
    outline: bandsOf(fieldOf(model, model.weight, alpha)),
  };
}

/** What the bands of the logo would be under this light. */
export function expectedBands({ ink, outline }: InkBands, light: Light): Bands {
  const lit = (name: Band) => litField(ink[name], outline[name], light);
  return { fine: lit('fine'), middle: lit('middle'), coarse: lit('coarse') };
}

function litField(ink: Field, outline: Field, light: Light): Field {
  const data = new Float32Array(ink.data.length);
  for (let at = 0; at < data.length; at += 4)
    for (let k = 0; k < 3; k += 1)
      data[at + k] =
        (light[k * 3] ?? 0) * (ink.data[at + k] ?? 0) +
        ((light[k * 3 + 1] ?? 0) - (light[k * 3 + 2] ?? 0)) * (outline.data[at] ?? 0);
  return { ...ink, data };
}

/** Spreads a list of points over their grid. */
export function fieldOf({ grid, at }: Model, weight: Float32Array, colours: Float32Array): Field {
  const data = new Float32Array(grid.width * grid.height * 4);
  for (let k = 0; k < at.length; k += 1) {
    const place = (at[k] ?? 0) * 4;
    for (let channel = 0; channel < 3; channel += 1) data[place + channel] = colours[k * 3 + channel] ?? 0;
    data[place + 3] = weight[k] ?? 0;
  }
  return { width: grid.width, height: grid.height, data };
}
