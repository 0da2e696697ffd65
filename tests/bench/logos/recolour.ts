/** Other colours for a logo: what printers, themes and old cameras make of it. */
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';
import type { Random } from './random.ts';

type Colour = readonly [red: number, green: number, blue: number];
type Change = (colour: Colour) => Colour;

export const RECOLOURINGS = ['grey', 'grey', 'grey', 'faded', 'hue', 'sepia', 'duo', 'knockout'] as const;
export type Recolouring = (typeof RECOLOURINGS)[number];

export function recoloured(pixels: Pixels, kind: Recolouring, random: Random): Pixels {
  const change = changeFor(kind, random);
  const data = pixels.data.slice();
  for (let at = 0; at < data.length; at += 4)
    data.set(change([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]), at);
  return { ...pixels, data };
}

function lightness([red, green, blue]: Colour): number {
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}

function mixed(one: Colour, other: Colour, share: number): Colour {
  return [
    one[0] + (other[0] - one[0]) * share,
    one[1] + (other[1] - one[1]) * share,
    one[2] + (other[2] - one[2]) * share,
  ];
}

function changeFor(kind: Recolouring, random: Random): Change {
  const some = (): Colour => [random.whole(0, 255), random.whole(0, 255), random.whole(0, 255)];
  const [dark, light] = [mixed(some(), [0, 0, 0], 0.6), mixed(some(), [255, 255, 255], 0.6)];
  const grey: Change = (colour) => [lightness(colour), lightness(colour), lightness(colour)];
  const changes: Readonly<Record<Recolouring, Change>> = {
    grey,
    faded: (colour) => mixed(colour, [225, 225, 225], 0.5),
    hue: random.isTrue(0.5)
      ? ([red, green, blue]) => [green, blue, red]
      : ([red, green, blue]) => [blue, red, green],
    sepia: (colour) => mixed([40, 20, 0], [255, 240, 200], lightness(colour) / 255),
    duo: (colour) => mixed(dark, light, lightness(colour) / 255),
    knockout: (colour) => (lightness(colour) > 140 ? dark : [255, 255, 255]),
  };
  return changes[kind];
}
