/** What a picture is here, and which pictures cannot be looked at. */

/** Eight bits each of red, green, blue and alpha, row by row: the shape of an ImageData. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** Why a picture cannot be looked at. */
export type PictureTrouble = 'broken' | 'too small' | 'too large' | 'empty';

/** Below this the shorter side shows nothing that could be told apart. */
export const SMALLEST_SIDE = 16;

/** Above this many points a picture is not even shrunk. */
export const MOST_POINTS = 64_000_000;

/** What keeps a picture from being looked at, or null. Large ones are shrunk, up to a bound. */
export function pictureTrouble({ width, height, data }: Pixels): PictureTrouble | null {
  if (!isCount(width) || !isCount(height) || data.length !== width * height * 4) return 'broken';
  if (Math.min(width, height) < SMALLEST_SIDE) return 'too small';
  if (width * height > MOST_POINTS) return 'too large';
  return isEmpty(data) ? 'empty' : null;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

/** Nothing but transparency. */
function isEmpty(data: Uint8ClampedArray): boolean {
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 8) return false;
  return true;
}
