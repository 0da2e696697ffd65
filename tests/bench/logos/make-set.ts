/** A set of labelled pictures: invented crests in drawn scenes, and pictures without them. */
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';
import { drawCrest } from './draw-crest.ts';
import { inventCrest, lookAlike, type Crest } from './crests.ts';
import { groundOf, type Grounds } from './grounds.ts';
import { drawSvg } from './picture.ts';
import type { Quad } from './paste.ts';
import { randomFrom, type Random } from './random.ts';
import { recoloured, RECOLOURINGS } from './recolour.ts';
import { SCENES, type Kind } from './scenes.ts';
import { hide, spoil } from './spoil.ts';

export type Labelled = {
  readonly pixels: Pixels;
  /** Which crest is looked for. */
  readonly target: number;
  readonly label: 'with' | 'without';
  readonly kind: Kind | 'recolour' | 'look-alike' | 'other crest' | 'no crest';
  /** Where the crest's own square lies, and about how large. */
  readonly quad: Quad | null;
  readonly size: number;
};

export type School = { readonly crest: Crest; readonly logo: Pixels };

export async function inventSchools(seed: number, count: number): Promise<School[]> {
  const random = randomFrom(seed);
  const crests = Array.from({ length: count }, () => inventCrest(random));
  return Promise.all(crests.map(async (crest) => ({ crest, logo: await drawSvg(drawCrest(crest)) })));
}

const KINDS: readonly Kind[] = [
  'profile',
  'profile',
  'cover',
  'cover',
  'post',
  'zoom',
  'sign',
  'sign',
  'lanyard',
  'uniform',
  'uniform',
];

/** One picture of the set: the same for the same seed and number. */
export async function labelledPicture(
  seed: number,
  number: number,
  schools: readonly School[],
  grounds: Grounds,
): Promise<Labelled> {
  const random = randomFrom(seed * 100_003 + number);
  const target = number % schools.length;
  const school = schools[target];
  if (!school) throw new Error('a set needs schools');
  const draw = random.next();
  if (draw < 0.4) return withCrest(random, grounds, { logo: school.logo, target, label: 'with', kind: null });
  if (draw > 0.86) return withoutCrest(random, grounds, target);
  const isAlike = draw < 0.72;
  const logo = await drawSvg(drawCrest(isAlike ? lookAlike(random, school.crest) : inventCrest(random)));
  return withCrest(random, grounds, {
    logo,
    target,
    label: 'without',
    kind: isAlike ? 'look-alike' : 'other crest',
  });
}

type Wanted = {
  logo: Pixels;
  target: number;
  label: Labelled['label'];
  kind: 'look-alike' | 'other crest' | null;
};

async function withCrest(
  random: Random,
  grounds: Grounds,
  { logo, target, label, kind }: Wanted,
): Promise<Labelled> {
  const scene = random.oneOf(KINDS);
  const isRecoloured = random.isTrue(0.1);
  const flat = isRecoloured ? recoloured(logo, random.oneOf(RECOLOURINGS), random) : logo;
  const drawn = await SCENES[scene]({ random, grounds, logo: flat });
  if (['sign', 'lanyard', 'uniform'].includes(scene) && random.isTrue(0.35))
    await hide(random, drawn, grounds);
  const { pixels, quad } = await spoil(random, drawn);
  return {
    pixels,
    target,
    label,
    kind: kind ?? (isRecoloured ? 'recolour' : scene),
    quad,
    size: sizeOf(quad),
  };
}

async function withoutCrest(random: Random, grounds: Grounds, target: number): Promise<Labelled> {
  const [width, height] = random.oneOf([
    [540, 540],
    [480, 600],
    [820, 312],
    [200, 200],
    [640, 480],
  ] as const);
  const ground = await groundOf(random, grounds, width, height, 0.05);
  const { pixels } = await spoil(random, {
    pixels: ground,
    quad: [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ],
  });
  return { pixels, target, label: 'without', kind: 'no crest', quad: null, size: 0 };
}

function sizeOf([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Quad): number {
  return Math.sqrt(Math.abs((x2 - x0) * (y3 - y1) - (x3 - x1) * (y2 - y0)) / 2);
}
