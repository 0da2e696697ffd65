/** Setting aside what does not make a name another name: case, marks, decoration, separators. */

/** The words of a name in small letters without marks: "O’Brien-Łęcki, Zoë" gives obrien, lecki, zoe. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['\u2018\u2019\u02bc`]/gu, '');
  return plain
    .replace(/[łøðđħıßæœþ]/gu, (letter) => UNMARKED[letter] ?? letter)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

/** The letters of a username in a row: "maya_adeyemi.09" gives mayaadeyemi. */
export function lettersOf(handle: string): string {
  return wordsOf(handle).join('');
}

// Letters that Unicode does not take apart into a letter and a mark.
const UNMARKED: { readonly [letter: string]: string } = {
  ł: 'l',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
