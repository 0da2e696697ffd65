/** Which of all that was weighed is worth somebody's look: the likely ones, and of the others as many as can be gone through. */
import type { Kind } from './candidate';
import type { Found } from './vocabulary';

/** A pupil whom a person may be, as far as ranking asks. */
export type Kept = {
  kind: Kind;
  pupil: number;
  weight: number;
  given: Found | null;
  surname: Found | null;
  /** Whether the profile names the school or a year group. */
  hasHint: boolean;
};

/** One person, with the pupils it may be, the likeliest first. */
export type Ranked = { person: number; found: readonly Kept[] };

/** Of a list of people, those that are possible may make up this much at most. */
const SHARE = 0.025;
/** Never fewer than these, where something beside the first name speaks for them. */
const FEWEST = 12;
/** Below this, nothing is worth a look. */
const FLOOR = -4.5;
const BARE_FLOOR = -6.5;
/** Pupils for one person. */
const MOST_PUPILS = 5;
/** How much less likely another pupil may be than the likeliest for the same person. */
const NEXT_BEST = 1.5;

export function isLikely({ kind, weight }: Pick<Kept, 'kind' | 'weight'>): boolean {
  return kind === 'full' && weight >= 0;
}

/** People in the order in which to look at them. */
export function worthALook(ranked: readonly Ranked[], people: number): Ranked[] {
  const sorted = ranked.filter(({ found }) => found.length > 0).toSorted(byWeight);
  const likely = sorted.filter(({ found: [best] }) => best && isLikely(best));
  const possible = sorted.filter(({ found: [best] }) => best && !isLikely(best) && best.weight >= BARE_FLOOR);
  const share = Math.floor(people * SHARE);
  const more = possible.filter(
    ({ found: [best] }, at) => best && (at < share || (at < FEWEST && !isBare(best))),
  );
  return [...likely, ...more];
}

/** A first name, and nothing to go by. */
function isBare({ kind, hasHint, weight }: Kept): boolean {
  return weight < FLOOR || (kind === 'given' && !hasHint);
}

/** How many pupils are kept for one person until the whole list is known. */
const MOST_KEPT = 12;

export function mostLikely<Candidate extends Pick<Kept, 'weight' | 'pupil'>>(
  found: readonly Candidate[],
): readonly Candidate[] {
  const near = found.filter(({ weight }) => weight >= BARE_FLOOR);
  if (near.length <= MOST_KEPT) return near;
  return near
    .toSorted((one, other) => other.weight - one.weight || one.pupil - other.pupil)
    .slice(0, MOST_KEPT);
}

/** The pupils that the person may be, the likeliest first. */
export function nearestPupils(found: readonly Kept[]): readonly Kept[] {
  if (found.length < 2) return found;
  const [best, ...others] = found.toSorted(
    (one, other) => other.weight - one.weight || one.pupil - other.pupil,
  );
  if (!best) return [];
  return [best, ...others.filter(({ weight }) => weight > best.weight - NEXT_BEST)].slice(0, MOST_PUPILS);
}

function byWeight({ found: [one], person }: Ranked, { found: [other], person: next }: Ranked): number {
  return (other?.weight ?? 0) - (one?.weight ?? 0) || person - next;
}
