/** The words of a name, without what does not make it another name. */
import { foldLetters } from '../../fold';

/** In small letters without accents: "O’Brien-Łęcki, Zoë" gives obrien, lecki, zoe. */
export function wordsOf(text: string): string[] {
  return foldLetters(text)
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** The letters of a username in a row: "maya_adeyemi.09" gives mayaadeyemi. */
export function lettersOf(handle: string): string {
  return wordsOf(handle).join('');
}
