/** What lies behind: photographs where a folder of them is given, else drawn ones. */
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';
import { cover, drawSvg, softened } from './picture.ts';
import type { Random } from './random.ts';

export type Grounds = { readonly photographs: readonly Pixels[] };

/** A scene to put things into: a photograph, a plain colour, a fade, or shapes with words. */
export async function groundOf(
  random: Random,
  { photographs }: Grounds,
  width: number,
  height: number,
  plain = 0.3,
): Promise<Pixels> {
  if (random.isTrue(plain)) return drawSvg(plainSvg(random, width, height));
  if (photographs.length > 0 && random.isTrue(0.85)) {
    const photograph = await cover(random.oneOf(photographs), width, height);
    return random.isTrue(0.3) ? softened(photograph, random.between(1, 5)) : photograph;
  }
  return drawSvg(random.isTrue(0.5) ? shapesSvg(random, width, height) : wordsSvg(random, width, height));
}

export function colourOf(random: Random): string {
  return `hsl(${random.whole(0, 359)} ${random.whole(10, 95)}% ${random.whole(12, 92)}%)`;
}

function plainSvg(random: Random, width: number, height: number): string {
  const [one, other] = random.isTrue(0.4) ? ['#fff', '#fff'] : [colourOf(random), colourOf(random)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g" x2="${random.next()}" y2="${random.next()}"><stop stop-color="${one}"/><stop offset="1" stop-color="${random.isTrue(0.6) ? one : other}"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/></svg>`;
}

function shapesSvg(random: Random, width: number, height: number): string {
  const shapes = Array.from({ length: random.whole(8, 60) }, () => {
    const [x, y, size] = [random.between(0, width), random.between(0, height), random.between(6, width / 3)];
    const fill = colourOf(random);
    const turn = `transform="rotate(${random.whole(0, 179)} ${x} ${y})"`;
    return random.oneOf([
      `<circle cx="${x}" cy="${y}" r="${size / 2}" fill="${fill}"/>`,
      `<rect x="${x}" y="${y}" width="${size}" height="${size * random.between(0.1, 1.5)}" fill="${fill}" ${turn}/>`,
      `<path d="M${x} ${y}q${size} ${-size} ${size * 2} 0t${size} ${size}" stroke="${fill}" stroke-width="${random.between(1, 12)}" fill="none" ${turn}/>`,
      `<ellipse cx="${x}" cy="${y}" rx="${size}" ry="${size / 3}" fill="${fill}" fill-opacity=".6" ${turn}/>`,
    ]);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colourOf(random)}"/>${shapes.join('')}</svg>`;
}

const WORDS = [
  'Sports day',
  'Welcome',
  'New term',
  'Book sale',
  'Harvest',
  'Year 6 trip',
  'Open evening',
  'Thank you',
  'Summer fair',
  'Class of 2031',
];

function wordsSvg(random: Random, width: number, height: number): string {
  const lines = Array.from({ length: random.whole(1, 9) }, () => {
    const size = random.between(10, width / 8);
    return `<text x="${random.between(0, width / 2)}" y="${random.between(size, height)}" font-family="${random.oneOf(['serif', 'sans-serif'])}" font-weight="${random.oneOf(['bold', 'normal'])}" font-size="${size}" fill="${colourOf(random)}">${random.oneOf(WORDS)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colourOf(random)}"/><rect y="${random.between(0, height)}" width="100%" height="${random.between(0, height / 2)}" fill="${colourOf(random)}"/>${lines.join('')}</svg>`;
}

/** Someone from the chest up, with clothes of one colour. */
export function personSvg(random: Random, width: number, height: number): string {
  const [x, head] = [width / 2 + random.between(-0.08, 0.08) * width, Math.min(width, height) * 0.14];
  const neck = height * random.between(0.28, 0.45);
  const cloth = random.isTrue(0.6)
    ? random.oneOf(['#10203f', '#1b4f9c', '#0e4a2c', '#222', '#5a1020', '#888', '#eee', '#5b2a86'])
    : colourOf(random);
  const skin = random.oneOf(['#5b3a22', '#8d5a3a', '#c98f65', '#e8b894', '#f3cfb3', '#6f4630']);
  const wide = Math.min(width * 0.46, height * 0.4);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><ellipse cx="${x}" cy="${neck - head}" rx="${head * 0.8}" ry="${head * 1.1}" fill="${skin}"/><path d="M${x - head * 0.9} ${neck - head * 1.3}a${head * 0.9} ${head} 0 0 1 ${head * 1.8} 0z" fill="${colourOf(random)}"/><path d="M${x - head * 0.8} ${neck}H${x + head * 0.8}L${x + wide * 0.8} ${neck + head * 0.7}L${x + wide} ${height}H${x - wide}L${x - wide * 0.8} ${neck + head * 0.7}Z" fill="${cloth}"/></svg>`;
}
