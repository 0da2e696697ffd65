/** The lists that were written by hand, and the public one of short forms, gathered: a line for each group of forms. */
import { AFRICAN_NAMES } from './curated/african-names';
import { CELTIC_NAMES } from './curated/celtic-names';
import { EAST_EUROPEAN_NAMES } from './curated/east-european-names';
import { ENGLISH_NAMES } from './curated/english-names';
import { MUSLIM_NAMES } from './curated/muslim-names';
import type { NameLists } from './curated/name-lists';
import { OTHER_NAMES } from './curated/other-names';
import { SOUTH_ASIAN_NAMES } from './curated/south-asian-names';
import { ENGLISH_SHORT_FORMS } from './data/english-short-forms';

const LISTS: readonly NameLists[] = [
  ENGLISH_NAMES,
  CELTIC_NAMES,
  MUSLIM_NAMES,
  SOUTH_ASIAN_NAMES,
  AFRICAN_NAMES,
  EAST_EUROPEAN_NAMES,
  OTHER_NAMES,
];

export type GatheredLists = Readonly<Record<keyof NameLists, readonly string[]>>;

/** In the order of the alphabet; in the built extension they are packed, see `lib/packing/packed-names.ts`. */
export const NAME_LISTS: GatheredLists = {
  spellings: gathered('spellings').map(plain),
  surnames: gathered('surnames').map(plain),
  acrossLanguages: gathered('acrossLanguages').map(plain),
  shortForms: [...gathered('shortForms'), ...linesOf(ENGLISH_SHORT_FORMS.lines)].toSorted(),
};

function gathered(kind: keyof NameLists): string[] {
  return LISTS.flatMap((list) => linesOf(list[kind] ?? '')).toSorted();
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** As words of a profile are compared: without marks and hyphens. */
function plain(line: string): string {
  return /^[a-z ]*$/u.test(line) ? line : line.normalize('NFD').replaceAll(/[^a-z ]/gu, '');
}
