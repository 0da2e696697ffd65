import type { PictureTrouble } from './trouble';

/** One sentence for each picture that cannot be looked at. */
export const troubleWords: { readonly [Why in PictureTrouble]: string } = {
  noPicture: '{name} is no picture that we know: choose a PNG, JPEG, WebP or SVG file.',
  broken: '{name} is damaged or breaks off, so we could not open it.',
  heic: '{name} is a HEIC picture, which this browser cannot open: save it as JPEG or PNG, and choose that.',
  tooLarge:
    '{name} is too large to look at: save it with less than 16,000 pixels on each side, and choose that.',
  tooSmall: '{name} is too small to compare: choose one with at least 32 pixels on each side.',
  empty: '{name} shows nothing: all of it is transparent.',
  moves: '{name} moves: choose a picture that stands still.',
  notDrawn: '{name} could not be drawn by this browser: save it as PNG, and choose that.',
};
