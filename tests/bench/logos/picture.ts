/** Pictures in and out of files, and SVG drawn to points. */
import sharp from 'sharp';
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';

export async function decode(file: string | Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(file)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

export function drawSvg(svg: string, width?: number): Promise<Pixels> {
  return sharp(Buffer.from(svg))
    .resize(width)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .then(({ data, info }) => ({
      width: info.width,
      height: info.height,
      data: new Uint8ClampedArray(data),
    }));
}

function opened({ width, height, data }: Pixels) {
  return sharp(Buffer.from(data), { raw: { width, height, channels: 4 } });
}

export function jpegOf(pixels: Pixels, quality: number): Promise<Uint8Array> {
  return opened(pixels).flatten({ background: '#fff' }).jpeg({ quality }).toBuffer();
}

export function pngOf(pixels: Pixels): Promise<Uint8Array> {
  return opened(pixels).png().toBuffer();
}

/** At another size. */
export async function scaled(pixels: Pixels, width: number, height: number): Promise<Pixels> {
  const data = await opened(pixels).resize(width, height, { fit: 'fill' }).raw().toBuffer();
  return { width, height, data: new Uint8ClampedArray(data) };
}

/** Blurred by a bell of this width, in points. */
export async function softened(pixels: Pixels, width: number): Promise<Pixels> {
  if (width < 0.3) return pixels;
  const data = await opened(pixels).blur(width).raw().toBuffer();
  return { ...pixels, data: new Uint8ClampedArray(data) };
}

/** Cut and scaled to fill the size. */
export async function cover(pixels: Pixels, width: number, height: number): Promise<Pixels> {
  const data = await opened(pixels).resize(width, height, { fit: 'cover' }).raw().toBuffer();
  return { width, height, data: new Uint8ClampedArray(data) };
}
