/** Setting aside what does not make a word another word: accents, letter forms, apostrophes, what cannot be seen. */

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN_LETTERS: { readonly [letter: string]: string } = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  ß: 'ss',
  ẞ: 'SS',
  ħ: 'h',
  Ħ: 'H',
  ɓ: 'b',
  Ɓ: 'B',
  ɗ: 'd',
  Ɗ: 'D',
  ƙ: 'k',
  Ƙ: 'K',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ı: 'i',
};
/** Letters that people take from other alphabets for their look: "ᴍᴀʀʟᴏᴡ", "🅼🅻🅿🆂". */
const SMALL_CAPITALS = new Map(
  Array.from('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ', (letter, at) => [letter, 'abcdefghijklmnopqrstuvwyz'.charAt(at)]),
);
/** Code points of A among white letters in black circles and squares; the others follow it. */
const BLACK_CAPITALS = [0x1f150, 0x1f170];
const DECORATED = new RegExp(
  `[${[...SMALL_CAPITALS.keys()].join('')}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]`,
  'gu',
);

const SPECIAL_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

const APOSTROPHE = /['`\u00b4\u02b9\u02bc\u2018\u2019\u2032\uff07]/gu;
/** Accents and Arabic vowel signs; the vowels of Bengali and its like belong to their script and stay. */
const ACCENT = /(?=\p{M})\p{Script=Inherited}/gu;
/** Joiners, soft hyphens and the line that stretches an Arabic word. */
const INVISIBLE = /[\p{Cf}\u0640]/gu;
/** The text in plain letters of its own script, its capitals and everything between its words left as they are. */
export function foldLetters(text: string): string {
  return (
    text
      .replace(APOSTROPHE, '')
      .normalize('NFKD')
      // A double prime has come apart into two.
      .replace(APOSTROPHE, '')
      .replace(ACCENT, '')
      .replace(INVISIBLE, '')
      .replace(SPECIAL_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter)
      .replace(DECORATED, undecorated)
  );
}

function undecorated(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const first = BLACK_CAPITALS.find((start) => code >= start && code < start + 26);
  return first === undefined
    ? (SMALL_CAPITALS.get(letter) ?? letter)
    : String.fromCodePoint(65 + code - first);
}
