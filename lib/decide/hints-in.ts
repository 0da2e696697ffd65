/**
 * What in a name, a username or a bio says that somebody may be a pupil, where there are no names to compare: the
 * school’s name, a year group, a class, an age. Any of these can be true of a stranger, and none is more than a
 * reason to look.
 */
import type { Person } from '../observation';
import type { School } from '../policies/policy';

export type HintKind = 'school' | 'yearGroup' | 'className' | 'leavers' | 'age' | 'birthYear';

/** `text` is how it stands there. */
export type Hint = { kind: HintKind; text: string };

/** Somebody who says so is no pupil; an age says more. */
const ADULT =
  /(?<!\p{L})(?:(?:head|class|maths?|english|science|music|drama|art|pe|primary|eyfs|ks[1-5]|year \d+) ?teacher|teacher|teaching|headteacher|tutor|principal|governor|lecturer|mum|mummy|mom|mam|dad|daddy|father|mother|parents?|nan|nana|grandad|grandma|wife|husband|married|fianc[ée]e?|retired|sendco|senco|pgce|nqt|ect|phd|msc|mba|b\.?ed|alumn\p{L}*|governors|ptfa|pta|friends of)(?!\p{L})/iu;

const YEAR_GROUP = /(?<![\p{L}\p{N}])(?:year|yr)\.? ?-?(?:1[0-3]|[1-9])(?![\p{N}]|[.:]\d| ?(?:old|olds)\b)/iu;
const SHORT_YEAR_GROUP = /(?<![\p{L}\p{N}])Y(?:1[0-3]|[1-9])(?![\p{L}\p{N}])/u;
const CLASS = /(?<!\p{L})(?:class|form|tutor group|reg) ?(?:1[0-3]|[1-9])[A-Za-z]{1,2}(?![\p{L}\p{N}])/iu;
const LEAVERS = /(?<!\p{L})class of (?:'|’)?(20\d\d)(?!\d)/iu;
const AGE =
  /(?<![\p{N}.,£$])(?:(?:age|aged|i[’']?m|i am|im) ?:? ?(?:1[0-7]|[5-9])(?![\p{N}%]|[.,:]\p{N}|(?: ?(?:st|nd|rd|th|k|km|miles?|months?|weeks?))\b)|(?:1[0-7]|[5-9]) ?(?:yo|y\/o|y\.o\.?|yrs?(?: old)?|years? (?:old|young|of age))(?!\p{L}))/iu;
const BORN =
  /(?<!\p{L})(?:born|b\.|birth(?:day)?|bday|est\.?|🎂)(?: in)?:? ?(?:\d{1,2}[./ -]\d{1,2}[./ -])?(20\d\d)(?!\d)/iu;
const YEAR_IN_HANDLE = /(?<!\d)(20\d\d)$/u;

/** The most telling first. */
const ORDER: readonly HintKind[] = ['age', 'yearGroup', 'className', 'school', 'leavers', 'birthYear'];
/** In years: younger children have no account, and older people are no pupils. */
const YOUNGEST = 5;
const OLDEST = 18;

/** Strongest first; empty where nothing speaks for it. `today` is an ISO 8601 time. */
export function hintsIn(
  { handle, displayName, bio = '' }: Person,
  school: School | null,
  today: string,
): Hint[] {
  const text = `${displayName}\n${bio}`.normalize('NFKC');
  const found = [
    ...(/\d/u.test(text) ? numbersIn(text, today) : []),
    ...othersIn(handle, text, school, today),
  ];
  const hints = found.flatMap(([kind, said]) => (said === undefined ? [] : [{ kind, text: said.trim() }]));
  const saysAge = hints.some(({ kind }) => kind === 'age');
  return hints.length > 0 && !saysAge && ADULT.test(text)
    ? []
    : hints.toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
}

type Found = readonly [HintKind, string | undefined];

/** Most people write no number about themselves, and are soon looked through. */
function numbersIn(text: string, today: string): Found[] {
  const year = yearOf(today);
  return [
    ['age', AGE.exec(text)?.[0]],
    ['yearGroup', (YEAR_GROUP.exec(text) ?? SHORT_YEAR_GROUP.exec(text))?.[0]],
    ['className', CLASS.exec(text)?.[0]],
    ['leavers', textWhere(LEAVERS, text, (left) => left >= year && left <= year + OLDEST - YOUNGEST)],
    ['birthYear', textWhere(BORN, text, isPupilsYear(year))],
  ];
}

function othersIn(handle: string, text: string, school: School | null, today: string): Found[] {
  return [
    ['school', schoolIn(text, school)],
    ['birthYear', textWhere(YEAR_IN_HANDLE, handle, isPupilsYear(yearOf(today)))],
  ];
}

function yearOf(today: string): number {
  return Number(today.slice(0, 4));
}

function isPupilsYear(year: number): (born: number) => boolean {
  return (born) => year - born >= YOUNGEST && year - born <= OLDEST;
}

function textWhere(pattern: RegExp, text: string, counts: (year: number) => boolean): string | undefined {
  const found = pattern.exec(text);
  return found && counts(Number(found[1])) ? found[0] : undefined;
}

/** Its whole name, or a short one that is no place as well; an acronym in capitals. */
function schoolIn(text: string, school: School | null): string | undefined {
  if (!school) return undefined;
  const { names, begins } = namesOf(school);
  const small = text.toLowerCase();
  // Taking every text apart would take long; only one with other letters may name it and not begin like it.
  const mayName = NOT_ASCII.test(text) || begins.some((word) => small.includes(word));
  const folded = mayName ? ` ${wordsOf(text)} ` : '';
  const named = names.find(([, words]) => folded.includes(` ${words} `))?.[0];
  return named ?? school.acronyms.find((acronym) => isWordIn(text, acronym));
}

const NOT_ASCII = /[^\x20-\x7e\s]/u;

type Names = { names: readonly (readonly [name: string, words: string])[]; begins: readonly string[] };
const known = new WeakMap<School, Names>();

function namesOf(school: School): Names {
  const found = known.get(school);
  if (found) return found;
  const short = school.shortNames.flatMap(({ text, alsoAPlace }) => (alsoAPlace ? [] : [text]));
  const names = [school.name, ...short].map((name) => [name, wordsOf(name)] as const);
  const made = { names, begins: names.map(beginOf) };
  known.set(school, made);
  return made;
}

/** An apostrophe may be written in any way, or not at all. */
function beginOf([name, words]: readonly [string, string]): string {
  return /['’]/u.test(name) ? '' : (words.split(' ')[0] ?? '');
}

function isWordIn(text: string, word: string): boolean {
  return text.includes(word) && text.split(/[^\p{L}\p{N}]+/u).includes(word);
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+|['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
