/** Detail of one size in a patch: a light blur less a heavier one, within the points that count. */

/** Three channels and, fourth, what each point counts for. */
export type Field = { readonly width: number; readonly height: number; readonly data: Float32Array };

/** The sizes of detail that are compared: points of the light and of the heavy blur. */
export const BANDS = { fine: [0, 2], middle: [1, 4], coarse: [2, 9] } as const;
export type Band = keyof typeof BANDS;

export type Bands = Readonly<Record<Band, Field>>;

/** Every band of a field in which the fourth channel is the weight. Each keeps the weight. */
export function bandsOf(field: Field): Bands {
  const weighted = weightedBy(field.data);
  const blurs = new Map<number, Float32Array>();
  const blur = (reach: number): Float32Array => {
    const known = blurs.get(reach) ?? means(weighted, field.width * 4, reach);
    blurs.set(reach, known);
    return known;
  };
  const band = ([light, heavy]: readonly [number, number]) => difference(field, blur(light), blur(heavy));
  return { fine: band(BANDS.fine), middle: band(BANDS.middle), coarse: band(BANDS.coarse) };
}

function difference(field: Field, light: Float32Array, heavy: Float32Array): Field {
  const data = field.data.slice();
  for (let at = 0; at < data.length; at += 1)
    data[at] = (at & 3) === 3 ? (data[at] ?? 0) : (light[at] ?? 0) - (heavy[at] ?? 0);
  return { ...field, data };
}

/** The three channels times the fourth. */
function weightedBy(data: Float32Array): Float32Array {
  const result = data.slice();
  for (let at = 0; at < data.length; at += 4) {
    const weight = data[at + 3] ?? 0;
    result[at] = (data[at] ?? 0) * weight;
    result[at + 1] = (data[at + 1] ?? 0) * weight;
    result[at + 2] = (data[at + 2] ?? 0) * weight;
  }
  return result;
}

/** Weighted mean around each point. */
function means(weighted: Float32Array, row: number, reach: number): Float32Array {
  const sums = reach === 0 ? weighted.slice() : summedDown(summedAcross(weighted, row, reach), row, reach);
  for (let at = 0; at < sums.length; at += 4) {
    const share = 1 / ((sums[at + 3] ?? 0) + 1e-6);
    sums[at] = (sums[at] ?? 0) * share;
    sums[at + 1] = (sums[at + 1] ?? 0) * share;
    sums[at + 2] = (sums[at + 2] ?? 0) * share;
  }
  return sums;
}

function summedAcross(data: Float32Array, row: number, reach: number): Float32Array {
  const result = new Float32Array(data.length);
  const far = reach * 4;
  for (let at = 0; at < data.length; at += 1) {
    const k = at % row;
    const entering = k + far < row ? (data[at + far] ?? 0) : 0;
    const leaving = k - far >= 4 ? (data[at - far - 4] ?? 0) : 0;
    result[at] = k < 4 ? firstSum(data, at, far) : (result[at - 4] ?? 0) + entering - leaving;
  }
  return result;
}

function firstSum(data: Float32Array, at: number, far: number): number {
  let sum = 0;
  for (let k = 0; k <= far; k += 4) sum += data[at + k] ?? 0;
  return sum;
}

function summedDown(data: Float32Array, row: number, reach: number): Float32Array {
  const result = new Float32Array(data.length);
  for (let k = 0; k <= reach; k += 1)
    for (let at = 0; at < row; at += 1) result[at] = (result[at] ?? 0) + (data[k * row + at] ?? 0);
  for (let at = row; at < data.length; at += 1) {
    const entering = at + reach * row < data.length ? (data[at + reach * row] ?? 0) : 0;
    const leaving = at - (reach + 1) * row >= 0 ? (data[at - (reach + 1) * row] ?? 0) : 0;
    result[at] = (result[at - row] ?? 0) + entering - leaving;
  }
  return result;
}
