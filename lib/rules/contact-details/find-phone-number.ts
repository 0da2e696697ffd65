/** Finds a telephone number: the ways in which people in the United Kingdom and Ireland write one. */

/** First digits and length of numbers, from Ofcom's National Telephone Numbering Plan. */
const UK_NUMBER = /^0(?:[1-3789]\d{9}|1\d{8}|5[56]\d{8}|500\d{6}|800\d{6})$/u;
const IRISH_MOBILE = /^08[35679]\d{7}$/u;
/** After "+" or "00": ITU-T E.164 country codes, the two of one digit with the length that theirs have. */
const INTERNATIONAL = /^(?:44[1-3578]\d{8,9}|1\d{10}|7\d{10}|(?!44)[2-689]\d{8,13})$/u;
/** A British mobile number with its country code, as messengers write it, without the "+". */
const BARE_MOBILE = /^447\d{9}$/u;
/** In digits, with "00" before. */
const SHORTEST = 9;
const LONGEST = 17;
const COUNTING = '01234567890';

/** What people write between the digits of one number. */
const GAP = /^[\s().\u00b7\u2010-\u2015\u2022\u2212*_/-]{0,3}$/u;

/** Words that people write right before a number, without a space; after any other it is a code ("AB0123"). */
const ASKS_TO_CALL = /(?:^|\P{L})(?:t|m|tel|mob|mobile|phone|ph|call|text|txt|whatsapp|wa|ring|no)$/iu;

const DATES = [
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?<gap>[./-])(?:0?[1-9]|1[0-2])\k<gap>(?:(?:19|20)\d\d|\d\d)(?!\d)/gu,
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01]) (?:0?[1-9]|1[0-2]) (?:19|20)\d\d(?!\d)/gu,
  /(?<!\d)(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/gu,
];
const BOOK_NUMBER = /\bisbn[\s:-]{0,3}\d[\d\s-]{8,20}[\dx]/giu;
const WEB_ADDRESS = /\.\p{L}{2,}\/|^https?:|^www\./iu;

/** Code points of zero in the scripts in which our readers may write digits; the other nine follow it. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6];

/** Whether the text holds a telephone number; it is to be in Unicode's compatibility form (NFKC). */
export function hasPhoneNumber(text: string): boolean {
  const groups = groupsIn(withoutLookalikes(withPlainDigits(text.replace(/\s+/gu, ' '))));
  return groups.some((_, at) => startsNumber(groups, at));
}

/** Digits may be emoji keycaps, those of another script, or a letter O at the beginning. */
function withPlainDigits(text: string): string {
  const plain = text.replace(/[\ufe0f\u20e3]/gu, '').replace(/(?<![\p{L}\p{N}])[Oo](?=7\d{3})/gu, '0');
  return plain.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((candidate) => code >= candidate && code <= candidate + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Dates, book numbers and the numbers in web addresses make way for a word, which no number goes across. */
function withoutLookalikes(text: string): string {
  const words = text.replace(/\S+/gu, (word) => (WEB_ADDRESS.test(word) ? 'link' : word));
  return [BOOK_NUMBER, ...DATES].reduce((rest, lookalike) => rest.replace(lookalike, 'number'), words);
}

/** Digits in a row. */
type Group = {
  digits: string;
  /** What stands before them, up to the digits before. */
  before: string;
  /** They may belong to the same number as the digits before. */
  continues: boolean;
};

function groupsIn(text: string): Group[] {
  let end = 0;
  return [...text.matchAll(/\d+/gu)].map(({ 0: digits, index }) => {
    const before = text.slice(end, index);
    const continues = end > 0 && GAP.test(before);
    end = index + digits.length;
    return { digits, before, continues };
  });
}

/** Tries the groups from `at` on as one number, shortest first. */
function startsNumber(groups: readonly Group[], at: number): boolean {
  const { before = '', digits = '' } = groups[at] ?? {};
  // "30+ 2019" and "A+ 2019" are no country codes.
  const hasPlus = /[^\p{L}\p{N}]\+ ?\(?$/u.test(at === 0 ? ` ${before}` : before);
  if ((/[\p{L}@]$/u.test(before) && !ASKS_TO_CALL.test(before)) || !(hasPlus || /^(?:0|44)/u.test(digits)))
    return false;
  let number = '';
  for (let end = at; end < groups.length; end++) {
    const group = groups[end];
    if (!group || (end > at && !group.continues)) return false;
    number += group.digits;
    if (number.length > LONGEST || number.startsWith('000')) return false;
    if (number.length < SHORTEST) continue;
    if (hasPlus && isInternational(number)) return true;
    if (number.startsWith('00') && isInternational(number.slice(2))) return true;
    if (isNational(number) && isGrouped(groups.slice(at, end + 1))) return true;
  }
  return false;
}

/** "+44 (0)7700 900123": the zero is dialled only within the country. */
function isInternational(number: string): boolean {
  return INTERNATIONAL.test(number.replace(/^440/u, '44'));
}

function isNational(number: string): boolean {
  if (COUNTING.includes(number)) return false;
  return UK_NUMBER.test(number) || IRISH_MOBILE.test(number) || BARE_MOBILE.test(number);
}

/** Digit by digit or in groups; pairs alone are years ("08/09/10"), and "0." begins a fraction. */
function isGrouped(parts: readonly Group[]): boolean {
  const lengths = parts.map(({ digits }) => digits.length);
  if (Math.max(...lengths) === 1) return true;
  const isFraction = parts[0]?.digits === '0' && parts[1]?.before === '.';
  return Math.max(...lengths) > 2 && !isFraction;
}
