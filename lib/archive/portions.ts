/** Long lists on their way from the worker: taken over at once they would hold up the panel. */
import type { Observation, PeopleList, Person } from '../observation';

/** People in one message: taking them over lasts a few milliseconds. */
export const PORTION = 4000;

export type Portion = { reading: number; observation: number; people: readonly Person[] };

/** An observation of people without them, and the people in portions; others as they are. */
export function portioned(observations: readonly Observation[], reading: number) {
  const portions: Portion[] = [];
  const bare = observations.map((one, observation) => {
    const list = longList(one);
    if (!list) return one;
    for (let at = 0; at < list.people.length; at += PORTION)
      portions.push({ reading, observation, people: list.people.slice(at, at + PORTION) });
    return withPeople(one, list, []);
  });
  return { bare, portions };
}

/** The observations with the people that have come for them. */
export function joined(bare: readonly Observation[], portions: readonly Portion[]): Observation[] {
  return bare.map((one, observation) => {
    const own = portions.filter((portion) => portion.observation === observation);
    const list = own.length > 0 ? peopleIn(one) : null;
    return list
      ? withPeople(
          one,
          list,
          own.flatMap(({ people }) => people),
        )
      : one;
  });
}

function peopleIn({ reading }: Observation): PeopleList | null {
  const value = reading.status === 'found' ? reading.value : null;
  return typeof value === 'object' && value !== null && 'people' in value ? value : null;
}

function longList(observation: Observation): PeopleList | null {
  const list = peopleIn(observation);
  return list && list.people.length > PORTION ? list : null;
}

function withPeople(observation: Observation, list: PeopleList, people: readonly Person[]): Observation {
  return { ...observation, reading: { status: 'found', value: { ...list, people } } };
}
