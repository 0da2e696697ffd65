/**
 * Looks for a school's logo in a picture. Says where it seems to be, how alike the two are, and why, in plain
 * words: "looks like the school's logo", never more. README.md beside this tells how it works.
 */
import { cornersOf, type Quadrilateral } from './corners';
import { distinct } from './distinct';
import { judge, LIKELY } from './judge';
import { looksAt } from './looks';
import { pictureTrouble, type PictureTrouble, type Pixels } from './pixels';
import { prepareReference, type Prepared } from './prepare-reference';
import { reasonsFor } from './reasons';

export { LIKELY } from './judge';
export { pictureTrouble, type PictureTrouble, type Pixels } from './pixels';
export type { Quadrilateral } from './corners';

export type LogoMatch = {
  /** Index of the reference that the place is like. */
  readonly reference: number;
  /** From 0 to 1; orders matches, and means nothing else but that `LIKELY` is reached or not. */
  readonly score: number;
  /** 'likely' from `LIKELY` up, which about one picture in a hundred without the logo reaches. */
  readonly strength: 'likely' | 'faint';
  readonly where: Quadrilateral;
  /** What agrees, in plain words. */
  readonly reasons: readonly string[];
};

export type LogoMatcher = {
  /**
   * The best match in the picture, however faint; null where nothing in it is like the logo at all, or where
   * the picture cannot be looked at (`pictureTrouble` says why). Very large pictures are shrunk first.
   */
  match(image: Pixels): LogoMatch | null;
  /** References that cannot be used, and why. */
  readonly unusable: readonly { readonly reference: number; readonly trouble: PictureTrouble }[];
};

/** Prepares the references, once. With none that can be used, nothing ever matches. */
export async function createLogoMatcher(references: readonly Pixels[]): Promise<LogoMatcher> {
  const troubles = references.map(pictureTrouble);
  const usable = references.flatMap((pixels, at) => (troubles[at] ? [] : [prepareReference(pixels, at)]));
  const wanted = distinct(usable);
  return {
    match: (image) => (pictureTrouble(image) ? null : bestMatch(image, wanted)),
    unusable: troubles.flatMap((trouble, reference) => (trouble ? [{ reference, trouble }] : [])),
  };
}

function bestMatch(image: Pixels, wanted: readonly Prepared[]): LogoMatch | null {
  const judged = looksAt(image, wanted).map((look) => ({ look, score: judge(look.figures) }));
  const [best] = judged.toSorted((one, other) => other.score - one.score);
  if (!best) return null;
  const { prepared, map, figures } = best.look;
  const { score } = best;
  return {
    reference: prepared.reference.index,
    score,
    strength: score >= LIKELY ? 'likely' : 'faint',
    where: cornersOf(prepared.reference, map),
    reasons: reasonsFor(figures),
  };
}
