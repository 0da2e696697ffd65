/** The words of a display name and of a handle, as they can be compared with the words of a roll. */
import { foldLetters } from '../../../fold';
import { withoutDecoration } from './decorated-letters';
import { readScript } from './scripts';

export type Word = {
  /** Small Latin letters, and the figures that stand among them. */
  text: string;
  /** Words on two sides of an "and" are of two people. */
  group: number;
  /** Read from another script; without vowels, where that script writes none. */
  script: 'latin' | 'read' | 'consonants';
};

const PLAIN_TEXT = /^[\x20-\x7e]*$/u;
const JOINS_PEOPLE = /^(?:and|und|et|y|&|\+)$/u;
/** Letters that stand alone, more than one of them: only then is there anything spaced. */
const LETTERS_ALONE = /(?:^|[^\p{L}\p{N}])\p{L}[ .\-_*~]\p{L}(?:[^\p{L}\p{N}]|$)/u;
const SPACED = /(?<![\p{L}\p{N}])(?:\p{L}[ .\-_*~]){2,}\p{L}(?![\p{L}\p{N}])/gu;

/** "꧁ 𝓛𝓮𝔁𝓲 O’Brien ꧂" gives lexi, obrien. */
export function wordsOfName(displayName: string): Word[] {
  const text = plainText(displayName);
  const plain = LETTERS_ALONE.test(text) ? text.replace(SPACED, joined) : text;
  let group = 0;
  return plain
    .split(PLAIN_TEXT.test(plain) ? /[^a-z0-9&+@$!]+/u : /[^\p{L}\p{M}\p{N}&+@$!]+/u)
    .flatMap((word) => {
      if (JOINS_PEOPLE.test(word)) group += 1;
      return readWord(/^[a-z0-9]*$/u.test(word) ? word : word.replace(/^[@$!&+]+|[!&+]+$/gu, ''), group);
    });
}

/** The parts of a handle between its separators, and between a small letter and a capital. */
export function wordsOfHandle(handle: string): Word[] {
  const parts = /[a-z][A-Z]/u.test(handle) ? handle.replace(/(?<=[a-z])(?=[A-Z])/gu, '_') : handle;
  const plain = plainText(parts).replace(/^@/u, '');
  return plain
    .split(PLAIN_TEXT.test(plain) ? /[^a-z0-9$!]+/u : /[^\p{L}\p{M}\p{N}$!]+/u)
    .flatMap((word) => readWord(word, 0));
}

/** Without decoration, in small letters. */
export function plainText(text: string): string {
  if (PLAIN_TEXT.test(text)) return text.replace(/['`]/gu, '').toLowerCase();
  return withoutDecoration(foldLetters(text).normalize('NFC').toLowerCase());
}

/** "s t e f a n   n o w a k" gives "stefan nowak": a wider gap ends a word, where there is one. */
function joined(letters: string): string {
  return letters.replace(/[ .\-_*~]/gu, '');
}

function readWord(word: string, group: number): Word[] {
  if (word === '') return [];
  if (/^[a-z0-9@$!]+$/u.test(word)) return [{ text: word, group, script: 'latin' }];
  const letters = word.replace(/[^\p{L}\p{M}]/gu, '');
  const reading = readScript(letters);
  if (!reading) return [{ text: letters, group, script: 'latin' }];
  const script = reading.hasVowels ? 'read' : 'consonants';
  return reading.words.map((text) => ({ text, group, script }));
}
