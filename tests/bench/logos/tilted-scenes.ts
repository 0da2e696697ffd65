/** Scenes in which the logo is seen at an angle: on a board, on a card around a neck, on clothes. */
import { cardSvg, whole } from './cards.ts';
import { colourOf, groundOf, personSvg } from './grounds.ts';
import { folds, glare, wrinkles } from './light-and-cloth.ts';
import { partOf, paste, tilted, type Corner } from './paste.ts';
import { drawSvg } from './picture.ts';
import type { Scene, Setting } from './setting.ts';

export async function sign({ random, grounds, logo }: Setting): Promise<Scene> {
  const [width, height] = random.oneOf<Corner>([
    [640, 480],
    [480, 640],
    [600, 450],
    [720, 480],
  ]);
  const pixels = await groundOf(random, grounds, width, height, 0.05);
  const size = 60 * 3.8 ** random.next();
  const isWide = random.isTrue(0.5);
  const shape: Corner = [size * (isWide ? 2.4 : 1.25), size * 1.25];
  const words = isWide
    ? `<text x="210" y="90" font-family="sans-serif" font-size="34" fill="${colourOf(random)}">${random.oneOf(['Welcome', 'Reception', 'All visitors', 'Open day'])}</text>`
    : '';
  const ground = random.oneOf(['#fff', '#fff', '#14224a', '#0d3b1f', '#333', '#e9e9ef', colourOf(random)]);
  const card = await drawSvg(cardSvg(ground, words, [shape[0] * (200 / size), shape[1] * (200 / size)]));
  const board = tilted(
    [width * random.between(0.3, 0.7), height * random.between(0.3, 0.7)],
    shape,
    random.between(-12, 12),
    [random.between(-48, 48), random.between(-15, 15)],
  );
  paste(pixels, card, board);
  const left = isWide ? 0.03 : 0.1;
  const quad = partOf(board, [left, 0.1, left + 0.8 * (isWide ? 1.25 / 2.4 : 1), 0.9]);
  paste(pixels, logo, quad, { light: glare(random, quad, 0.35) });
  return { pixels, quad };
}

export async function lanyard({ random, grounds, logo }: Setting): Promise<Scene> {
  const [width, height] = random.oneOf<Corner>([
    [480, 600],
    [540, 540],
    [400, 500],
    [600, 520],
  ]);
  const pixels = await groundOf(random, grounds, width, height, 0.1);
  paste(pixels, await drawSvg(personSvg(random, width, height)), whole(width, height));
  const size = 38 * 2.3 ** random.next();
  const card = await drawSvg(
    cardSvg(
      '#fff',
      `<rect x="60" y="170" width="80" height="60" fill="${colourOf(random)}"/><text x="20" y="270" font-family="monospace" font-size="24">STAFF</text>`,
      [200, 300],
    ),
  );
  const board = tilted(
    [width * random.between(0.42, 0.58), height * 0.76],
    [size * 1.7, size * 2.55],
    random.between(-20, 20),
    [random.between(-35, 35), random.between(-15, 15)],
  );
  paste(pixels, card, board);
  const quad = partOf(board, [0.2, 0.08, 0.8, 0.48]);
  paste(pixels, logo, quad, { light: glare(random, quad, 0.25) });
  return { pixels, quad };
}

export async function uniform({ random, grounds, logo }: Setting): Promise<Scene> {
  const [width, height] = random.oneOf<Corner>([
    [480, 600],
    [540, 540],
    [400, 500],
    [520, 390],
    [600, 450],
  ]);
  const pixels = await groundOf(random, grounds, width, height, 0.1);
  paste(pixels, await drawSvg(personSvg(random, width, height)), whole(width, height));
  const size = 40 * 3 ** random.next();
  const centre: Corner = [
    width * (0.5 + random.oneOf([-1, 1]) * random.between(0.1, 0.2)),
    height * random.between(0.62, 0.75),
  ];
  const quad = tilted(centre, [size, size * random.between(0.9, 1.1)], random.between(-28, 28), [
    random.between(-32, 32),
    random.between(-20, 20),
  ]);
  paste(pixels, logo, quad, { light: folds(random, size), wrinkle: wrinkles(random, size) });
  return { pixels, quad };
}
