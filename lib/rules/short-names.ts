/** Names by which people know a school of which only the full name was given: its first words, and its initials. */
import type { School } from '../policies/policy';
import { wordsIn } from './plain-words';
import { isKind, isKindAfter, isKindBefore, isLastKind, isSaidKind } from './short-names-kinds';
import { withoutPlace } from './short-names-place';

/** Left out of initials. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['the', 'of', 'and', 'at', 'in']);
/** Ordinary words that are nobody's name by themselves. */
const ORDINARY: ReadonlySet<string> = new Set(
  'avenue bridge british castle central chapel church crescent english forest garden gardens harbour international island market meadow meadows orchard park spring square station street terrace valley village'.split(
    ' ',
  ),
);
/** What people type where they name no school. */
const NO_NAMES: ReadonlySet<string> = new Set('my our this that your none unknown na'.split(' '));
const SHORTEST_SINGLE_WORD = 6;
const SHORTEST_INITIALS = 4;

type ShortName = School['shortNames'][number];

/** The school as it is, where somebody has listed how it is called; with the likely short names where nobody has. */
export function withShortNames(school: School): School {
  if (isListed(school)) return school;
  const cut = withoutPlace(school.name);
  const names = [...new Set([cut, school.name])].filter((name) => isOwnName(wordsIn(name)));
  const withoutTown =
    cut === school.name ? [] : [{ text: cut, ...(endsInKind(cut) ? {} : { alsoAPlace: true }) }];
  return {
    ...school,
    shortNames: names.includes(cut) ? [...withoutTown, ...names.flatMap(shortNamesOf)] : [],
  };
}

/**
 * Whether there is a name to look for. "The School" and a lone space are none: that they are not found does
 * not mean that the school is not named.
 */
export function isNamed(school: School | null): school is School {
  if (!school) return false;
  return isListed(school) || school.domains.length > 0 || isOwnName(wordsIn(withoutPlace(school.name)));
}

/** Whether a name is more than "Primary School": such words name no school. */
export function isOwnName(words: readonly string[]): boolean {
  return words.some(
    (word) => word.length > 1 && !isKind(word) && !SMALL_WORDS.has(word) && !NO_NAMES.has(word),
  );
}

function isListed({ shortNames, acronyms }: School): boolean {
  return shortNames.length > 0 || acronyms.length > 0;
}

function shortNamesOf(name: string): ShortName[] {
  const words = name
    .replace(/\b(?:church of england|c of e)\b/giu, 'CE')
    .replace(/\broman catholic\b/giu, 'RC')
    .replace(/\bchurch in wales\b/giu, ' ')
    .split(/\s+/u)
    .filter(plain);
  const withoutSchool = plain(words.at(-1) ?? '') === 'school' ? words.slice(0, -1) : [];
  const withoutArticle = withoutThe(withoutSchool);
  const own = ownName(words);
  const initials = initialsOf(words);
  const places = [
    ...(withoutArticle.length > 1 && withoutArticle !== withoutSchool ? [withoutArticle.join(' ')] : []),
    ...[own, withoutThe(own)].filter(canStandAlone).map((some) => some.join(' ')),
    ...withOneKind(withoutThe(own), words),
    ...(initials.length >= SHORTEST_INITIALS ? [initials] : []),
  ];
  return [
    ...(own.length > 0 && withoutSchool.length > own.length ? [{ text: withoutSchool.join(' ') }] : []),
    ...[...new Set(places)].map((text) => ({ text, alsoAPlace: true })),
  ];
}

function plain(word: string): string {
  return wordsIn(word).join('');
}

function withoutThe(words: readonly string[]): readonly string[] {
  return plain(words[0] ?? '') === 'the' ? words.slice(1) : words;
}

function endsInKind(name: string): boolean {
  const words = wordsIn(name);
  return isLastKind(words.at(-1) ?? '') || isKindBefore(words[0] ?? '');
}

function ownName(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !isKindBefore(plain(word)));
  const end = words.findLastIndex((word) => !isKindAfter(plain(word)));
  return start < 0 ? [] : words.slice(start, end + 1);
}

/** "Avenue School" and "Avenue Primary", where "Avenue" by itself means something else. */
function withOneKind(own: readonly string[], words: readonly string[]): string[] {
  if (canStandAlone(own) || !isOwnName(own.map(plain))) return [];
  const kinds = words.filter((word) => isSaidKind(plain(word)) && plain(word) !== 'school');
  return [...kinds, 'School'].map((kind) => [...own, kind].join(' '));
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
