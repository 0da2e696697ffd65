/** Every place of a picture that got a second look, with what was measured there. */
import type { Figures } from './figures';
import type { Homography } from './homography';
import { levelsOf } from './levels';
import type { Pixels } from './pixels';
import type { Prepared } from './prepare-reference';
import { propose } from './propose';
import { mapsOf } from './search';
import { secondLook } from './second-look';

export type Looked = { readonly prepared: Prepared; readonly map: Homography; readonly figures: Figures };

/** The shorter side of the smallest level, in points: about the search's templates. */
const SMALLEST_LEVEL = 18;

export function looksAt(image: Pixels, wanted: readonly Prepared[]): Looked[] {
  const levels = levelsOf(image, SMALLEST_LEVEL);
  const maps = mapsOf(levels);
  return wanted.flatMap((prepared) =>
    propose(prepared, maps).flatMap((proposal) => {
      const look = secondLook(proposal.map, levels, prepared.models);
      return look ? [{ prepared, map: look.map, figures: { ...look.figures, ...proposal.figures } }] : [];
    }),
  );
}
