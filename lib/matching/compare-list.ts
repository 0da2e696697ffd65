/** What a list of people comes to, compared with the names: how much of it was seen and compared, and who matched. */
import { isBeginningOf, type Comparison } from './comparison';
import type { ComparedEvidence, ComparedList, FamilyOnList, PersonMatch } from '../fact';
import type { Observation, Person } from '../observation';
import { leaversAmong, type NamesGiven } from '../roll/names-given';

/** The names to look for, how many more could not be read, and what comparing has come to so far. */
export type Names = {
  roll: NamesGiven;
  unreadNames: number;
  comparisons: readonly Comparison[];
};

/** Null where the list could not be read. */
export function compareList(
  { reading, account, source }: Observation<'people'>,
  names: Names,
): ComparedEvidence | null {
  if (reading.status !== 'found') return null;
  const { relation, seen, total, people } = reading.value;
  return { account, source, list: { relation, seen, total, ...counted(names), ...matchesIn(people, names) } };
}

function counted({ roll, unreadNames }: Names): Pick<ComparedList, 'names' | 'leavers' | 'unreadNames'> {
  const leavers = leaversAmong(roll);
  return { names: roll.length - leavers, leavers, ...(unreadNames > 0 ? { unreadNames } : {}) };
}

/** How many people are shown who are but possibly a pupil; how many more there are is said. */
const MOST_POSSIBLE = 100;
/** The same of those who may be family. */
const MOST_FAMILIES = 50;

type Found = Omit<ComparedList, 'relation' | 'seen' | 'total' | 'names' | 'leavers' | 'unreadNames'>;

function matchesIn(people: readonly Person[], { roll, comparisons }: Names): Found {
  // Nobody to look for, or nobody there.
  if (roll.length === 0 || people.length === 0) return { matches: [] };
  const comparison = comparisons
    .filter((each) => each.roll === roll && isBeginningOf(people, each.people))
    .toSorted((one, other) => other.people.length - one.people.length)[0];
  if (!comparison) return { matches: [], compared: 0 };
  const all = strongestOfEach(comparison);
  const likely = all.filter(({ strength }) => strength === 'likely');
  const possible = all.filter(({ strength }) => strength === 'possible');
  const more = possible.length - MOST_POSSIBLE;
  const strangers = Math.min(comparison.strangers, likely.length);
  const matches = [...likely, ...possible.slice(0, MOST_POSSIBLE)];
  return {
    matches,
    ...familiesIn(comparison, matches),
    ...(comparison.people.length < people.length ? { compared: comparison.people.length } : {}),
    ...(strangers > 0 ? { strangers } : {}),
    ...(more > 0 ? { more } : {}),
  };
}

/** Whoever matches somebody is decided about there. */
function familiesIn(
  { people, families }: Comparison,
  matches: readonly PersonMatch[],
): Pick<ComparedList, 'families' | 'moreFamilies'> {
  const matched = new Set(matches.map(({ person }) => person));
  const found = families.flatMap(({ person: at, ...why }): FamilyOnList[] => {
    const person = people[at];
    return person && !matched.has(person) ? [{ person, ...why }] : [];
  });
  const more = found.length - MOST_FAMILIES;
  return {
    ...(found.length > 0 ? { families: found.slice(0, MOST_FAMILIES) } : {}),
    ...(more > 0 ? { moreFamilies: more } : {}),
  };
}

/** The strongest match of each person with a pupil, and with an ex-pupil: the rules ask about them apart. */
function strongestOfEach({ people, matches }: Comparison): PersonMatch[] {
  const found = new Map<string, PersonMatch>();
  for (const { person: at, pupil: _pupil, score: _score, hasLeft, ...match } of matches) {
    const person = people[at];
    const key = `${at} ${hasLeft}`;
    if (person && !found.has(key)) found.set(key, { person, hasLeft, ...match });
  }
  return [...found.values()];
}
