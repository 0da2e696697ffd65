/** One list of people that is compared with a roll, as it grows: whoever was compared is not compared again. */
import type { Person } from '../../observation';
import { chanceAgainst, createTally } from './chance';
import { familyOf, type FamilyMatch } from './families';
import type { NameMatch } from './name-match';
import { isLikely, mostLikely, nearestPupils, worthALook, type Kept, type Ranked } from './ranking';
import { reasonsFor } from './reasons';
import type { Engine, Weighed } from './weigh';

export type ListComparison = {
  /** Compares more people, who stand on the list after all those before. */
  add(people: readonly Person[]): void;
  /** Of everyone so far, strongest first. */
  matches(): NameMatch[];
  /** Of the people from this one on, those that are likely, before the whole list is known. */
  likelyFrom(person: number): NameMatch[];
  /** How many people bear both names of a pupil who does not exist. */
  strangers(): number;
  /** Adults who may be the family of a pupil, in the order of the list. */
  families(): FamilyMatch[];
};

export function compareLists(engine: Engine): ListComparison {
  const { pupils, given, surname } = engine.index;
  const tally = createTally({ given: given.entries.length, surname: surname.entries.length });
  const people: Person[] = [];
  const kept: (readonly Kept[])[] = [];
  const families: FamilyMatch[] = [];
  let strangers = 0;
  const addOne = (person: Person) => {
    const { profile, found, isLikeNobody } = engine.weigh(person);
    tally.add(profile.words);
    const family = familyOf(person, profile, engine.index);
    if (family) families.push({ kind: 'family', person: people.length, ...family });
    strangers += isLikeNobody ? 1 : 0;
    people.push(person);
    kept.push(mostLikely(found).map(keep));
  };
  const weighedAgain = (at: number, of: readonly Kept[]) => matchesOf(at, people[at], of, engine);
  return {
    add: (more) => more.forEach(addOne),
    strangers: () => strangers,
    families: () => [...families],
    likelyFrom: (start) =>
      kept
        .slice(start)
        .flatMap((found, at) => weighedAgain(start + at, nearestPupils(found.filter(isLikely)))),
    matches: () => {
      const size = { pupils: pupils.length, people: people.length };
      const ranked = kept.map((found, person): Ranked => {
        const left = found.map((each) => ({
          ...each,
          weight: each.weight - chanceAgainst(each, tally, size),
        }));
        return { person, found: nearestPupils(left) };
      });
      return worthALook(ranked, people.length).flatMap(({ person, found }) => weighedAgain(person, found));
    },
  };
}

/** What ranking needs: of a long list, everything else would take hundreds of megabytes. */
function keep({ kind, pupil, weight, given, surname, evidence }: Weighed): Kept {
  const hasHint = evidence.some((each) => each === 'hint.school' || each === 'hint.group');
  return { kind, pupil, weight, given: given?.found ?? null, surname: surname?.found ?? null, hasHint };
}

/** The reasons are found again for those few that are shown. */
function matchesOf(
  person: number,
  profile: Person | undefined,
  found: readonly Kept[],
  engine: Engine,
): NameMatch[] {
  if (!profile || found.length === 0) return [];
  const weighed = new Map(engine.weigh(profile).found.map((each) => [each.pupil, each]));
  return found.flatMap((each): NameMatch[] => {
    const again = weighed.get(each.pupil);
    if (!again) return [];
    const reasons = reasonsFor(again, engine.index);
    const pupil = engine.index.pupils[each.pupil]?.id ?? '';
    return [
      { person, pupil, score: scoreOf(each), strength: isLikely(each) ? 'likely' : 'possible', reasons },
    ];
  });
}

/** The odds as a share of one; what is not likely stays below one half. */
function scoreOf(found: Kept): number {
  const score = 1 / (1 + Math.exp(-found.weight));
  return isLikely(found) ? score : Math.min(score, 0.499);
}
