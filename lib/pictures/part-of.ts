/** Small copies of pictures, for showing. */
import type { Pixels, Quadrilateral } from '../matching/logos';

/** Longer side of what is shown, in points. */
const SHOWN = 160;
/** How much around the place is shown with it, as a share of its size. */
const AROUND = 0.2;

type Box = { left: number; top: number; width: number; height: number };

/** The part of the picture around a place, small. */
export function partOf(picture: Pixels, where: Quadrilateral): Pixels {
  const xs = where.map(({ x }) => x);
  const ys = where.map(({ y }) => y);
  const across = Math.max(...xs) - Math.min(...xs);
  const down = Math.max(...ys) - Math.min(...ys);
  const left = clamp(Math.min(...xs) - across * AROUND, picture.width);
  const top = clamp(Math.min(...ys) - down * AROUND, picture.height);
  const right = clamp(Math.max(...xs) + across * AROUND, picture.width);
  const bottom = clamp(Math.max(...ys) + down * AROUND, picture.height);
  return small(picture, { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) });
}

export function smallCopy(picture: Pixels): Pixels {
  return small(picture, { left: 0, top: 0, width: picture.width, height: picture.height });
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(value)));
}

/** Each point is the mean of the picture's points in its place; none is made larger. */
function small({ width: across, data }: Pixels, box: Box): Pixels {
  const share = Math.min(1, SHOWN / Math.max(box.width, box.height));
  const width = Math.max(1, Math.round(box.width * share));
  const height = Math.max(1, Math.round(box.height * share));
  const shown = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const x = box.left + Math.trunc(((at % width) / width) * box.width);
    const y = box.top + Math.trunc((Math.trunc(at / width) / height) * box.height);
    shown.set(mean(data, across, x, y, Math.max(1, Math.trunc(1 / share))), at * 4);
  }
  return { width, height, data: shown };
}

function mean(data: Uint8ClampedArray, across: number, x: number, y: number, side: number): number[] {
  const sums = [0, 0, 0, 0];
  let count = 0;
  for (let step = 0; step < side * side; step += 1) {
    const at = ((y + Math.trunc(step / side)) * across + Math.min(across - 1, x + (step % side))) * 4;
    if (at + 3 >= data.length) continue;
    count += 1;
    for (let channel = 0; channel < 4; channel += 1)
      sums[channel] = (sums[channel] ?? 0) + (data[at + channel] ?? 0);
  }
  return sums.map((sum) => sum / (count || 1));
}
