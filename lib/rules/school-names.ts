/** Whether a text names the school: as whole words, never as part of another word. */
import type { School } from '../policies/policy';
import { wordsIn, writtenWordsIn } from './plain-words';
import { isOwnName, withShortNames } from './short-names';

export type Certainty = 'clear' | 'maybe';

export type NameHit = {
  /** The school's name as the policy pack has it. */
  name: string;
  /** `clear`: it cannot mean anything else. `maybe`: the same words may mean a place or something else. */
  certainty: Certainty;
};

/** A text's words: as they are first, and as they may be meant. */
type Writings = readonly [readonly string[], ...(readonly string[])[]];

const POSSESSIVE = /['\u2018\u2019\u02bc]s(?![\p{L}\p{N}])/gu;
const CAPITAL_WITHIN = /(?<=\p{Ll})(?=\p{Lu})/gu;
/** From this many letters on, words that run together are no other word by chance. */
const LONG_ENOUGH = 12;
/** From this many words on a motto is nothing that people say by chance. */
const CLEAR_MOTTO = 4;
/** So many words in capitals, and nothing else, are a text in which capitals mean nothing. */
const SHOUTED = 3;

/** The clearest mention of the school in a text, or null. */
export function findSchoolName(text: string, school: School): NameHit | null {
  const { name, domains, shortNames, acronyms, postcode, motto } = withShortNames(school);
  const writings = writingsOf(text);
  return clearest([
    ...hit(name, nameMention(writings, name)),
    ...domains.flatMap((domain) => hit(domain, hasDomain(text, domain) ? 'clear' : null)),
    ...shortNames.flatMap((short) =>
      hit(short.text, atMost(short.alsoAPlace ? 'maybe' : 'clear', mention(writings, short.text))),
    ),
    ...acronyms.flatMap((acronym) => hit(acronym, acronymMention(text, acronym))),
    ...(postcode === undefined ? [] : hit(postcode, postcodeMention(text, postcode))),
    ...(motto === undefined ? [] : hit(motto, mottoMention(writings, motto))),
  ]);
}

/** The clearest mention of the trust or local authority in a text, or null. */
export function findEmployer(text: string, school: School): NameHit | null {
  const writings = writingsOf(text);
  return clearest((school.employers ?? []).flatMap((name) => hit(name, nameMention(writings, name))));
}

function clearest(hits: readonly NameHit[]): NameHit | null {
  return hits.find(({ certainty }) => certainty === 'clear') ?? hits[0] ?? null;
}

function hit(name: string, certainty: Certainty | null): NameHit[] {
  return certainty ? [{ name, certainty }] : [];
}

function nameMention(writings: Writings, name: string): Certainty | null {
  return atMost(isDistinct(name) ? 'clear' : 'maybe', mention(writings, name));
}

function atMost(most: Certainty, found: Certainty | null): Certainty | null {
  return found === null || most === 'clear' ? found : 'maybe';
}

/** A name of one word, or of words that every school has, may as well mean something else. */
function isDistinct(name: string): boolean {
  const words = wordsIn(name);
  return words.length > 1 && isOwnName(words);
}

/** The words of the name in a row; or, where it has several, run together or taken apart as in a handle or hashtag. */
function mention(writings: Writings, name: string): Certainty | null {
  const wanted = wordsIn(name);
  if (wanted.length === 0) return null;
  if (writings.some((words) => hasRow(words, wanted))) return 'clear';
  const [asTheyAre] = writings;
  const isJoined = wanted.length > 1 && hasJoined(asTheyAre, wanted.join(''));
  if (!isJoined) return null;
  return wanted.join('').length >= LONG_ENOUGH ? 'clear' : 'maybe';
}

/** The words as they are; without the "s" in "Marlow Lane's best year"; and apart where a hashtag has capitals. */
function writingsOf(text: string): Writings {
  return [wordsIn(text), wordsIn(text.replace(POSSESSIVE, '')), wordsIn(text.replace(CAPITAL_WITHIN, ' '))];
}

function hasRow(words: readonly string[], wanted: readonly string[]): boolean {
  return words.some((_, at) => wanted.every((word, offset) => words[at + offset] === word));
}

/**
 * A long name anywhere within a word; a short one at its end alone, for it may be the beginning of another
 * word ("trentce" of "trentcentral"); either as several words that the name writes as one.
 */
function hasJoined(words: readonly string[], joined: string): boolean {
  return words.some(
    (word, at) =>
      word.replace(/\d+$/u, '').endsWith(joined) ||
      (joined.length >= LONG_ENOUGH && word.includes(joined)) ||
      runsTo(words, at, joined),
  );
}

/** Whether the words from `at` on, without the spaces between them, begin with exactly `joined`. */
function runsTo(words: readonly string[], at: number, joined: string): boolean {
  let run = '';
  for (let next = at; next < words.length && run.length < joined.length; next++) run += words[next] ?? '';
  return run === joined;
}

/** Clear in capitals and by itself; in small letters or beside others ("#TeamMLPS") it may be something else. */
function acronymMention(text: string, acronym: string): Certainty | null {
  const wanted = writtenWordsIn(acronym).join('').toUpperCase();
  const words = writtenWordsIn(text);
  if (wanted === '') return null;
  if (words.includes(wanted)) return isShouted(words, wanted) ? 'maybe' : 'clear';
  return words.some((word) => word.toUpperCase() === wanted || hasCapitals(word, wanted)) ? 'maybe' : null;
}

function isShouted(words: readonly string[], acronym: string): boolean {
  const others = words.filter(
    (word) => word.length > 1 && word !== acronym && word.toUpperCase() !== word.toLowerCase(),
  );
  return others.length >= SHOUTED && others.every((word) => word === word.toUpperCase());
}

/** The capitals within a word, with no other capital beside them. */
function hasCapitals(word: string, capitals: string): boolean {
  const at = word.indexOf(capitals);
  if (at < 0) return false;
  return !/\p{Lu}$/u.test(word.slice(0, at)) && !/^\p{Lu}/u.test(word.slice(at + capitals.length));
}

/** Neighbours have it too, so it may mean something else; with or without its space. */
function postcodeMention(text: string, postcode: string): Certainty | null {
  const wanted = writtenWordsIn(postcode).join('').toUpperCase();
  const words = writtenWordsIn(text.toUpperCase());
  return wanted !== '' && words.some((_, at) => runsTo(words, at, wanted)) ? 'maybe' : null;
}

/** A motto of a word or two is what anybody says. */
function mottoMention(writings: Writings, motto: string): Certainty | null {
  const { length } = wordsIn(motto);
  if (length === 0) return null;
  return atMost(length >= CLEAR_MOTTO ? 'clear' : 'maybe', mention(writings, motto));
}

function hasDomain(text: string, domain: string): boolean {
  const address = new RegExp(`(^|[^a-z0-9-])${domain.replaceAll('.', '\\.')}(?![a-z0-9-]|\\.[a-z])`, 'u');
  return address.test(text.normalize('NFKC').toLowerCase());
}
