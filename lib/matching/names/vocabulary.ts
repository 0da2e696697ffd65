/** The words of a roll, each under every form in which it may be met. */
import { soundOf, consonantsOf } from './text/sound';
import { keysOfSlips } from './text/edit-distance';
import { push } from './grouped';
import { buildTrie, type Trie } from './trie';

/**
 * In what way a word that was met is a word of the roll: letter by letter, another spelling, a short form (or the
 * long one of a short), loosely so, the same name in another language, alike in sound, alike in consonants, the beginning or
 * end of it, or one slip of the finger away, or two.
 */
export type How =
  | 'same'
  | 'spelling'
  | 'short'
  | 'long'
  | 'loose'
  | 'kin'
  | 'sound'
  | 'consonants'
  | 'clip'
  | 'slip'
  | 'slips';

/** From the plainest way of being a name to the roughest: whoever counts rough ones counts the plain ones too. */
export const ROUGHNESS: Readonly<Record<How, number>> = {
  same: 0,
  spelling: 1,
  short: 2,
  long: 2,
  loose: 3,
  kin: 3,
  sound: 3,
  consonants: 3,
  clip: 4,
  slip: 4,
  slips: 4,
};

/** A word of the roll. */
export type Entry = { id: number; word: string };
export type Found = { entry: Entry; how: How };

/** Other forms of a word, by what is known of names. */
export type Forms = (word: string) => ReadonlyMap<string, How>;

export type Side = {
  forms: ReadonlyMap<string, readonly Found[]>;
  sounds: ReadonlyMap<string, readonly Entry[]>;
  consonants: ReadonlyMap<string, readonly Entry[]>;
  /** By the word, and by the word without one of its letters, each as a number. */
  slips: ReadonlyMap<number, readonly Entry[]>;
  /** By beginnings and ends of two letters or more; first names alone. */
  starts: ReadonlyMap<string, readonly Entry[]>;
  ends: ReadonlyMap<string, readonly Entry[]>;
  trie: Trie;
};

const SHORTEST_CLIP = 2;
const SHORTEST_SLIP = 3;

export function buildSide(words: readonly Entry[], formsOf: Forms, hasShortForms: boolean): Side {
  const forms = new Map<string, Found[]>();
  for (const entry of words) addForms(forms, entry, formsOf(entry.word));
  const clippable = hasShortForms ? words : [];
  return {
    forms,
    sounds: group(words, ({ word }) => [soundOf(word)]),
    consonants: byConsonants(forms),
    slips: group(words, ({ word }) => (word.length < SHORTEST_SLIP ? [] : keysOfSlips(word))),
    starts: group(clippable, ({ word }) => lengthsOf(word).map((length) => word.slice(0, length))),
    ends: group(clippable, ({ word }) => lengthsOf(word).map((length) => word.slice(-length))),
    trie: buildTrie(forms.keys()),
  };
}

/** Of the words and their spellings. */
function byConsonants(forms: ReadonlyMap<string, readonly Found[]>): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const [form, found] of forms) {
    const key = consonantsOf(form);
    const spelt = found.filter(({ how }) => how === 'same' || how === 'spelling').map(({ entry }) => entry);
    const known = groups.get(key);
    groups.set(key, known ? [...new Set([...known, ...spelt])] : spelt);
  }
  return groups;
}

/** Where one form leads to a word in several ways, the plainest counts. */
function addForms(forms: Map<string, Found[]>, entry: Entry, others: ReadonlyMap<string, How>): void {
  push(forms, entry.word, { entry, how: 'same' });
  for (const [form, how] of others) if (form !== entry.word) push(forms, form, { entry, how });
}

function lengthsOf(word: string): number[] {
  const longest = word.length - 1;
  return Array.from({ length: Math.max(0, longest - SHORTEST_CLIP + 1) }, (_, more) => SHORTEST_CLIP + more);
}

function group<Key>(words: readonly Entry[], keysOf: (entry: Entry) => readonly Key[]): Map<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of words) for (const key of keysOf(entry)) push(groups, key, entry);
  return groups;
}
