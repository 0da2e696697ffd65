/** A text as plain words, so that two spellings of a school's name compare as one: accents, "St", "C of E". */
import { foldLetters } from '../fold';

/** "C.E." and "M.L.P.S". */
const DOTTED = /(?<![\p{L}\p{M}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bsaint\b/gu, 'st'],
  [/\b(?:church of england|c of e|cofe)\b/gu, 'ce'],
  [/\broman catholic\b/gu, 'rc'],
];

/** The words with their capitals, for names that are told from ordinary words by them. */
export function writtenWordsIn(text: string): string[] {
  return foldLetters(text)
    .replaceAll('&', ' and ')
    .replace(DOTTED, (letters) => `${letters.replaceAll('.', '')} `)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
}

/** Words in small letters; "St. Mary's C of E" and "Saint Marys CE" give the same. */
export function wordsIn(text: string): string[] {
  const plain = writtenWordsIn(text).join(' ').toLowerCase();
  const same = SAME_WORDS.reduce((words, [written, one]) => words.replace(written, one), plain);
  return same.split(' ').filter((word) => word !== '');
}
