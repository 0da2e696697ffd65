/**
 * Compares the people on a list with the names of pupils. This matcher finds names that are the same once
 * case, marks, order and separators are set aside, in a display name or spelt by a username; and, as
 * weaker kinds, a first name and a surname with something between them, and a surname with a first initial.
 */
import type { Person } from '../observation';
import type { Pupil } from '../roll/pupil';
import type { NameMatch, NameMatcher } from './names/name-match';
import { lettersOf, wordsOf } from './names/fold';

type Evidence = Pick<NameMatch, 'score' | 'strength' | 'reasons'>;

/** Every key under which a pupil can be found, made once. */
type Index = { names: Map<string, Pupil[]>; spelt: Map<string, Pupil[]>; initials: Map<string, Pupil[]> };

const SAME_NAME: Evidence = { score: 1, strength: 'likely', reasons: ['the same name'] };
const SAME_SPELLING: Evidence = {
  score: 0.9,
  strength: 'likely',
  reasons: ['a username that spells the same name'],
};
const SAME_ENDS: Evidence = {
  score: 0.7,
  strength: 'possible',
  reasons: ['the same first name and surname'],
};
const SAME_INITIAL: Evidence = {
  score: 0.4,
  strength: 'possible',
  reasons: ['the same surname and first initial'],
};

/**
 * A matcher for one roll. Gives at most one match per person and pupil, strongest first, and never says more
 * than that two names are the same. An empty roll matches nobody. `context` is for matchers that know the
 * school's names; this one has no use for them.
 */
export function createPlainNameMatcher(
  roll: readonly Pupil[],
  _context?: { schoolNames: readonly string[] },
): NameMatcher {
  const index = indexOf(roll);
  return {
    match: (people) =>
      people
        .flatMap((person, at) => matchesOf(person, at, index))
        .toSorted((one, other) => other.score - one.score),
  };
}

function matchesOf(person: Person, at: number, index: Index): NameMatch[] {
  const found = new Map<string, NameMatch>();
  const add = (pupils: readonly Pupil[] | undefined, evidence: Evidence) => {
    for (const { id } of pupils ?? [])
      if (!found.has(id)) found.set(id, { person: at, pupil: id, ...evidence });
  };
  const words = wordsOf(person.displayName);
  for (const key of runsOf(words)) add(index.names.get(key), SAME_NAME);
  add(index.spelt.get(lettersOf(person.handle)), SAME_SPELLING);
  add(index.spelt.get(words.join('')), SAME_SPELLING);
  add(index.names.get(endsOf(words)), SAME_ENDS);
  for (const key of [...runsOf(words), ...runsOf(wordsOf(person.handle))])
    add(index.initials.get(key), SAME_INITIAL);
  return [...found.values()];
}

/** The first word and the last: what stands between them may be a middle name or two, of one person. */
function endsOf(words: readonly string[]): string {
  const isOneName = words.length > 2 && words.length < LONGEST && !words.includes('and');
  return isOneName ? [words[0], words.at(-1)].join(' ') : '';
}

/** Longest name that is looked for, in words: two first names and a surname of three parts. */
const LONGEST = 5;

/** Every run of two or more words, joined by spaces. */
function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, start) =>
    words
      .slice(start + 1, start + LONGEST)
      .map((_word, more) => words.slice(start, start + more + 2).join(' ')),
  );
}

function indexOf(roll: readonly Pupil[]): Index {
  const index: Index = { names: new Map(), spelt: new Map(), initials: new Map() };
  for (const pupil of roll) {
    const last = wordsOf(pupil.lastName);
    for (const first of firstNamesOf(pupil)) addPupil(index, pupil, first, last);
  }
  return index;
}

function addPupil(index: Index, pupil: Pupil, first: readonly string[], last: readonly string[]): void {
  const initial = first[0]?.slice(0, 1);
  if (!initial || last.length === 0) return;
  for (const name of [
    [...first, ...last],
    [...last, ...first],
  ]) {
    put(index.names, name.join(' '), pupil);
    put(index.spelt, name.join(''), pupil);
  }
  put(index.initials, [initial, ...last].join(' '), pupil);
  put(index.initials, [...last, initial].join(' '), pupil);
}

/** With the middle names, without them, and by what the pupil is called: a profile can have any of these. */
function firstNamesOf({ firstName, middleNames = '', knownAs = '' }: Pupil): string[][] {
  const first = wordsOf(firstName);
  const all = [...first, ...wordsOf(middleNames)];
  return [first, all, first.slice(0, 1), wordsOf(knownAs)].filter((words) => words.length > 0);
}

function put(map: Map<string, Pupil[]>, key: string, pupil: Pupil): void {
  const pupils = map.get(key);
  if (!pupils) map.set(key, [pupil]);
  else if (!pupils.includes(pupil)) pupils.push(pupil);
}
