/** Opens a picture file, in a worker: looks at its beginning, then has the browser decode it, made small enough. */
import type { Pixels } from '../matching/logos';
import { HEAD_BYTES, headOf, type Head } from './head';
import type { PictureTrouble } from './trouble';

/** `moves`: only the first of its pictures was opened. */
export type Opened = { pixels: Pixels; moves: boolean } | { trouble: PictureTrouble };

/** Longer side in points of what is looked at. */
const LARGEST_LOOKED_AT = 1600;
/** More than these would take all the memory while they are decoded: in points. */
const LONGEST_SIDE = 16_000;
const MOST_POINTS = 50_000_000;

/** Never rejects for what the file holds. SVG is drawn elsewhere: it takes a document. */
export async function openPicture(file: Blob): Promise<Opened> {
  try {
    const head = headOf(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
    const trouble = troubleOf(head);
    if (!head || trouble) return { trouble: trouble ?? 'noPicture' };
    return { pixels: await decoded(file, head), moves: head.moves };
  } catch {
    // Damaged, moved in the meantime, or of a kind that this browser does not know.
    return { trouble: 'broken' };
  }
}

export function troubleOf(head: Head | null): PictureTrouble | null {
  if (!head || head.kind === 'svg') return 'noPicture';
  if (head.kind === 'heic') return 'heic';
  const { width, height } = head;
  if (width === null || height === null) return null;
  return Math.max(width, height) > LONGEST_SIDE || width * height > MOST_POINTS ? 'tooLarge' : null;
}

/** Smaller while it is decoded, where its beginning tells how large it is. */
async function decoded(file: Blob, { width, height }: Head): Promise<Pixels> {
  const longer = Math.max(width ?? 0, height ?? 0);
  const resizing: ImageBitmapOptions =
    longer > LARGEST_LOOKED_AT && width !== null
      ? {
          resizeWidth: Math.max(1, Math.round((width * LARGEST_LOOKED_AT) / longer)),
          resizeQuality: 'medium',
        }
      : {};
  return pixelsOf(await createImageBitmap(file, resizing));
}

/** The bitmap's points, at most {@link LARGEST_LOOKED_AT} of them on a side; the bitmap is closed. */
export function pixelsOf(bitmap: ImageBitmap): Pixels {
  const share = Math.min(1, LARGEST_LOOKED_AT / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * share));
  const height = Math.max(1, Math.round(bitmap.height * share));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws no pictures in workers.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}
