/** Names by which people know a school of which only the full name was given: its first words, and its initials. */
import type { School } from '../policies/policy';
import { wordsIn } from './plain-words';

/** Words that say what kind of school it is, after its own name. */
const KINDS: ReadonlySet<string> = new Set(
  'school schools primary infant infants junior juniors nursery first middle secondary high academy college voluntary aided controlled va vc ce rc catholic community foundation special preparatory prep grammar and'.split(
    ' ',
  ),
);
/** The same in Welsh and Irish, where they stand before it. */
const KINDS_BEFORE: ReadonlySet<string> = new Set(
  'ysgol gynradd uwchradd gymraeg fabanod scoil gaelscoil bunscoil colaiste'.split(' '),
);
/** Left out of initials. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['the', 'of', 'and', 'at', 'in']);
/** Ordinary words that are nobody's name by themselves. */
const ORDINARY: ReadonlySet<string> = new Set(
  'bridge british castle central church english forest garden gardens international island meadow meadows orchard park spring station valley village'.split(
    ' ',
  ),
);
const SHORTEST_SINGLE_WORD = 6;
const SHORTEST_INITIALS = 4;

/** The school as it is, where somebody has listed how it is called; with the likely short names where nobody has. */
export function withShortNames(school: School): School {
  if (school.shortNames.length > 0 || school.acronyms.length > 0) return school;
  const words = school.name
    .replace(/\b(?:church of england|c of e)\b/giu, 'CE')
    .split(/\s+/u)
    .filter(plain);
  const withoutSchool = plain(words.at(-1) ?? '') === 'school' ? words.slice(0, -1) : [];
  const withoutArticle = plain(words[0] ?? '') === 'the' ? withoutSchool.slice(1) : [];
  const own = ownName(words);
  const initials = initialsOf(words);
  return {
    ...school,
    shortNames: [
      ...(own.length > 0 && withoutSchool.length > own.length ? [{ text: withoutSchool.join(' ') }] : []),
      ...(withoutArticle.length > 1 ? [{ text: withoutArticle.join(' '), alsoAPlace: true }] : []),
      ...(canStandAlone(own) ? [{ text: own.join(' '), alsoAPlace: true }] : []),
      ...(initials.length >= SHORTEST_INITIALS ? [{ text: initials, alsoAPlace: true }] : []),
    ],
  };
}

/** Whether a name is more than "Primary School": such words name no school. */
export function isOwnName(words: readonly string[]): boolean {
  return words.some((word) => !KINDS.has(word) && !KINDS_BEFORE.has(word) && !SMALL_WORDS.has(word));
}

function plain(word: string): string {
  return wordsIn(word).join('');
}

function ownName(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !KINDS_BEFORE.has(plain(word)));
  const end = words.findLastIndex((word) => !KINDS.has(plain(word)));
  return start < 0 ? [] : words.slice(start, end + 1);
}

function canStandAlone(own: readonly string[]): boolean {
  const words = own.map(plain);
  const [only = ''] = words;
  if (words.length > 1) return isOwnName(words);
  return only.length >= SHORTEST_SINGLE_WORD && !ORDINARY.has(only);
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL_WORDS.has(plain(word)))
    .map((word) => word.slice(0, 1))
    .join('')
    .toUpperCase();
}
