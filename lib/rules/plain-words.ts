/** A text as plain words, so that two spellings of a name compare as one: accents, letter forms, "St", "C of E". */

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN_LETTERS: { readonly [letter: string]: string } = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
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
  return text
    .replace(APOSTROPHE, '')
    .normalize('NFKD')
    .replace(ACCENT, '')
    .replace(INVISIBLE, '')
    .replace(SPECIAL_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(DECORATED, undecorated)
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

function undecorated(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const first = BLACK_CAPITALS.find((start) => code >= start && code < start + 26);
  return first === undefined
    ? (SMALL_CAPITALS.get(letter) ?? letter)
    : String.fromCodePoint(65 + code - first);
}
