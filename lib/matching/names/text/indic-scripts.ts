/**
 * The scripts of India, Bangladesh, Nepal and Sri Lanka. Unicode lays most of them out alike, letter under letter,
 * so one table reads Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada and Malayalam.
 */

const FIRST_BLOCK = 0x09_00;
const LAST_BLOCK = 0x0d_7f;
const BLOCK = 0x80;

/** From the fifth place of a block on: letters that are vowels by themselves. */
const VOWELS_FROM = 0x05;
const VOWELS = 'a a i i u u ri l e e e ai o o o au'.split(' ');
/** From ka to ha, with the places that hold no letter. */
const CONSONANTS_FROM = 0x15;
const CONSONANTS =
  'k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'.split(' ');
const SIGNS_FROM = 0x3e;
const SIGNS = 'a i i u u ri ri e e e ai o o o au'.split(' ');
const NO_VOWEL = 0x4d;
const NASAL = new Set([0x01, 0x02, 0x70]);
const NUKTA = 0x3c;
const DOUBLED = 0x71;
/** Letters with a dot of their own, from the eighth part of a block on. */
const DOTTED_FROM = 0x58;
const DOTTED = 'k kh g z r r f y'.split(' ');

/** In small Latin letters, with the a that a consonant carries; empty for any other script. */
export function readAbugida(word: string): string {
  let read = '';
  let isOpen = false;
  for (const letter of word) {
    const place = placeOf(letter);
    if (place === null) return '';
    const consonant = CONSONANTS[place - CONSONANTS_FROM] ?? DOTTED[place - DOTTED_FROM];
    const sign = SIGNS[place - SIGNS_FROM];
    if (consonant !== undefined) {
      read += (isOpen ? 'a' : '') + consonant;
      isOpen = true;
    } else if (sign !== undefined || place === NO_VOWEL) {
      read += sign ?? '';
      isOpen = false;
    } else if (place !== NUKTA && place !== DOUBLED) {
      read += (isOpen ? 'a' : '') + (NASAL.has(place) ? 'n' : (VOWELS[place - VOWELS_FROM] ?? ''));
      isOpen = false;
    }
  }
  return read;
}

function placeOf(letter: string): number | null {
  const code = letter.codePointAt(0) ?? 0;
  return code < FIRST_BLOCK || code > LAST_BLOCK ? null : code % BLOCK;
}
