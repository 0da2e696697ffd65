/** Pupils of whom a profile shows one name: with the initial of the other, or a first name alone. */
import {
  foundEvidence,
  givensAt,
  roleEvidence,
  roughAt,
  surnamesAt,
  type Candidate,
  type Met,
} from './candidate';
import type { Evidence } from './evidence';
import type { Profile, Spot } from './profile';
import { isContradicted, strangersIn } from './rest-of-profile';
import type { RollIndex, Use } from './roll-index';
import { ROUGHNESS } from './vocabulary';

type Side = 'given' | 'surname';

export function namesWithInitial(profile: Profile, index: RollIndex): Candidate[] {
  const letters = profile.words.filter(({ reading }) => reading.letters.length === 1);
  const rough = letters.length === 0 ? [] : profile.spots.flatMap((spot) => roughAt('given', spot));
  const roughly = rough.flatMap((given) => withInitial('given', given, letters, index));
  const exactly = profile.spots.flatMap((spot) => [
    ...givensAt(spot).flatMap((given) => withInitial('given', given, letters, index)),
    ...surnamesAt(spot).flatMap((surname) => withInitial('surname', surname, letters, index)),
  ]);
  return [...exactly, ...roughly];
}

function withInitial(side: Side, met: Met, letters: readonly Spot[], index: RollIndex): Candidate[] {
  const { field, group } = met.spot;
  const near = letters.filter((letter) => letter.field === field && letter.group === group);
  const initials = met.letter === undefined ? near : [{ reading: { letters: met.letter }, mask: 0 }];
  const other = side === 'given' ? 'surname' : 'given';
  return initials.flatMap(({ reading: { letters: initial }, mask }) =>
    (index[side].uses[met.found.entry.id] ?? [])
      .filter(({ pupil }) => index.initials[pupil]?.[other].has(initial))
      .map((use) => candidateOf(side, met, use, mask)),
  );
}

function candidateOf(side: Side, met: Met, { pupil, role }: Use, letterMask: number): Candidate {
  const kind = side === 'given' ? 'givenAndInitial' : 'initialAndSurname';
  return {
    kind,
    pupil,
    given: side === 'given' ? met : null,
    surname: side === 'given' ? null : met,
    mask: met.spot.mask | letterMask,
    evidence: [`kind.${kind}`, ...partialEvidence(side, met), ...roleEvidence(role)],
  };
}

/** Pupils who are weighed for a profile that shows a first name alone. */
const MOST_NAMESAKES = 8;

/** A few of those who have it: the ones whose name it plainly is before the others. */
export function firstNames(profile: Profile, index: RollIndex): Candidate[] {
  const isAlone = profile.words.filter(({ field }) => field === 'name').length < 2;
  const strangers = strangersIn(profile);
  const spots = profile.spots.filter((spot) => !isContradicted(spot, strangers));
  const met = spots.flatMap((spot) =>
    [...spot.reading.given, ...(isAlone ? spot.reading.roughly.given() : [])].map((found): Met => ({
      spot,
      found,
    })),
  );
  const candidates: Candidate[] = [];
  for (const given of met.length < 2 ? met : met.toSorted(plainestFirst))
    if (candidates.length < MOST_NAMESAKES) candidates.push(...namesakesOf(given, index));
  return candidates;
}

function plainestFirst(one: Met, other: Met): number {
  return ROUGHNESS[one.found.how] - ROUGHNESS[other.found.how];
}

function namesakesOf(given: Met, index: RollIndex): Candidate[] {
  const evidence: readonly Evidence[] = ['kind.given', ...partialEvidence('given', given)];
  return (index.namesakes[given.found.entry.id] ?? []).map(({ pupil, role }): Candidate => ({
    kind: 'given',
    pupil,
    given,
    surname: null,
    mask: given.spot.mask,
    evidence: [...evidence, ...roleEvidence(role)],
  }));
}

/** A short form is what friends say: that it is a name of its own says nothing, where it is the only one. */
function partialEvidence(side: Side, { spot, found }: Met): Evidence[] {
  return foundEvidence(side, found, spot.text).filter(
    (each) => found.how !== 'short' || (each !== 'given.short' && each !== 'given.ownName'),
  );
}
