/** The places in which a logo stands: each kind draws a scene and puts a flat logo into it. */
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';
import { colourOf, groundOf, personSvg } from './grounds.ts';
import { cardSvg, whole } from './cards.ts';
import { paste, tilted, type Corner, type Quad } from './paste.ts';
import type { Scene, Setting } from './setting.ts';
import { lanyard, sign, uniform } from './tilted-scenes.ts';
import { drawSvg } from './picture.ts';

export type Kind = 'profile' | 'cover' | 'post' | 'zoom' | 'sign' | 'lanyard' | 'uniform';

export const SCENES: Readonly<Record<Kind, (setting: Setting) => Promise<Scene>>> = {
  profile,
  cover: (setting) =>
    flat(setting, {
      sizes: [
        [820, 312],
        [851, 315],
        [600, 200],
        [640, 240],
        [720, 180],
      ],
      least: 32,
      most: 150,
    }),
  post: (setting) =>
    flat(setting, {
      sizes: [
        [480, 600],
        [540, 540],
        [600, 400],
        [500, 500],
      ],
      least: 40,
      most: 150,
    }),
  zoom: (setting) =>
    flat(setting, {
      sizes: [
        [640, 360],
        [480, 270],
        [854, 480],
      ],
      least: 40,
      most: 140,
      hasPerson: true,
    }),
  sign,
  lanyard,
  uniform,
};

/** Where a square of this size about a centre lies. */
function square([x, y]: Corner, size: number): Quad {
  return tilted([x, y], [size, size], 0, [0, 0]);
}

async function profile({ random, grounds, logo }: Setting): Promise<Scene> {
  const side = random.oneOf([40, 48, 64, 96, 128, 160, 168, 200, 320, 400]);
  const pixels = await groundOf(random, grounds, side, side, 0.85);
  const size = side * random.between(0.6, 1.08);
  const shift = (share: number): number => side * random.between(-share, share);
  const quad = tilted(
    [side / 2 + shift(0.04), side / 2 + shift(0.04)],
    [size, size],
    random.isTrue(0.2) ? random.between(-4, 4) : 0,
    [0, 0],
  );
  paste(pixels, logo, quad);
  if (random.isTrue(0.5)) cutRound(pixels, random.oneOf([255, 255, 0, 30]));
  return { pixels, quad };
}

/** What lies outside the circle is of one grey. */
function cutRound({ width, height, data }: Pixels, grey: number): void {
  for (let at = 0; at < width * height; at += 1) {
    const reach = Math.hypot((at % width) + 0.5 - width / 2, Math.trunc(at / width) + 0.5 - height / 2);
    if (reach > width / 2) data.set([grey, grey, grey], at * 4);
  }
}

type Flat = { sizes: readonly Corner[]; least: number; most: number; hasPerson?: boolean };

async function flat(
  { random, grounds, logo }: Setting,
  { sizes, least, most, hasPerson }: Flat,
): Promise<Scene> {
  const [width, height] = random.oneOf(sizes);
  const pixels = await groundOf(random, grounds, width, height);
  const size = Math.min(height * 0.9, least * (most / least) ** random.next());
  const near = (length: number): number =>
    random.oneOf([
      size * 0.7,
      length - size * 0.7,
      length / 2,
      random.between(size * 0.6, length - size * 0.6),
    ]);
  const centre: Corner = [near(width), near(height)];
  if (hasPerson) paste(pixels, await drawSvg(personSvg(random, width, height)), whole(width, height));
  if (random.isTrue(0.4))
    paste(
      pixels,
      await drawSvg(cardSvg(random.isTrue(0.7) ? '#fff' : colourOf(random))),
      square(centre, size * 1.12),
    );
  const quad = square(centre, size);
  paste(pixels, logo, quad);
  return { pixels, quad };
}
