/** What was on screen, cut into the pictures that are in it. Nothing of it is kept. */
import type { Pixels } from '../matching/logos';
import { pixelsOf } from './open-picture';

/** Where a picture is, in the page's own points, from the corner of what is in view. */
export type Place = { left: number; top: number; width: number; height: number };

/** `across` is the width of what is in view, in the page's points: the screen may have more for each. */
export type Capture = { dataUrl: string; across: number };

const BEFORE_DATA = 'data:image/png;base64,';

/** One function that cuts, so that the capture is decoded once. Rejects where it cannot be decoded. */
export async function openCapture({ dataUrl, across }: Capture): Promise<(place: Place) => Promise<Pixels>> {
  const whole = await createImageBitmap(blobOf(dataUrl));
  const scale = whole.width / across;
  return async (place) => {
    const { left, top, width, height } = scaledPlace(place, scale, whole);
    return pixelsOf(await createImageBitmap(whole, left, top, width, height));
  };
}

/** In points of the screen, whole ones, and no more than there are. */
export function scaledPlace(
  { left, top, width, height }: Place,
  scale: number,
  whole: { width: number; height: number },
): Place {
  const from = (value: number, most: number) => Math.min(most - 1, Math.max(0, Math.round(value * scale)));
  const x = from(left, whole.width);
  const y = from(top, whole.height);
  return {
    left: x,
    top: y,
    width: Math.max(1, Math.min(whole.width, Math.round((left + width) * scale)) - x),
    height: Math.max(1, Math.min(whole.height, Math.round((top + height) * scale)) - y),
  };
}

/** From the address that holds the picture to the picture: without a request, which our pages cannot make. */
function blobOf(dataUrl: string): Blob {
  const text = atob(dataUrl.slice(BEFORE_DATA.length));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return new Blob([bytes], { type: 'image/png' });
}
