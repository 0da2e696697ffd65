/**
 * How many people of a list would show a pair of names by chance: so many show one of them, so many the other, of so
 * many people. The longer the list and the more common the names, the more strangers have a name that is nearly a
 * pupil's; what is a find in a list of a hundred is chance in a list of fifty thousand.
 */
import type { Candidate } from './candidate';
import type { TokenReading } from './token-reader';
import type { Found, How } from './vocabulary';

export type Tally = {
  /** Takes note of the words of one more person. */
  add(words: readonly string[]): void;
  /** How many people are expected to show the same two names by chance, the person apart. */
  strangersLike(candidate: Candidate): number;
};

/** From the plainest way of being a name to the roughest: whoever counts rough ones counts the plain ones too. */
const ROUGHNESS: Readonly<Record<How, number>> = {
  same: 0,
  spelling: 1,
  short: 2,
  long: 2,
  loose: 3,
  kin: 3,
  sound: 3,
  consonants: 3,
  clip: 4,
  slip: 4,
  slips: 4,
};
const LEVELS = 5;

/** How much a stranger counts. */
const STRENGTH = 0.4;
/** With as few strangers as this, nothing is taken off. */
const HARDLY_ANY = 0.01;
/** Pupils times people, up to which a near miss is worth what the weights say. */
const ORDINARY = 2_100_000;
const PER_SIZE = 1.2;

/** How much less a name that is nearly the pupil's is worth on this list; nothing for one that is the very same. */
export function chanceAgainst(
  candidate: Candidate,
  tally: Tally,
  size: { pupils: number; people: number },
): number {
  if (candidate.kind !== 'full' || isVerySame(candidate)) return 0;
  const strangers = tally.strangersLike(candidate);
  const growth = Math.sqrt(Math.max(0, Math.log((size.pupils * size.people) / ORDINARY)));
  return STRENGTH * Math.log(1 + strangers / HARDLY_ANY) + PER_SIZE * growth;
}

function isVerySame({ given, surname }: Candidate): boolean {
  return given?.found.how === 'same' && surname?.found.how === 'same';
}

export function createTally(read: (text: string) => TokenReading): Tally {
  const people = new Map<string, number>();
  let total = 0;
  let counted: { given: Counts; surname: Counts } | undefined;
  return {
    add: (words) => {
      total += 1;
      for (const [at, word] of words.entries())
        if (words.indexOf(word) === at) people.set(word, (people.get(word) ?? 0) + 1);
    },
    strangersLike: ({ given, surname }) => {
      if (!given || !surname) return 0;
      counted ??= {
        given: countBy(people, (word) => read(word).given),
        surname: countBy(people, (word) => read(word).surname),
      };
      const others = (counts: Counts, found: Found) => Math.max(0, countOf(counts, found) - 1);
      return (
        (others(counted.given, given.found) * others(counted.surname, surname.found)) / Math.max(1, total)
      );
    },
  };
}

/** By word of the roll: how many people show it in a way no rougher than the first, second, … */
type Counts = ReadonlyMap<number, readonly number[]>;

function countBy(people: ReadonlyMap<string, number>, foundIn: (word: string) => readonly Found[]): Counts {
  const counts = new Map<number, number[]>();
  for (const [word, count] of people)
    for (const { entry, how } of foundIn(word)) {
      const levels = counts.get(entry.id) ?? Array.from({ length: LEVELS }, () => 0);
      counts.set(
        entry.id,
        levels.map((sum, level) => (level < ROUGHNESS[how] ? sum : sum + count)),
      );
    }
  return counts;
}

function countOf(counts: Counts, { entry, how }: Found): number {
  return counts.get(entry.id)?.[ROUGHNESS[how]] ?? 1;
}
