/** Compares a list of people with the names given, and keeps of it only how much was seen and who matched. */
import type { ComparedEvidence, PersonMatch } from '../fact';
import type { Observation, PeopleList } from '../observation';
import type { Pupil } from '../roll/pupil';
import type { NameMatcher } from './names/name-match';

/** The names to look for, and how many more there are that could not be read. */
export type Names = { roll: readonly Pupil[]; unreadNames: number };

/** Null where the list could not be read. */
export function compareList(
  { reading, account, source }: Observation<'people'>,
  matcher: NameMatcher,
  { roll, unreadNames }: Names,
): ComparedEvidence | null {
  if (reading.status !== 'found') return null;
  const { relation, seen, total } = reading.value;
  const matches = matchesIn(reading.value, matcher, roll);
  const leavers = roll.filter((pupil) => pupil.left !== undefined).length;
  const names = { names: roll.length - leavers, leavers, ...(unreadNames > 0 ? { unreadNames } : {}) };
  return { account, source, list: { relation, seen, total, ...names, matches } };
}

/** The strongest match of each person with a pupil, and with an ex-pupil: the rules ask about them apart. */
function matchesIn({ people }: PeopleList, matcher: NameMatcher, roll: readonly Pupil[]): PersonMatch[] {
  // Nobody to look for: going through a long list would only hold things up.
  if (roll.length === 0) return [];
  const left = new Set(roll.flatMap(({ id, left: year }) => (year === undefined ? [] : [id])));
  const found = new Map<string, PersonMatch>();
  for (const match of matcher.match(people).toSorted((one, other) => other.score - one.score)) {
    const person = people[match.person];
    const hasLeft = left.has(match.pupil);
    const key = `${match.person} ${hasLeft}`;
    if (!person || found.has(key)) continue;
    found.set(key, { person, strength: match.strength, reasons: match.reasons, hasLeft });
  }
  return [...found.values()];
}
