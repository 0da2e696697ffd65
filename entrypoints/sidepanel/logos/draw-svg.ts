/**
 * Draws an SVG file by way of an `img` element: in it scripts do not run and nothing is loaded from anywhere,
 * which no other way of showing SVG can promise.
 */
import type { Pixels } from '../../../components/logos/logos-state';
import { HEAD_BYTES, headOf } from '../../../lib/pictures/head';
import type { PictureTrouble } from '../../../lib/pictures/trouble';

/** In bytes: a crest takes a few thousand. */
const LARGEST = 2_000_000;
/** Longer side of what is drawn, in points. */
const DRAWN = 512;
/** A drawing that is not there by then never will be: in milliseconds. */
const PATIENCE = 5000;

export async function isSvg(file: Blob): Promise<boolean> {
  try {
    return headOf(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()))?.kind === 'svg';
  } catch {
    // The worker says what is wrong with it.
    return false;
  }
}

export async function drawSvg(file: Blob): Promise<Pixels | { trouble: PictureTrouble }> {
  if (file.size > LARGEST) return { trouble: 'tooLarge' };
  const address = URL.createObjectURL(new Blob([file], { type: 'image/svg+xml' }));
  const image = document.createElement('img');
  try {
    await loaded(image, address);
    return drawn(image);
  } catch {
    // Broken, or it never came up.
    return { trouble: 'notDrawn' };
  } finally {
    URL.revokeObjectURL(address);
  }
}

function loaded(image: HTMLImageElement, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('The drawing took too long.')), PATIENCE);
    image.addEventListener('load', () => resolve());
    image.addEventListener('error', () => reject(new Error('The drawing is broken.')));
    image.src = address;
  });
}

/** One without a size of its own is drawn as a square. */
function drawn(image: HTMLImageElement): Pixels {
  const across = image.naturalWidth || DRAWN;
  const down = image.naturalHeight || DRAWN;
  const share = DRAWN / Math.max(across, down);
  const canvas = new OffscreenCanvas(Math.max(1, across * share), Math.max(1, down * share));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws no pictures.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
