/** Invented school crests as SVG: a mould (shape, division, colours) and what stands on it. */
import { CHARGES } from './charges.ts';
import type { Random } from './random.ts';

export type Style = 'shield' | 'roundel' | 'badge' | 'modern';

/** Crests of one mould share everything of which strangers to heraldry would say "that is the one". */
export type Mould = {
  readonly style: Style;
  readonly outline: number;
  readonly division: number;
  readonly dark: string;
  readonly light: string;
  readonly pale: string;
};

export type Crest = {
  readonly mould: Mould;
  readonly charges: readonly string[];
  readonly name: string;
  readonly font: string;
};

const DARK = [
  '#12264f',
  '#7a0c22',
  '#0d5c34',
  '#2b2b2b',
  '#004f9f',
  '#4b1d73',
  '#8a4618',
  '#0a6e78',
  '#c4122f',
  '#27408b',
  '#3b5323',
  '#5c1a1b',
];
const LIGHT = [
  '#d4af37',
  '#f5c02c',
  '#7ec8e3',
  '#e2e6ea',
  '#f28c28',
  '#a6ce39',
  '#efd7a0',
  '#e8423f',
  '#c0c0c0',
  '#2ca58d',
];
const PALE = ['#ffffff', '#fff8dc', '#eef4fb', '#f6f1e7'];
const NAMES = [
  'Alder',
  'Birch',
  'Copper',
  'Dunmoor',
  'Elder',
  'Fenwick',
  'Gorse',
  'Hazel',
  'Ivy',
  'Juniper',
  'Kelder',
  'Larch',
  'Marram',
  'Nether',
  'Ottery',
  'Pender',
  'Quill',
  'Rowan',
  'Sorrel',
  'Thistle',
  'Upper',
  'Vetch',
  'Willow',
  'Yarrow',
];
const ENDS = [
  'field',
  ' Hill',
  ' Bank',
  'mere',
  ' Cross',
  ' Park',
  'brook',
  ' Lane',
  'stead',
  ' Green',
  'ford',
  ' Vale',
];
const KINDS = ['School', 'Academy', 'Primary', 'College', 'Grammar', 'High School', 'Juniors'];
const MOTTOES = [
  'GROW TOGETHER',
  'LUX ET SPES',
  'DARE TO LEARN',
  'AD ASTRA',
  'WITH KINDNESS',
  'LABOR ET FIDES',
  'SEMPER DISCENS',
  'HONOUR FIRST',
];
const FONTS = ['serif', 'sans-serif', 'DejaVu Sans', 'DejaVu Serif', 'Liberation Serif', 'Liberation Sans'];
const STYLES: readonly Style[] = ['shield', 'shield', 'shield', 'roundel', 'badge', 'modern'];

export function inventCrest(random: Random): Crest {
  const mould = {
    style: random.oneOf(STYLES),
    outline: random.whole(0, 4),
    division: random.whole(0, 7),
    dark: random.oneOf(DARK),
    light: random.oneOf(LIGHT),
    pale: random.oneOf(PALE),
  };
  return { mould, ...whatStandsOn(random) };
}

/** Another school's crest of much the same mould: the outline and the colours, divided and charged otherwise. */
export function lookAlike(random: Random, { mould }: Crest): Crest {
  // One step on, every style is drawn otherwise; a modern one has only two kinds, and keeps its own.
  const steps = mould.style === 'modern' ? [2, 6] : [1, 7];
  const division = (mould.division + random.oneOf(steps)) % 8;
  const outline = random.isTrue(0.8) ? mould.outline : random.whole(0, 4);
  return { mould: { ...mould, division, outline }, ...whatStandsOn(random) };
}

function whatStandsOn(random: Random): Pick<Crest, 'charges' | 'name' | 'font'> {
  const all = Object.keys(CHARGES);
  const charge = random.oneOf(all);
  const others = random.isTrue(0.4)
    ? [charge, charge, charge]
    : [random.oneOf(all), random.oneOf(all), random.oneOf(all)];
  const name = `${random.oneOf(NAMES)}${random.oneOf(ENDS)}${random.isTrue(0.4) ? ` ${random.oneOf(KINDS)}` : ''}`;
  return {
    charges: [charge, ...others],
    name: random.isTrue(0.3) ? random.oneOf(MOTTOES) : name,
    font: random.oneOf(FONTS),
  };
}

/** One charge at a place, `size` across. */
export function chargeAt(
  id: string,
  x: number,
  y: number,
  { size, fill }: { size: number; fill: string },
): string {
  const scale = size / 100;
  return `<g transform="translate(${x - size / 2} ${y - size / 2}) scale(${scale})" fill="${fill}">${CHARGES[id] ?? ''}</g>`;
}
