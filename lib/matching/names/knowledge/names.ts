/** What is known of names: which words are names, and under which other forms a name may be met. */
import { push } from '../grouped';
import type { How } from '../vocabulary';
import { commonness, isKnownSurname, sexOf } from './name-counts';
import { NAME_LISTS } from './name-lists';
import { otherGenders } from './surname-endings';

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
  const shorts = new Map<string, string[]>();
  const longs = new Map<string, string[]>();
  for (const line of NAME_LISTS.shortForms) {
    const [name = '', ...forms] = line.split(/:? /u);
    for (const form of forms.filter(({ length }) => length > 1)) {
      push(shorts, name, form);
      push(longs, form, name);
    }
  }
  return {
    spellings: groupsIn(NAME_LISTS.spellings),
    surnames: groupsIn(NAME_LISTS.surnames),
    kin: groupsIn(NAME_LISTS.acrossLanguages),
    shorts,
    longs,
  };
}

function groupsIn(lines: readonly string[]): Groups {
  const groups = new Map<string, string[][]>();
  for (const line of lines) {
    const words = [...new Set(line.split(' '))];
    for (const word of words) push(groups, word, words);
  }
  return groups;
}
