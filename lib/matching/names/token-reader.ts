/** What one word of a profile may be: a first name of the roll, a surname, or both run together. */
import { isAffix, placesAfterHead, placesBeforeTail } from './affixes';
import { isPlainPair, readRunTogether, type Places, type RunTogether } from './run-together';
import { wordsAt } from './trie';
import type { Found } from './vocabulary';
import type { WordLookup } from './word-lookup';

/** A name, and a letter before or after it. */
export type WithLetter = { found: readonly Found[]; letter: string };
/** A first name that the word begins with, and the letters after it that nothing explains. */
export type Begun = { found: readonly Found[]; rest: string };

export type TokenReading = {
  /** The word without figures around it; empty where there are others in it. */
  letters: string;
  isAffix: boolean;
  /** As it stands, and in forms that are known. */
  given: readonly Found[];
  surname: readonly Found[];
  /** In rougher ways, where the word is nothing as it stands. */
  roughly: Readonly<Record<'given' | 'surname', () => readonly Found[]>>;
  together: readonly RunTogether[];
  givenAndLetter: readonly WithLetter[];
  surnameAndLetter: readonly WithLetter[];
  begun: readonly Begun[];
};

const NONE = (): readonly Found[] => [];

export const NOTHING: TokenReading = {
  letters: '',
  isAffix: false,
  given: [],
  surname: [],
  roughly: { given: NONE, surname: NONE },
  together: [],
  givenAndLetter: [],
  surnameAndLetter: [],
  begun: [],
};

const LONGEST_WORD = 40;
const SHORTEST_CORE = 3;
const LETTERS = /[a-z]/u;

/** Reads each word once: many people have the same ones. */
export function createTokenReader(given: WordLookup, surname: WordLookup): (text: string) => TokenReading {
  const read = new Map<string, TokenReading>();
  return (text) => {
    const known = read.get(text);
    if (known) return known;
    const isWord = LETTERS.test(text) && text.length <= LONGEST_WORD;
    const reading = isWord ? readToken(text, given, surname) : NOTHING;
    read.set(text, reading);
    return reading;
  };
}

function readToken(text: string, given: WordLookup, surname: WordLookup): TokenReading {
  const bare = text.replace(/^\d+|\d+$/gu, '');
  const letters = /\d/u.test(bare) ? '' : bare;
  if (isAffix(letters))
    return {
      ...NOTHING,
      letters,
      isAffix: true,
      given: given.exactly(letters),
      surname: surname.exactly(letters),
    };
  return given.isName(letters) || surname.isName(letters)
    ? readName(letters, given, surname)
    : readOther(text, letters, given, surname);
}

/** A word that is known to be a name: it is that name, and no other in disguise. */
function readName(letters: string, given: WordLookup, surname: WordLookup): TokenReading {
  const stated = { given: given.exactly(letters), surname: surname.exactly(letters) };
  const roughly = {
    given: stated.given.length > 0 ? NONE : () => given.roughly(letters),
    surname: stated.surname.length > 0 ? NONE : () => surname.roughly(letters),
  };
  return { ...NOTHING, letters, ...stated, roughly };
}

function readOther(text: string, letters: string, given: WordLookup, surname: WordLookup): TokenReading {
  const tail = placesBeforeTail(text);
  const head = placesAfterHead(text);
  const starts = [...head.keys()].filter((start) => head[start]);
  const places: Places = { text, starts, head, tail, last: tail.indexOf(true), given, surname };
  const stated = { given: statedIn('given', places), surname: statedIn('surname', places) };
  const partial = readPartly(places);
  const together = readRunTogether(places);
  const cores = coresOf(places);
  return {
    letters,
    isAffix: false,
    ...stated,
    ...partial,
    roughly: {
      given: stated.given.length > 0 ? NONE : onceRoughly(given, cores),
      surname: stated.surname.length > 0 ? NONE : onceRoughly(surname, cores),
    },
    together: isStated(stated, partial) ? together.filter(isPlainPair) : together,
  };
}

type Stated = Pick<TokenReading, 'given' | 'surname'>;

/** Whether the word is a name of the roll as it stands. */
function isStated(stated: Stated, partial: Pick<TokenReading, 'givenAndLetter'>): boolean {
  const lettered = partial.givenAndLetter.flatMap(({ found }) =>
    found.filter(({ entry }) => entry.word.length > 4),
  );
  return [...stated.given, ...stated.surname, ...lettered].some(
    ({ how }) => how === 'same' || how === 'spelling',
  );
}

type Partly = Pick<TokenReading, 'givenAndLetter' | 'surnameAndLetter' | 'begun'>;

function readPartly(places: Places): Partly {
  const { starts } = places;
  return {
    givenAndLetter: starts.flatMap((start) => lettersAfter(start, places)),
    surnameAndLetter: starts.flatMap((start) => letterBefore(start, places)),
    begun: starts.flatMap((start) => begunAt(start, places)),
  };
}

function lettersAfter(start: number, { text, tail, given }: Places): WithLetter[] {
  return wordsAt(given.side.trie, text, start)
    .filter(({ word, end }) => word.length > 2 && end < text.length && !tail[end] && tail[end + 1])
    .map(({ word, end }) => ({ found: given.exactly(word), letter: text.charAt(end) }));
}

function letterBefore(start: number, { text, tail, surname }: Places): WithLetter[] {
  return wordsAt(surname.side.trie, text, start + 1)
    .filter(({ word, end }) => word.length > 2 && tail[end])
    .map(({ word }) => ({ found: surname.exactly(word), letter: text.charAt(start) }));
}

function begunAt(start: number, { text, tail, last, given }: Places): Begun[] {
  return wordsAt(given.side.trie, text, start)
    .filter(({ word, end }) => word.length > 2 && !tail[end])
    .map(({ word, end }) => ({ found: given.exactly(word), rest: text.slice(end, last) }));
}

/** The word as a name, between affixes; or without its vowels. */
function statedIn(side: 'given' | 'surname', { text, starts, tail, ...lookups }: Places): readonly Found[] {
  const { side: words, exactly, bare } = lookups[side];
  const stated = starts
    .flatMap((start) => wordsAt(words.trie, text, start).filter(({ end }) => tail[end]))
    .flatMap(({ word }) => exactly(word));
  if (stated.length > 0) return stated;
  const whole = exactly(text);
  return whole.length > 0 ? whole : bare(text);
}

function onceRoughly(lookup: WordLookup, cores: readonly string[]): () => readonly Found[] {
  let found: readonly Found[] | undefined;
  return () => {
    found ??= cores.map((core) => lookup.roughly(core)).find(({ length }) => length > 0) ?? [];
    return found;
  };
}

/** The word without more and more of the affixes around it, the longest first. */
function coresOf({ text, starts, tail }: Places): string[] {
  const lasts = [...tail.keys()].filter((last) => tail[last]);
  if (starts.length === 1 && lasts.length === 1) return /\d/u.test(text) ? [] : [text];
  const cores = starts.flatMap((first) => lasts.map((last) => text.slice(first, last)));
  return [...new Set(cores)]
    .filter((core) => core.length >= SHORTEST_CORE && !/\d/u.test(core))
    .toSorted((one, other) => other.length - one.length);
}
