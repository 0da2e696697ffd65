/** Two crests of one mould and a few scenes, drawn point by point, for tests that need a logo in a picture. */
import type { Pixels } from '../../lib/matching/logos/pixels.ts';
import { paste, type Quad } from '../bench/logos/paste.ts';
import { randomFrom } from '../bench/logos/random.ts';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const NOTHING: Colour = [0, 0, 0, 0];
const NAVY: Colour = [18, 38, 79, 255];
const GOLD: Colour = [212, 175, 55, 255];
const PALE: Colour = [240, 226, 180, 255];
const WHITE: Colour = [250, 250, 246, 255];

/** A picture from a colour for each place; places run from −1 to 1. */
export function painted(width: number, height: number, colour: (u: number, v: number) => Colour): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const u = ((at % width) + 0.5) / (width / 2) - 1;
    const v = (Math.trunc(at / width) + 0.5) / (height / 2) - 1;
    data.set(colour(u, v), at * 4);
  }
  return { width, height, data };
}

/** A shield with a band, three stars or rings, and a ribbon with marks for letters. */
export const crest = (size = 256): Pixels =>
  painted(size, size, crestColour(starOn, [0.11, 0.05, 0.08, 0.12]));

/** The same shield and band for another school. */
export const otherCrest = (size = 256): Pixels =>
  painted(size, size, crestColour(treeOn, [0.06, 0.12, 0.05, 0.09], true));

type Charge = (u: number, v: number) => boolean;

function crestColour(
  isOn: Charge,
  letters: readonly number[],
  isUpright = false,
): (u: number, v: number) => Colour {
  return (u, v) => {
    const edge = Math.abs(u) - (v < 0.1 ? 0.72 : 0.72 - (v - 0.1) ** 2 * 2.2);
    if (v > -0.95 && v < 0.62 && edge < 0) return shieldColour(isOn, u, v, edge, isUpright);
    const ribbon = v - 0.78 - u * u * -0.1;
    if (Math.abs(ribbon) > 0.13 || Math.abs(u) > 0.95) return NOTHING;
    return isLetter(u, letters) && Math.abs(ribbon) < 0.07 ? NAVY : PALE;
  };
}

function shieldColour(isOn: Charge, u: number, v: number, edge: number, isUpright: boolean): Colour {
  if (edge > -0.06 || v < -0.88) return GOLD;
  const isBand = isUpright ? Math.abs(u) < 0.17 : Math.abs(v + 0.2) < 0.17;
  const places = isUpright
    ? [
        [-0.42, -0.5],
        [0.42, -0.5],
        [-0.38, 0.1],
      ]
    : [
        [-0.35, -0.62],
        [0.35, -0.62],
        [0, 0.22],
      ];
  if (places.some(([x = 0, y = 0]) => isOn((u - x) / 0.2, (v - y) / 0.2))) return WHITE;
  return isBand ? GOLD : NAVY;
}

function isLetter(u: number, letters: readonly number[]): boolean {
  const place = (u + 1) * 3.5;
  return place % 1 < 0.35 + (letters[Math.trunc(place) % letters.length] ?? 0) * 3;
}

const starOn: Charge = (u, v) => Math.hypot(u, v) < 0.62 + 0.36 * Math.cos(5 * Math.atan2(u, -v));
const treeOn: Charge = (u, v) => Math.abs(v) < 1 && Math.abs(u) < (v > 0.6 ? 0.16 : ((v + 1) % 0.55) + 0.12);

/** A scene of blots in many colours, and nothing else. */
export function blots(width: number, height: number, seed: number): Pixels {
  const random = randomFrom(seed);
  const spots = Array.from({ length: 40 }, () => ({
    u: random.between(-1, 1),
    v: random.between(-1, 1),
    reach: random.between(0.02, 0.4),
    colour: [random.whole(0, 255), random.whole(0, 255), random.whole(0, 255), 255] as const,
  }));
  return painted(width, height, (u, v) => {
    const spot = spots.find((one) => Math.hypot(u - one.u, (v - one.v) * (height / width)) < one.reach);
    return spot?.colour ?? [120, 140 + 60 * v, 150 + 40 * u, 255];
  });
}

/** A plain scene of one colour. */
export function plain(width: number, height: number, grey = 255): Pixels {
  return painted(width, height, () => [grey, grey, grey, 255]);
}

/** The scene with a logo on a quad. */
export function withLogo(scene: Pixels, logo: Pixels, quad: Quad): Pixels {
  const copy = { ...scene, data: scene.data.slice() };
  paste(copy, logo, quad);
  return copy;
}
