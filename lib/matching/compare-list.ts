/** Compares a list of people with the names given, and keeps of it only how much was seen and who matched. */
import type { ComparedEvidence, PersonMatch } from '../fact';
import type { Observation, PeopleList } from '../observation';
import type { Pupil } from '../roll/pupil';
import type { NameMatch, NameMatcher } from './names/index';

/** Null where the list could not be read. */
export function compareList(
  { reading, account, source }: Observation<'people'>,
  matcher: NameMatcher,
  roll: readonly Pupil[],
): ComparedEvidence | null {
  if (reading.status !== 'found') return null;
  const { relation, seen, total } = reading.value;
  const matches = matchesIn(reading.value, matcher, roll);
  return { account, source, list: { relation, seen, total, names: roll.length, matches } };
}

function matchesIn({ people }: PeopleList, matcher: NameMatcher, roll: readonly Pupil[]): PersonMatch[] {
  const pupils = new Map(roll.map((pupil) => [pupil.id, pupil]));
  const found = new Map<number, PersonMatch>();
  for (const match of matcher.match(people).toSorted((one, other) => compare(one, other, pupils))) {
    const person = people[match.person];
    if (!person || found.has(match.person)) continue;
    const { strength, reasons } = match;
    found.set(match.person, { person, strength, reasons, hasLeft: hasLeft(match, pupils) });
  }
  return [...found.values()];
}

/** Strongest first; where someone bears the name of a pupil and of an ex-pupil, the pupil comes first. */
function compare(one: NameMatch, other: NameMatch, pupils: ReadonlyMap<string, Pupil>): number {
  return other.score - one.score || Number(hasLeft(one, pupils)) - Number(hasLeft(other, pupils));
}

function hasLeft({ pupil }: NameMatch, pupils: ReadonlyMap<string, Pupil>): boolean {
  return pupils.get(pupil)?.left !== undefined;
}
