/** A person's display name and handle as places in which names of the roll may stand. */
import type { Person } from '../../observation';
import type { TokenReading } from './token-reader';
import { wordsOfHandle, wordsOfName, type Word } from './text/words-of';

/** A word, or neighbouring words taken together. */
export type Spot = {
  field: 'name' | 'handle';
  text: string;
  group: number;
  script: Word['script'];
  /** One bit for each word of the profile that it covers. */
  mask: number;
  reading: TokenReading;
};

export type Profile = {
  /** Single words. */
  words: readonly Spot[];
  /** These, and neighbours taken together. */
  spots: readonly Spot[];
};

const MOST_NAME_WORDS = 14;
const MOST_HANDLE_WORDS = 8;

type ReadJoined = (text: string) => TokenReading | null;
type Read = (text: string, script: Word['script']) => TokenReading;

export function readProfile({ displayName, handle }: Person, read: Read, readJoined: ReadJoined): Profile {
  const name = wordsOfName(displayName).slice(0, MOST_NAME_WORDS);
  const parts = wordsOfHandle(handle).slice(0, MOST_HANDLE_WORDS);
  const words = [
    ...name.map((word, at) => spotOf(word, 'name', at, read)),
    ...parts.map((word, at) => spotOf(word, 'handle', name.length + at, read)),
  ];
  return { words, spots: [...words, ...joinedSpots(words, readJoined)] };
}

function spotOf({ text, group, script }: Word, field: Spot['field'], at: number, read: Read): Spot {
  return { field, text, group, script, mask: 1 << at, reading: read(text, script) };
}

const MOST_JOINED = 4;

/** "Lily Mae" may be Lily-Mae, "El Sayed Hassan" El-Sayed Hassan. */
function joinedSpots(words: readonly Spot[], readJoined: ReadJoined): Spot[] {
  const joined: Spot[] = [];
  for (const start of words.keys()) joinFrom(words.slice(start, start + MOST_JOINED), readJoined, joined);
  return joined;
}

function joinFrom([first, ...others]: readonly Spot[], readJoined: ReadJoined, joined: Spot[]): void {
  if (!first) return;
  let { text, mask } = first;
  for (const next of others) {
    if (next.field !== first.field || next.group !== first.group) return;
    text += next.text;
    mask |= next.mask;
    const reading = readJoined(text);
    if (reading) joined.push({ ...first, text, reading, mask });
  }
}
