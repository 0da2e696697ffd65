/** Comparing lists that grow with the same names again and again: only whoever is new on them is compared. */
import type { Person } from '../observation';
import { createPlainNameMatcher } from '../matching/plain-names';
import type { NameMatch, NameMatcher } from '../matching/names/index';
import type { Pupil } from '../roll/pupil';

/** As many lists as a person can well be reading at a time. */
const MOST_LISTS = 30;

/** They go when the names go. */
const matchers = new WeakMap<readonly Pupil[], NameMatcher>();

/** One matcher for each roll, which remembers the lists that it was given. */
export function matcherFor(roll: readonly Pupil[]): NameMatcher {
  const matcher = matchers.get(roll) ?? forGrowingLists(createPlainNameMatcher(roll));
  matchers.set(roll, matcher);
  return matcher;
}

type Compared = { people: readonly Person[]; matches: NameMatch[] };

/** A matcher that gives what `matcher` does. What it found on a list is kept for when more follow the same people. */
export function forGrowingLists(matcher: NameMatcher): NameMatcher {
  let lists: Compared[] = [];
  return {
    match: (people) => {
      const earlier = lists.find((list) => isBeginningOf(people, list.people));
      const from = earlier?.people.length ?? 0;
      const more = from < people.length ? matcher.match(people.slice(from)) : [];
      const later = more.map((match) => Object.assign({}, match, { person: match.person + from }));
      const matches = [...(earlier?.matches ?? []), ...later].toSorted(
        (one, other) => other.score - one.score,
      );
      lists = [{ people, matches }, ...lists.filter((list) => list !== earlier)].slice(0, MOST_LISTS);
      return matches;
    },
  };
}

function isBeginningOf(people: readonly Person[], beginning: readonly Person[]): boolean {
  return beginning.length > 0 && beginning.every((person, at) => person === people[at]);
}
