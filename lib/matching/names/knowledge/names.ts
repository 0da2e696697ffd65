/** What is known of names: which words are names, and under which other forms a name may be met. */
import { push } from '../grouped';
import type { How } from '../vocabulary';
import { AFRICAN_NAMES } from './curated/african-names';
import { CELTIC_NAMES } from './curated/celtic-names';
import { EAST_EUROPEAN_NAMES } from './curated/east-european-names';
import { ENGLISH_NAMES } from './curated/english-names';
import { MUSLIM_NAMES } from './curated/muslim-names';
import type { NameLists } from './curated/name-lists';
import { OTHER_NAMES } from './curated/other-names';
import { SOUTH_ASIAN_NAMES } from './curated/south-asian-names';
import { ENGLISH_SHORT_FORMS } from './data/english-short-forms';
import { commonness, isKnownSurname, sexOf } from './name-counts';
import { otherGenders } from './surname-endings';

const LISTS: readonly NameLists[] = [
  ENGLISH_NAMES,
  CELTIC_NAMES,
  MUSLIM_NAMES,
  SOUTH_ASIAN_NAMES,
  AFRICAN_NAMES,
  EAST_EUROPEAN_NAMES,
  OTHER_NAMES,
];

type Groups = ReadonlyMap<string, readonly (readonly string[])[]>;
type Known = {
  spellings: Groups;
  surnames: Groups;
  kin: Groups;
  shorts: ReadonlyMap<string, readonly string[]>;
  longs: ReadonlyMap<string, readonly string[]>;
};

let known: Known | undefined;

export function isGivenName(word: string): boolean {
  return commonness(word) !== undefined || knowledge().spellings.has(word);
}

/** Girls' names that no boy has, and the other way round. */
export function areOfOtherSexes(one: string, other: string): boolean {
  const sexes = new Set([sexOf(one), sexOf(other)]);
  return sexes.has('f') && sexes.has('m');
}

export function isSurnameName(word: string): boolean {
  return isKnownSurname(word) || knowledge().surnames.has(word);
}

/** Other spellings of a first name, its short forms, the names that it is short for, and its cousins abroad. */
export function formsOfGiven(word: string): Map<string, How> {
  const { spellings, shorts, longs, kin } = knowledge();
  const same = [word, ...others(spellings, word)];
  const short = same.flatMap((name) => shorts.get(name) ?? []);
  const long = longs.get(word) ?? [];
  const forms = new Map<string, How>();
  const add = (words: readonly string[], how: How) => {
    for (const form of words) if (form !== word && !forms.has(form)) forms.set(form, how);
  };
  add(same, 'spelling');
  add(short, 'short');
  add(long, 'long');
  const cousins = same.flatMap((name) => others(kin, name));
  add(
    [...short, ...long].flatMap((form) => others(spellings, form)),
    'loose',
  );
  add([...cousins, ...cousins.flatMap((name) => others(spellings, name))], 'kin');
  return forms;
}

/** Other spellings of a surname, and its forms for men and women; many surnames are first names too. */
export function formsOfSurname(word: string): Map<string, How> {
  const { spellings, surnames } = knowledge();
  const forms = [...others(surnames, word), ...others(spellings, word), ...otherGenders(word)];
  return new Map(forms.filter((form) => form !== word).map((form) => [form, 'spelling']));
}

function others(groups: Groups, word: string): readonly string[] {
  return (groups.get(word) ?? []).flat();
}

function knowledge(): Known {
  known ??= read();
  return known;
}

function read(): Known {
  const shortForms = [...LISTS.map((list) => list.shortForms ?? ''), ENGLISH_SHORT_FORMS.lines];
  const shorts = new Map<string, string[]>();
  const longs = new Map<string, string[]>();
  for (const line of shortForms.flatMap(linesOf)) {
    const [name = '', ...forms] = line.split(/:? /u);
    for (const form of forms.filter(({ length }) => length > 1)) {
      push(shorts, name, form);
      push(longs, form, name);
    }
  }
  return {
    spellings: groupsIn(LISTS.map((list) => list.spellings)),
    surnames: groupsIn(LISTS.map((list) => list.surnames ?? '')),
    kin: groupsIn(LISTS.map((list) => list.acrossLanguages ?? '')),
    shorts,
    longs,
  };
}

function groupsIn(texts: readonly string[]): Groups {
  const groups = new Map<string, string[][]>();
  for (const line of texts.flatMap(linesOf)) {
    const words = [...new Set(plain(line).split(' '))];
    for (const word of words) push(groups, word, words);
  }
  return groups;
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** As words of a profile are compared: without marks and hyphens. */
function plain(line: string): string {
  return /^[a-z ]*$/u.test(line) ? line : line.normalize('NFD').replaceAll(/[^a-z ]/gu, '');
}
