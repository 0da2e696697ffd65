/** In a browser, the one thing that the compared methods need of `picture.ts`. */
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';

/** At another size. */
export async function scaled({ width, height, data }: Pixels, across: number, down: number): Promise<Pixels> {
  const context = new OffscreenCanvas(across, down).getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  const image = await createImageBitmap(new ImageData(new Uint8ClampedArray(data), width, height));
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, across, down);
  return context.getImageData(0, 0, across, down);
}
