/** First name and surname in a name that is written as one, and what no name has. */
import { cleanLine, MAX_NAME } from '../text';
import { takeLeavingYear } from './leaving-year';

export type FullName = { firstName: string; lastName: string; left?: number };

/** Letters with their accents, and what stands between letters in a name: O’Brien, Smith-Jones, St. John. */
const ONLY_NAME_SIGNS =
  /^[\p{L}\p{M} .'`\u00b4\u00b7\u02b9\u02bc\u05f3\u05f4\u2018\u2019\u2032\u200c-\u200d\u2010\u2011\u2013\u30fb-]+$/u;
const LOOSE_HYPHEN = /(?:^|\s)[\u2010\u2011\u2013-]|[\u2010\u2011\u2013-](?:\s|$)/u;
/** "ZoŽ": an accent that a Mac wrote, and that was read as Windows writes them. */
const LOST_ACCENT = /\p{Ll}[ŠŽŒŸ]|\p{L}[ŠŽŒŸ]\p{Ll}|\p{L}‘(?:\s|$)/u;
/** "M" and "J.P.": nobody is found by them, so that they are no names here. */
const INITIAL = /^\p{Script=Latin}(?:\.\p{Script=Latin})*\.?$/u;
/** Words of titles, headings and sums, and the one between two names. */
const NO_NAMES = new Set(
  'academy and class classes date dob form forename forenames group leavers list name names nursery primary pupil pupils reception register registration school student students surname surnames teacher term total tutor upn year'.split(
    ' ',
  ),
);
const MOST_WORDS = 6;

/** Words with which a surname of several begins; the second sort only in small letters, for they are names too. */
const BEGINS_SURNAME = /^(?:d[aeu]|del|della|dos|el|la|le|mc|o|st\.?|von) /iu;
const BEGINS_IN_SMALL = /^(?:al|ap|bin|di|ibn|van)(?: de[nr]?)? \p{Lu}/u;
const SMALL_WORD = /^(?:al|ap|bin|binti|d[aeiu]|del|della|de[nr]|dos|el|ibn|la|le|ter|van|von)$/u;

/** Whether a text can be somebody's first name or surname. */
export function isName(text: string): boolean {
  return isLikeName(text) && text.split(' ').some((word) => !INITIAL.test(word));
}

/** The same for middle names and nicknames, of which initials are enough. */
export function isLikeName(text: string): boolean {
  const isOdd = LOOSE_HYPHEN.test(text) || LOST_ACCENT.test(text);
  return ONLY_NAME_SIGNS.test(text) && !isOdd && text.split(' ').every((word) => /\p{L}/u.test(word));
}

/** The name in one cell of a table: "Maya Adeyemi", "Adeyemi, Maya" or "Maya Adeyemi (left 2021)". */
export function nameInCell(text: string): FullName | null {
  return nameIn(text, () => true);
}

/** The same on a line by itself, where a comma may also stand between two pupils, or a pupil and a class. */
export function nameOnLine(text: string): FullName | null {
  return nameIn(text, (lastName) => !/ /u.test(lastName) || beginsLikeSurname(lastName));
}

function nameIn(text: string, isSurname: (before: string) => boolean): FullName | null {
  if (text.length > MAX_NAME) return null;
  const noted = takeLeavingYear(cleanLine(text));
  if (!noted) return null;
  const name = noted.name.replace(/[\s,;:\u2013\u2014-]+$/u, '');
  const parts = name.includes(',') ? aroundComma(name, isSurname) : aroundSurname(name.split(' '));
  if (!parts || !isName(parts.firstName) || !isName(parts.lastName) || hasNoNames(name)) return null;
  return { ...parts, ...(noted.left === null ? {} : { left: noted.left }) };
}

function aroundComma(name: string, isSurname: (before: string) => boolean): FullName | null {
  // Without a space after it, a comma parts the cells of a table.
  const [lastName = '', firstName, ...more] = name.split(/\s*,\s+/u);
  if (firstName === undefined || more.length > 0) return null;
  return isSurname(lastName) ? { firstName, lastName } : null;
}

function aroundSurname(words: readonly string[]): FullName | null {
  if (words.length < 2) return null;
  const small = words.findIndex((word, at) => at > 0 && SMALL_WORD.test(word));
  const isBeginning = small > 0 && /^\p{Lu}/u.test(words.at(-1) ?? '');
  const start = isBeginning ? small : words.length - 1;
  return { firstName: words.slice(0, start).join(' '), lastName: words.slice(start).join(' ') };
}

function beginsLikeSurname(text: string): boolean {
  return BEGINS_SURNAME.test(text) || BEGINS_IN_SMALL.test(text);
}

function hasNoNames(name: string): boolean {
  const words = name.toLowerCase().split(/[\s,]+/u);
  return words.length > MOST_WORDS || words.some((word) => NO_NAMES.has(word));
}
