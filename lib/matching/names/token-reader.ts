/** What one word of a profile may be: a first name of the roll, a surname, or both run together. */
import { isAffix, placesAfterHead, placesBeforeTail } from './affixes';
import { isGivenName, isSurnameName } from './knowledge/names';
import { isPlainPair, readRunTogether, type Places, type RunTogether } from './run-together';
import { wordsAt, type Standing, type Trie } from './trie';
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
  /** Whether it is known as a name, of the roll or not. */
  named: Readonly<Record<'given' | 'surname', boolean>>;
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
  named: { given: false, surname: false },
  given: [],
  surname: [],
  roughly: { given: NONE, surname: NONE },
  together: [],
  givenAndLetter: [],
  surnameAndLetter: [],
  begun: [],
};

const LONGEST_WORD = 40;
/** Words that are kept; most are of one handle and never met again. */
const MOST_KEPT = 20_000;
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
    if (read.size >= MOST_KEPT) read.clear();
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
      named: namedBy(letters),
      given: given.exactly(letters),
      surname: surname.exactly(letters),
    };
  const named = namedBy(letters);
  return named.given || named.surname || given.isSpelt(letters) || surname.isSpelt(letters)
    ? readName(letters, named, given, surname)
    : readOther(text, letters, given, surname);
}

export function namedBy(letters: string): TokenReading['named'] {
  return letters === '' ? NOTHING.named : { given: isGivenName(letters), surname: isSurnameName(letters) };
}

/** A word that is known to be a name: it is that name, and no other in disguise. */
function readName(
  letters: string,
  named: TokenReading['named'],
  given: WordLookup,
  surname: WordLookup,
): TokenReading {
  const stated = { given: given.exactly(letters), surname: surname.exactly(letters) };
  const roughly = {
    given: stated.given.length > 0 ? NONE : () => given.roughly(letters),
    surname: stated.surname.length > 0 ? NONE : () => surname.roughly(letters),
  };
  return { ...NOTHING, letters, named, ...stated, roughly };
}

function readOther(text: string, letters: string, given: WordLookup, surname: WordLookup): TokenReading {
  const tail = placesBeforeTail(text);
  const head = placesAfterHead(text);
  const starts = [...head.keys()].filter((start) => head[start]);
  const givensAt = onceEach(given.side.trie, text);
  const surnamesAt = onceEach(surname.side.trie, text);
  const last = tail.indexOf(true);
  const places: Places = { text, starts, head, tail, last, given, surname, givensAt, surnamesAt };
  const stated = { given: statedIn('given', places), surname: statedIn('surname', places) };
  const partial = readPartly(places);
  const together = readRunTogether(places);
  return {
    letters,
    isAffix: false,
    named: NOTHING.named,
    ...stated,
    ...partial,
    roughly: {
      given: stated.given.length > 0 ? NONE : onceRoughly(given, places),
      surname: stated.surname.length > 0 ? NONE : onceRoughly(surname, places),
    },
    together: isStated(stated, partial) ? together.filter(isPlainPair) : together,
  };
}

/** What stands at each place of a text, looked up once. */
function onceEach(trie: Trie, text: string): (start: number) => readonly Standing[] {
  const known: (readonly Standing[] | undefined)[] = [];
  return (start) => (known[start] ??= wordsAt(trie, text, start));
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

function lettersAfter(start: number, { text, tail, given, givensAt }: Places): WithLetter[] {
  return givensAt(start)
    .filter(({ word, end }) => word.length > 2 && end < text.length && !tail[end] && tail[end + 1])
    .filter(({ end }) => !isGivenName(text.slice(start, end + 1)))
    .map(({ word, end }) => ({ found: given.exactly(word), letter: text.charAt(end) }));
}

function letterBefore(start: number, { text, tail, surname, surnamesAt }: Places): WithLetter[] {
  return surnamesAt(start + 1)
    .filter(({ word, end }) => word.length > 2 && tail[end])
    .map(({ word }) => ({ found: surname.exactly(word), letter: text.charAt(start) }));
}

function begunAt(start: number, { text, tail, last, given, givensAt }: Places): Begun[] {
  return givensAt(start)
    .filter(({ word, end }) => word.length > 2 && !tail[end])
    .map(({ word, end }) => ({ found: given.exactly(word), rest: text.slice(end, last) }));
}

/** The word as a name, between affixes; or without its vowels. */
function statedIn(side: 'given' | 'surname', places: Places): readonly Found[] {
  const { text, starts, tail } = places;
  const { exactly, bare } = places[side];
  const standingAt = side === 'given' ? places.givensAt : places.surnamesAt;
  const stated = starts
    .flatMap((start) => standingAt(start).filter(({ end }) => tail[end]))
    .flatMap(({ word }) => exactly(word));
  if (stated.length > 0) return stated;
  const whole = exactly(text);
  return whole.length > 0 ? whole : bare(text);
}

function onceRoughly(lookup: WordLookup, { text, starts, tail }: Places): () => readonly Found[] {
  let found: readonly Found[] | undefined;
  return () => (found ??= firstFound(lookup, coresOf(text, starts, tail)));
}

function firstFound(lookup: WordLookup, cores: readonly string[]): readonly Found[] {
  for (const core of cores) {
    const found = lookup.roughly(core);
    if (found.length > 0) return found;
  }
  return [];
}

/** The word without more and more of the affixes around it, the longest first. */
function coresOf(text: string, starts: readonly number[], tail: readonly boolean[]): string[] {
  const lasts = [...tail.keys()].filter((last) => tail[last]);
  if (starts.length === 1 && lasts.length === 1) return /\d/u.test(text) ? [] : [text];
  const cores = starts.flatMap((first) => lasts.map((last) => text.slice(first, last)));
  return [...new Set(cores)]
    .filter((core) => core.length >= SHORTEST_CORE && !/\d/u.test(core))
    .toSorted((one, other) => other.length - one.length);
}
