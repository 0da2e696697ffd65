/** Whether a text names the school: as whole words, never as part of another word. */
import type { School } from '../policies/policy';

export type NameHit = {
  /** The school's name as the policy pack has it. */
  name: string;
  /** `clear`: it cannot mean anything else. `maybe`: the same words may mean a place or something else. */
  certainty: 'clear' | 'maybe';
};

/** The clearest mention of the school in a text, or null. */
export function findSchoolName(text: string, school: School): NameHit | null {
  const hits = [
    ...[school.name].filter((name) => hasWords(text, name)).map(clearly),
    ...school.domains.filter((domain) => hasDomain(text, domain)).map(clearly),
    ...school.shortNames
      .filter((short) => !short.alsoAPlace && hasWords(text, short.text))
      .map((short) => clearly(short.text)),
    ...school.acronyms.filter((acronym) => hasAcronym(text, acronym)).map(clearly),
    ...school.shortNames
      .filter((short) => short.alsoAPlace && hasWords(text, short.text))
      .map((short) => maybe(short.text)),
    ...school.acronyms.filter((acronym) => wordsIn(text).includes(acronym.toLowerCase())).map(maybe),
  ];
  return hits[0] ?? null;
}

/** Whether the text names the trust or the local authority. */
export function findEmployer(text: string, school: School): string | null {
  return school.employers?.find((name) => hasWords(text, name)) ?? null;
}

function clearly(name: string): NameHit {
  return { name, certainty: 'clear' };
}

function maybe(name: string): NameHit {
  return { name, certainty: 'maybe' };
}

/** The words of the name in a row; or, where it has several, run together as in a handle or hashtag. */
function hasWords(text: string, name: string): boolean {
  const wanted = wordsIn(name);
  const words = wordsIn(text);
  if (wanted.length === 0) return false;
  if (words.some((_, at) => wanted.every((word, offset) => words[at + offset] === word))) return true;
  return wanted.length > 1 && words.some((word) => word.includes(wanted.join('')));
}

/** As capitals only: in small letters an acronym may be an ordinary word. */
function hasAcronym(text: string, acronym: string): boolean {
  return foldMarks(text)
    .split(/[^\p{L}\p{N}]+/u)
    .includes(acronym);
}

function hasDomain(text: string, domain: string): boolean {
  return new RegExp(`(^|[^a-z0-9-])${domain.replaceAll('.', '\\.')}(?![a-z0-9-]|\\.[a-z])`, 'u').test(
    text.toLowerCase(),
  );
}

/** Lower-case words without marks; "St. Mary's" and "St Marys" give the same. */
function wordsIn(text: string): string[] {
  const plain = foldMarks(text)
    .toLowerCase()
    .replace(/&/gu, ' and ')
    .replace(/['\u2018\u2019\u02bc]s(?![\p{L}\p{N}])/gu, 's')
    .replace(/['\u2018\u2019\u02bc]/gu, '');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function foldMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}
