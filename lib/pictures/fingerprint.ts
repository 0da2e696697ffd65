/**
 * A few letters that are the same when the same picture is seen again: which parts are lighter than the ones
 * beside them (a difference hash of eight by eight). The picture cannot be made from them.
 */
import type { Pixels } from '../matching/logos';

const ACROSS = 9;
const DOWN = 8;

export function fingerprint(picture: Pixels): string {
  const light = Array.from({ length: ACROSS * DOWN }, (_, at) =>
    lightness(picture, at % ACROSS, Math.trunc(at / ACROSS)),
  );
  const rows = Array.from({ length: DOWN }, (_, row) =>
    light
      .slice(row * ACROSS, (row + 1) * ACROSS - 1)
      .reduce((bits, value, at) => bits * 2 + Number(value > (light[row * ACROSS + at + 1] ?? 0) + 1), 0),
  );
  return rows.map((bits) => bits.toString(16).padStart(2, '0')).join('');
}

/** Mean lightness of one of the picture's fields. */
function lightness({ width, height, data }: Pixels, column: number, row: number): number {
  const [left, right] = [Math.trunc((column * width) / ACROSS), Math.ceil(((column + 1) * width) / ACROSS)];
  const [top, bottom] = [Math.trunc((row * height) / DOWN), Math.ceil(((row + 1) * height) / DOWN)];
  let sum = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * 4;
      sum += 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
    }
  return sum / Math.max(1, (right - left) * (bottom - top));
}
