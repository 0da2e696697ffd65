/**
 * Finds the people on a list who bear the name of a pupil, however it is disguised. What it says is that names are
 * the same; never that somebody is a pupil.
 */
import type { Person } from '../../observation';
import type { Pupil } from '../../roll/pupil';
import { chanceAgainst, createTally, type Tally } from './chance';
import { familyOf, type FamilyMatch } from './families';
import type { FullNameMatcher, NameMatch, Progress } from './name-match';
import { isLikely, mostLikely, nearestPupils, worthALook, type Ranked } from './ranking';
import { reasonsFor } from './reasons';
import { createEngine, type Engine, type Weighed } from './weigh';

export type { FamilyMatch } from './families';
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
    match: (people) => lastOf(matching(people, engine, people.length)),
    begin: (people) => matching(people, engine, SLICE),
    families: (people) => people.flatMap((person, at) => familiesOf(person, at, engine)),
    strangers: (people) => people.filter((person) => engine.isLikeNobody(person)).length,
  };
}

/** People in a slice: a few milliseconds' work. */
const SLICE = 250;

function lastOf(steps: Generator<Progress, NameMatch[], void>): NameMatch[] {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* matching(
  people: readonly Person[],
  engine: Engine,
  slice: number,
): Generator<Progress, NameMatch[], void> {
  const tally = createTally({ given: engine.index.given.entries.length, surname: engine.index.surname.entries.length });
  const weighed: (readonly Weighed[])[] = [];
  for (let start = 0; start < people.length; start += slice) {
    const found = people.slice(start, start + slice).map((person) => weighOne(person, engine, tally));
    yield { done: start + found.length, total: people.length, found: foundAtOnce(found, start, engine) };
    weighed.push(...found);
  }
  return inOrder(weighed, tally, engine);
}

function weighOne(person: Person, engine: Engine, tally: Tally): readonly Weighed[] {
  const { words, found } = engine.weigh(person);
  tally.add(words);
  return mostLikely(found);
}

function foundAtOnce(found: readonly (readonly Weighed[])[], start: number, engine: Engine): NameMatch[] {
  return found.flatMap((each, at) => matchesOf(start + at, nearestPupils(each.filter(isLikely)), engine));
}

function inOrder(weighed: readonly (readonly Weighed[])[], tally: Tally, engine: Engine): NameMatch[] {
  const size = { pupils: engine.index.pupils.length, people: weighed.length };
  const ranked = weighed.map((found, person): Ranked => ({
    person,
    found: nearestPupils(
      found.map((each) => ({ ...each, weight: each.weight - chanceAgainst(each, tally, size) })),
    ),
  }));
  return worthALook(ranked, weighed.length).flatMap(({ person, found }) => matchesOf(person, found, engine));
}

function familiesOf(person: Person, at: number, engine: Engine): FamilyMatch[] {
  const family = familyOf(person, engine.profileOf(person), engine.index);
  return family ? [{ kind: 'family', person: at, ...family }] : [];
}

function matchesOf(person: number, found: readonly Weighed[], engine: Engine): NameMatch[] {
  return found.map((each) => ({
    person,
    pupil: engine.index.pupils[each.pupil]?.id ?? '',
    score: scoreOf(each),
    strength: isLikely(each) ? 'likely' : 'possible',
    reasons: reasonsFor(each, engine.index),
  }));
}

/** The odds as a share of one; what is not likely stays below one half. */
function scoreOf(found: Weighed): number {
  const score = 1 / (1 + Math.exp(-found.weight));
  return isLikely(found) ? score : Math.min(score, 0.499);
}
