/** Puts one picture into another, seen from any side, under uneven light and on uneven cloth. */
import { applied, inverted, type Homography } from '../../../lib/matching/logos/homography.ts';
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';

export type Corner = readonly [x: number, y: number];
export type Quad = readonly [Corner, Corner, Corner, Corner];

export type Look = {
  /** How much light falls at a point of the scene: 1 is plain. */
  readonly light?: (x: number, y: number) => number;
  /** How far a point of the scene is shifted, in points. */
  readonly wrinkle?: (x: number, y: number) => Corner;
};

/** Samples along each side of a point. */
const FINE = 3;

/** Draws `logo` so that its corners fall on the quad. */
export function paste(scene: Pixels, logo: Pixels, quad: Quad, { light, wrinkle }: Look = {}): void {
  const back = inverted(squareTo(quad));
  const xs = quad.map(([x]) => x);
  const ys = quad.map(([, y]) => y);
  const right = Math.min(scene.width - 1, Math.ceil(Math.max(...xs) + 4));
  const bottom = Math.min(scene.height - 1, Math.ceil(Math.max(...ys) + 4));
  for (let y = Math.max(0, Math.floor(Math.min(...ys) - 4)); y <= bottom; y += 1)
    for (let x = Math.max(0, Math.floor(Math.min(...xs) - 4)); x <= right; x += 1) {
      const [dx, dy] = wrinkle?.(x, y) ?? [0, 0];
      const seen = meanAt(logo, back, x + dx, y + dy);
      blend(scene, (y * scene.width + x) * 4, seen, light?.(x, y) ?? 1);
    }
}

/** The map from the unit square to a quad. */
export function squareTo([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Quad): Homography {
  const [sx, sy] = [x0 - x1 + x2 - x3, y0 - y1 + y2 - y3];
  const [ax, ay, bx, by] = [x1 - x2, y1 - y2, x3 - x2, y3 - y2];
  const det = ax * by - bx * ay;
  const g = (sx * by - bx * sy) / det;
  const h = (ax * sy - sx * ay) / det;
  return Float64Array.of(
    x1 - x0 + g * x1,
    x3 - x0 + h * x3,
    x0,
    y1 - y0 + g * y1,
    y3 - y0 + h * y3,
    y0,
    g,
    h,
    1,
  );
}

type Colour = [red: number, green: number, blue: number, alpha: number];

/** Mean of what lies under a point, colours times alpha. */
function meanAt(logo: Pixels, back: Homography, x: number, y: number): Colour {
  const sum: Colour = [0, 0, 0, 0];
  for (let k = 0; k < FINE * FINE; k += 1) {
    const at = applied(back, x + ((k % FINE) + 0.5) / FINE, y + (Math.trunc(k / FINE) + 0.5) / FINE);
    if (at.x < 0 || at.y < 0 || at.x >= 1 || at.y >= 1) continue;
    const from = (Math.trunc(at.y * logo.height) * logo.width + Math.trunc(at.x * logo.width)) * 4;
    const alpha = (logo.data[from + 3] ?? 0) / 255 / FINE ** 2;
    for (const channel of [0, 1, 2] as const) sum[channel] += (logo.data[from + channel] ?? 0) * alpha;
    sum[3] += alpha;
  }
  return sum;
}

function blend(scene: Pixels, at: number, [red, green, blue, alpha]: Colour, light: number): void {
  for (const [channel, value] of [red, green, blue].entries())
    scene.data[at + channel] = (scene.data[at + channel] ?? 0) * (1 - alpha) + value * light;
}

/** A square of this size about a centre, turned (degrees) and tilted away (degrees) about an upright or a level axis. */
export function tilted(
  centre: Corner,
  size: readonly [number, number],
  turn: number,
  tilt: readonly [number, number],
): Quad {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [across, down] = tilt.map((angle) => (angle * Math.PI) / 180) as [number, number];
  const far = 3.2 * Math.max(...size);
  const corner = (u: number, v: number): Corner => {
    const [x, y] = [u * size[0], v * size[1]];
    const depth = far / (far + x * Math.sin(across) + y * Math.sin(down));
    const [flatX, flatY] = [x * Math.cos(across) * depth, y * Math.cos(down) * depth];
    return [centre[0] + flatX * cos - flatY * sin, centre[1] + flatX * sin + flatY * cos];
  };
  return [corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)];
}

/** Where a part of a picture falls when the whole falls on a quad: left, top, right, bottom as shares. */
export function partOf(
  quad: Quad,
  [left, top, right, bottom]: readonly [number, number, number, number],
): Quad {
  const map = squareTo(quad);
  const corner = (u: number, v: number): Corner => {
    const { x, y } = applied(map, u, v);
    return [x, y];
  };
  return [corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom)];
}
