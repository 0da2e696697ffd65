/**
 * Finds the people on a list who bear the name of a pupil, however it is disguised. What it says is that names are
 * the same; never that somebody is a pupil.
 */
import type { Person } from '../../observation';
import type { Pupil } from '../../roll/pupil';
import { compareLists, type ListComparison } from './list-comparison';
import type { FullNameMatcher, NameMatch, Progress } from './name-match';
import { createEngine, type Engine } from './weigh';

export type { FamilyMatch } from './families';
export type { ListComparison } from './list-comparison';
export type { FullNameMatcher, NameMatch, NameMatcher, Progress } from './name-match';

/**
 * A matcher for one roll. Gives matches strongest first; for one person at most a handful, of pupils with like
 * names. An empty roll matches nobody.
 */
export function createNameMatcher(
  roll: readonly Pupil[],
  context: { schoolNames: readonly string[] } = { schoolNames: [] },
): FullNameMatcher {
  const engine = createEngine(roll, context.schoolNames);
  return {
    match: (people) => compared(people, engine).matches(),
    begin: (people) => comparing(people, engine),
    list: () => compareLists(engine),
    families: (people) => compared(people, engine).families(),
    strangers: (people) => compared(people, engine).strangers(),
  };
}

function compared(people: readonly Person[], engine: Engine): ListComparison {
  const list = compareLists(engine);
  list.add(people);
  return list;
}

/** People in a slice: a few milliseconds' work. */
const SLICE = 250;

function* comparing(people: readonly Person[], engine: Engine): Generator<Progress, NameMatch[], void> {
  const list = compareLists(engine);
  for (let start = 0; start < people.length; start += SLICE) {
    const slice = people.slice(start, start + SLICE);
    list.add(slice);
    yield { done: start + slice.length, total: people.length, found: list.likelyFrom(start) };
  }
  return list.matches();
}
