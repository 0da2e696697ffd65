/** The sums from which one Gauss–Newton step is solved. */
import type { Light } from './fit';
import type { Model } from './model';
import type { Patch } from './sample';

/** Upper half of the matrix (eight by eight, row by row) and the right-hand side. */
export type Equations = { readonly square: Float64Array; readonly side: Float64Array };

export type Point = {
  /** Sums over the channels: slopes along u and v times each other, and times the difference. */
  uu: number;
  uv: number;
  vv: number;
  du: number;
  dv: number;
};

/** Numbers of the map: six for an affine one, two more for perspective. */
const ALL = 8;

export function equationsOf(model: Model, patch: Patch, light: Light, weight: Float32Array): Equations {
  const square = new Float64Array(ALL * ALL);
  const side = new Float64Array(ALL);
  const point = { uu: 0, uv: 0, vv: 0, du: 0, dv: 0 };
  const place = new Float64Array(3);
  place[2] = 1;
  for (let at = 0; at < model.count; at += 1) {
    const w = weight[at] ?? 0;
    if (w < 1e-3) continue;
    fillPoint(point, model, patch, { at, light, w });
    place[0] = model.u[at] ?? 0;
    place[1] = model.v[at] ?? 0;
    addPoint(square, point, place);
    addSide(side, point, place);
  }
  return { square, side };
}

function fillPoint(
  point: Point,
  { ink, slopeU, slopeV }: Model,
  { colours }: Patch,
  { at, light, w }: { at: number; light: Light; w: number },
): void {
  let [uu, uv, vv, du, dv] = [0, 0, 0, 0, 0];
  const alpha = ink[at * 4 + 3] ?? 0;
  const alphaU = slopeU[at * 4 + 3] ?? 0;
  const alphaV = slopeV[at * 4 + 3] ?? 0;
  for (let k = 0; k < 3; k += 1) {
    const gain = light[k * 3] ?? 0;
    const ground = light[k * 3 + 2] ?? 0;
    const shift = (light[k * 3 + 1] ?? 0) - ground;
    const u = gain * (slopeU[at * 4 + k] ?? 0) + shift * alphaU;
    const v = gain * (slopeV[at * 4 + k] ?? 0) + shift * alphaV;
    const apart = (colours[at * 3 + k] ?? 0) - gain * (ink[at * 4 + k] ?? 0) - shift * alpha - ground;
    uu += u * u;
    uv += u * v;
    vv += v * v;
    du += u * apart;
    dv += v * apart;
  }
  point.uu = w * uu;
  point.uv = w * uv;
  point.vv = w * vv;
  point.du = w * du;
  point.dv = w * dv;
}

/** With x the slope along u, y along v, the numbers change by xu, xv, x, yu, yv, y, −u(xu + yv), −v(xu + yv). */
function addPoint(square: Float64Array, { uu, uv, vv }: Point, place: Float64Array): void {
  const u = place[0] ?? 0;
  const v = place[1] ?? 0;
  const alongU = uu * u + uv * v;
  const alongV = uv * u + vv * v;
  for (let i = 0; i < 3; i += 1) {
    const a = place[i] ?? 0;
    for (let j = i; j < 3; j += 1) {
      const ab = a * (place[j] ?? 0);
      square[i * ALL + j] = (square[i * ALL + j] ?? 0) + uu * ab;
      square[(i + 3) * ALL + j + 3] = (square[(i + 3) * ALL + j + 3] ?? 0) + vv * ab;
    }
    for (let j = 0; j < 3; j += 1)
      square[i * ALL + j + 3] = (square[i * ALL + j + 3] ?? 0) + uv * a * (place[j] ?? 0);
    square[i * ALL + 6] = (square[i * ALL + 6] ?? 0) - a * u * alongU;
    square[i * ALL + 7] = (square[i * ALL + 7] ?? 0) - a * v * alongU;
    square[(i + 3) * ALL + 6] = (square[(i + 3) * ALL + 6] ?? 0) - a * u * alongV;
    square[(i + 3) * ALL + 7] = (square[(i + 3) * ALL + 7] ?? 0) - a * v * alongV;
  }
  const both = u * alongU + v * alongV;
  square[6 * ALL + 6] = (square[6 * ALL + 6] ?? 0) + u * u * both;
  square[6 * ALL + 7] = (square[6 * ALL + 7] ?? 0) + u * v * both;
  square[7 * ALL + 7] = (square[7 * ALL + 7] ?? 0) + v * v * both;
}

function addSide(side: Float64Array, { du, dv }: Point, place: Float64Array): void {
  const u = place[0] ?? 0;
  const v = place[1] ?? 0;
  const both = u * du + v * dv;
  side[0] = (side[0] ?? 0) + u * du;
  side[1] = (side[1] ?? 0) + v * du;
  side[2] = (side[2] ?? 0) + du;
  side[3] = (side[3] ?? 0) + u * dv;
  side[4] = (side[4] ?? 0) + v * dv;
  side[5] = (side[5] ?? 0) + dv;
  side[6] = (side[6] ?? 0) - u * both;
  side[7] = (side[7] ?? 0) - v * both;
}
