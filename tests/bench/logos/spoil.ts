/** What happens to pictures on their way: something before the lens, light, blur, noise, other sizes, JPEG. */
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';
import { colourOf, groundOf, type Grounds } from './grounds.ts';
import { paste, type Quad } from './paste.ts';
import { decode, drawSvg, jpegOf, scaled, softened } from './picture.ts';
import type { Random } from './random.ts';
import type { Scene } from './setting.ts';

/** Hides up to two fifths of the logo, from one side. */
export async function hide(random: Random, { pixels, quad }: Scene, grounds: Grounds): Promise<void> {
  const xs = quad.map(([x]) => x);
  const ys = quad.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const share = random.between(0.08, 0.4);
  const [wide, high] = [(right - left) * share, (bottom - top) * share];
  const strip: Quad = random.oneOf([
    box(left - wide * 0.3, top, left + wide, bottom),
    box(right - wide, top, right + wide * 0.3, bottom),
    box(left, top - high * 0.3, right, top + high),
    box(left, bottom - high, right, bottom + high * 0.3),
  ]);
  const cover = random.isTrue(0.5)
    ? await drawSvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${colourOf(random)}"/></svg>`,
      )
    : await groundOf(random, grounds, 80, 80, 0);
  paste(pixels, cover, strip);
}

function box(left: number, top: number, right: number, bottom: number): Quad {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

export async function spoil(random: Random, { pixels, quad }: Scene): Promise<Scene> {
  const isSmall = pixels.width < 100;
  const share = isSmall || random.isTrue(0.6) ? 1 : random.between(0.7, 0.98);
  const width = Math.round(pixels.width * share);
  const height = Math.round(pixels.height * share);
  let result = share < 1 ? await scaled(pixels, width, height) : pixels;
  if (!isSmall && random.isTrue(0.4)) result = await softened(result, random.between(0.3, 1.4));
  relight(random, result);
  result = await decode(await jpegOf(result, random.whole(30, 92)));
  const moved = quad.map(([x, y]) => [(x * width) / pixels.width, (y * height) / pixels.height] as const);
  const [a, b, c, d] = moved;
  if (!a || !b || !c || !d) throw new Error('a quad has four corners');
  return { pixels: result, quad: [a, b, c, d] };
}

/** Brightness, contrast, gamma and noise; now and then all grey. */
function relight(random: Random, { data }: Pixels): void {
  const [bright, contrast, gamma] = [
    random.between(-16, 16),
    random.between(0.72, 1.14),
    random.between(0.82, 1.2),
  ];
  const noise = random.isTrue(0.5) ? random.between(1, 7) : 0;
  const isGrey = random.isTrue(0.03);
  const curve = Array.from(
    { length: 256 },
    (_, value) => 255 * (value / 255) ** gamma * contrast + 128 * (1 - contrast) + bright,
  );
  for (let at = 0; at < data.length; at += 4) {
    const grey = 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
    for (let k = at; k < at + 3; k += 1)
      data[k] =
        (curve[Math.trunc(isGrey ? grey : (data[k] ?? 0))] ?? 0) + (noise > 0 ? noise * random.bell() : 0);
  }
}
