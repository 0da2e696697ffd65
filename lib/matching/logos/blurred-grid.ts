/** A reference as a small or blurred picture would show it. */
import { gridOf, type Grid, type Reference } from './reference';
import { resized } from './raster';

/** The reference on a grid of `size` points, with no more detail than `sharpness` points hold. */
export function blurredGrid(reference: Reference, sharpness: number, size: number): Grid {
  const sharp = gridOf(reference, size);
  if (sharpness >= size) return sharp;
  const share = sharpness / size;
  const small = resized(sharp, Math.round(sharp.width * share), Math.round(sharp.height * share));
  return { ...sharp, data: resized(small, sharp.width, sharp.height).data };
}
