/** Cards and boards on which a logo stands. */
import type { Corner, Quad } from './paste.ts';

/** The quad of a whole picture. */
export function whole(width: number, height: number): Quad {
  return [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
}

export function cardSvg(fill: string, inside = '', [width, height]: Corner = [100, 100]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${fill}"/>${inside}</svg>`;
}
