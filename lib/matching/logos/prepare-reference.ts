/** Everything that is worked out of a reference once, before the first picture. */
import { blurredGrid } from './blurred-grid';
import { inkBandsOf, type SharpModel } from './ink-bands';
import { modelOf, type Model } from './model';
import type { Pixels } from './pixels';
import { openPointsOf } from './open-ground';
import { gridOf, referenceFrom, type Reference } from './reference';
import { SEARCH_SIZE, templatesOf, type Template } from './templates';

export type Prepared = {
  readonly reference: Reference;
  readonly templates: readonly Template[];
  readonly small: Model;
  readonly models: readonly SharpModel[];
};

/** The longer side of the logo's content in the second look, in points. */
const LOOK_SIZE = 60;

export function prepareReference(pixels: Pixels, index: number): Prepared {
  const reference = referenceFrom(pixels, index);
  return {
    reference,
    templates: templatesOf(reference),
    small: modelOf(gridOf(reference, SEARCH_SIZE)),
    models: [18, 26, 38, LOOK_SIZE].map((sharpness) => {
      const model = modelOf(blurredGrid(reference, sharpness, LOOK_SIZE));
      return { sharpness, model, bands: inkBandsOf(model), open: openPointsOf(model.grid) };
    }),
  };
}
