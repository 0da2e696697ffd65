/** Why a picture cannot be looked at. Each has one sentence in `words.ts`. */
export const PICTURE_TROUBLES = [
  'noPicture',
  'broken',
  'heic',
  'tooLarge',
  'tooSmall',
  'empty',
  'moves',
  'notDrawn',
] as const;
export type PictureTrouble = (typeof PICTURE_TROUBLES)[number];
