/**
 * How many people of a list would show a pair of names by chance: so many show one of them, so many the other, of so
 * many people. The longer the list and the more common the names, the more strangers have a name that is nearly a
 * pupil's; what is a find in a list of a hundred is chance in a list of fifty thousand.
 */
import type { Kept } from './ranking';
import type { Spot } from './profile';
import { ROUGHNESS, type Found } from './vocabulary';

export type Tally = {
  /** Takes note of the words of one more person. */
  add(words: readonly Spot[]): void;
  /** How many others show the name that was met, where it is one alone. */
  othersLike(candidate: Kept): number;
  /** How many people are expected to show the same two names by chance, the person apart. */
  strangersLike(candidate: Kept): number;
};

const LEVELS = 5;

/** How much a stranger counts. */
const STRENGTH = 0.3;
/** With as few strangers as this, nothing is taken off. */
const HARDLY_ANY = 0.01;
/** Pupils times people, up to which a near miss is worth what the weights say. */
const ORDINARY = 2_100_000;
/** How much others count who show the one name that a person shows. */
const PARTIAL = 0.3;
const PER_SIZE = 0.9;

/** How much less a name that is nearly the pupil's is worth on this list; nothing for one that is the very same. */
export function chanceAgainst(
  candidate: Kept,
  tally: Tally,
  size: { pupils: number; people: number },
): number {
  if (candidate.kind !== 'full') return PARTIAL * Math.log(1 + tally.othersLike(candidate));
  if (isVerySame(candidate)) return 0;
  const strangers = tally.strangersLike(candidate);
  const growth = Math.sqrt(Math.max(0, Math.log((size.pupils * size.people) / ORDINARY)));
  return STRENGTH * Math.log(1 + strangers / HARDLY_ANY) + PER_SIZE * growth;
}

function isVerySame({ given, surname }: Kept): boolean {
  return given?.how === 'same' && surname?.how === 'same';
}

/** For lists of people that are compared with one roll, of so many first names and surnames. */
export function createTally(words: { given: number; surname: number }): Tally {
  const given = new Uint32Array(words.given * LEVELS);
  const surname = new Uint32Array(words.surname * LEVELS);
  let total = 0;
  return {
    add: (shown) => {
      total += 1;
      for (const [at, { text, reading }] of shown.entries()) {
        if (shown.findIndex((other) => other.text === text) < at) continue;
        count(given, reading.given);
        count(surname, reading.surname);
      }
    },
    othersLike: (candidate) =>
      candidate.surname ? othersWith(surname, candidate.surname) : othersWith(given, candidate.given),
    strangersLike: (candidate) =>
      (othersWith(given, candidate.given) * othersWith(surname, candidate.surname)) / Math.max(1, total),
  };
}

/** By word of the roll: how many people show it in a way no rougher than the first, second, … */
type Counts = Uint32Array;

function count(counts: Counts, found: readonly Found[]): void {
  for (const { entry, how } of found)
    for (let level = ROUGHNESS[how]; level < LEVELS; level += 1) {
      const place = entry.id * LEVELS + level;
      counts[place] = (counts[place] ?? 0) + 1;
    }
}

function othersWith(counts: Counts, found: Found | null): number {
  if (!found) return 0;
  const { entry, how } = found;
  return Math.max(0, (counts[entry.id * LEVELS + ROUGHNESS[how]] ?? 0) - 1);
}
