/** The words of a roll that a word may be, from the plainest way to the roughest. */
import { consonantsOf, soundOf } from './text/sound';
import { keysOfSlips, slipsBetween } from './text/edit-distance';
import type { Entry, Found, How, Side } from './vocabulary';

export type WordLookup = {
  side: Side;
  /** Whether it is known as a name, of the roll or not. */
  isName: (word: string) => boolean;
  /** Whether it is a word of the roll, or another spelling of one. */
  isSpelt: (word: string) => boolean;
  /** The word itself, and forms of it that are known. */
  exactly: (word: string) => readonly Found[];
  /** By known forms, sound, shortening and slips; a word that is known to be another name has no slips. */
  roughly: (word: string) => readonly Found[];
  /** By consonants, where the word has no vowels. */
  bare: (word: string) => readonly Found[];
  /** By consonants alone, for what is written without vowels. */
  byConsonants: (word: string) => readonly Found[];
};

const NONE: readonly Found[] = [];
/** Words that are kept. */
const MOST_KEPT = 20_000;
/** Endings that make a short form of the beginning of a name: Adz, Hanzo, Tommo, Benji. */
const ENDING = /(?:z|s|zy|y|ie|i|o|ers|za|zza|sy|ey|e|a)$/u;
/** Without an ending taken off; with one, two letters may be left: Adz. */
const SHORTEST_CLIP = 3;
/** The first letter may be one: avln for Avleen. */
const VOWEL = /.[aeiou]/u;
const SHORTEST_SOUND = 3;
/** In longer words than this, two slips are still the same word. */
const LONG_WORD = 6;

export function createWordLookup(side: Side, isName: (word: string) => boolean): WordLookup {
  const rough = new Map<string, readonly Found[]>();
  const exactly = (word: string) => side.forms.get(word) ?? NONE;
  return {
    side,
    isName: (word) => isSpelt(exactly(word)) || isName(word),
    isSpelt: (word) => isSpelt(exactly(word)),
    exactly,
    roughly: (word) => {
      const known = rough.get(word) ?? roughlyIn(side, word, isName);
      if (rough.size >= MOST_KEPT) rough.clear();
      rough.set(word, known);
      return known;
    },
    bare: (word) => (VOWEL.test(word) ? NONE : bare(side, word)),
    byConsonants: (word) => asFound(side.consonants.get(consonantsOf(word)), 'consonants'),
  };
}

function isSpelt(found: readonly Found[]): boolean {
  return found.some(({ how }) => how === 'same' || how === 'spelling');
}

function roughlyIn(side: Side, word: string, isName: (word: string) => boolean): readonly Found[] {
  const plain = /(.)\1{2}/u.test(word) ? word.replace(/(.)\1{2,}/gu, '$1') : word;
  const stated = side.forms.get(word) ?? NONE;
  const found = [...stated, ...(plain === word ? NONE : (side.forms.get(plain) ?? NONE))];
  const isAnother = isName(word);
  if (!isAnother) found.push(...drawnOut(side, plain));
  found.push(...bySound(side, plain));
  if (!isAnother) found.push(...slips(side, plain), ...clips(side, plain));
  else found.push(...slips(side, plain).filter(({ entry, how }) => how === 'slip' && !isName(entry.word)));
  return found.length < 2 ? found : firstOfEach(found);
}

/** "ahmaad" is ahmad, and "tomm" is tom. */
function drawnOut(side: Side, word: string): Found[] {
  const short = word.replace(/(.)\1+/gu, '$1');
  if (short === word) return [];
  return (side.forms.get(short) ?? NONE).map(({ entry, how }) => ({
    entry,
    how: how === 'same' ? 'spelling' : how,
  }));
}

function bySound(side: Side, word: string): Found[] {
  const sound = soundOf(word);
  return sound.length < SHORTEST_SOUND ? [] : asFound(side.sounds.get(sound), 'sound');
}

function bare(side: Side, word: string): Found[] {
  return word.length < 3 ? [] : asFound(side.consonants.get(consonantsOf(word)), 'consonants');
}

function clips(side: Side, word: string): Found[] {
  if (word.length < SHORTEST_CLIP) return [];
  const parts = [side.starts.get(word), side.starts.get(word.replace(ENDING, '')), side.ends.get(word)];
  return asFound(
    parts.flatMap((entries) => entries ?? []),
    'clip',
  );
}

function slips(side: Side, word: string): Found[] {
  if (word.length < 4) return [];
  const near = new Set<Entry>();
  for (const key of keysOfSlips(word)) for (const entry of side.slips.get(key) ?? []) near.add(entry);
  const found: Found[] = [];
  for (const entry of near) {
    const count = slipsBetween(word, entry.word, 2);
    if (count < 2) found.push({ entry, how: 'slip' });
    else if (count === 2 && word.length > LONG_WORD) found.push({ entry, how: 'slips' });
  }
  return found;
}

function asFound(entries: readonly Entry[] = [], how: How): Found[] {
  return entries.map((entry) => ({ entry, how }));
}

/** The first way in which each word was found. */
function firstOfEach(found: readonly Found[]): readonly Found[] {
  const seen = new Set<number>();
  return found.filter(({ entry: { id } }) => !seen.has(id) && seen.add(id));
}
