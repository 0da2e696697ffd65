/** What the matcher measured in labelled pictures, as examples to learn from. */
import { applied, type Homography } from '../../../lib/matching/logos/homography.ts';
import { looksAt } from '../../../lib/matching/logos/looks.ts';
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';
import { prepareReference, type Prepared } from '../../../lib/matching/logos/prepare-reference.ts';
import type { Example } from './network.ts';
import { squareTo, type Quad } from './paste.ts';
import type { Case, PictureSet } from './pictures.ts';

export type Look = { readonly figures: Readonly<Record<string, number>>; readonly apart: number };

/** A picture's places; `apart` is how far each lies from where the logo is, as a share of its size. */
export type Studied = { readonly picture: Case; readonly looks: readonly Look[] };

export async function studied(
  { references, cases }: PictureSet,
  onPicture: (count: number) => void,
): Promise<Studied[]> {
  const ready = new Map<string, { prepared: Prepared; logo: Pixels }>();
  for (const [name, [logo]] of references)
    if (logo) ready.set(name, { prepared: prepareReference(logo, 0), logo });
  const all: Studied[] = [];
  for (const picture of cases) {
    const known = ready.get(picture.target);
    const looks = known ? looksAt(await picture.open(), [known.prepared]) : [];
    all.push({
      picture,
      looks: looks.map(({ figures, map }) => ({
        figures,
        apart: known && picture.quad ? apart(map, known, picture.quad) : 9,
      })),
    });
    onPicture(all.length);
  }
  return all;
}

/** Mean distance of the found corners of the logo's content from the true ones, beside the content's size. */
function apart(
  map: Homography,
  { prepared, logo }: { prepared: Prepared; logo: Pixels },
  quad: Quad,
): number {
  const { content, left, top, scale } = prepared.reference;
  const longer = Math.max(content.width, content.height);
  const truth = squareTo(quad);
  let sum = 0;
  for (const [x, y] of [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const) {
    const found = applied(map, ((x - 0.5) * content.width) / longer, ((y - 0.5) * content.height) / longer);
    const wanted = applied(
      truth,
      (left + x * content.width) / scale / logo.width,
      (top + y * content.height) / scale / logo.height,
    );
    sum += Math.hypot(found.x - wanted.x, found.y - wanted.y) / 4;
  }
  const size = Math.hypot(quad[2][0] - quad[0][0], quad[2][1] - quad[0][1]) / Math.SQRT2;
  return sum / size;
}

/** Places nearer than this are the logo, places further than that are not; those between teach nothing. */
const NEAR = 0.15;
const FAR = 0.35;

export function examplesOf(all: readonly Studied[], names: readonly string[]): Example[] {
  return all.flatMap(({ picture, looks }) => {
    const told = looks.filter(({ apart: far }) => !picture.hasLogo || far < NEAR || far > FAR);
    return told.map(({ figures, apart: far }) => {
      const isLogo = picture.hasLogo && far < NEAR;
      const alike = told.filter((other) => (picture.hasLogo && other.apart < NEAR) === isLogo).length;
      return {
        inputs: inputsOf(figures, names),
        isLogo,
        weight: (picture.hasLogo && !isLogo ? 0.3 : 1) / Math.sqrt(alike),
      };
    });
  });
}

export function inputsOf(figures: Readonly<Record<string, number>>, names: readonly string[]): number[] {
  return names.map((name) => (Number.isFinite(figures[name]) ? (figures[name] ?? 0) : 0));
}
