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
import type { RollIndex, Use } from './roll-index';

type Side = 'given' | 'surname';

export function namesWithInitial(profile: Profile, index: RollIndex): Candidate[] {
  const letters = profile.words.filter(({ text }) => text.length === 1);
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
  const initials = met.letter === undefined ? near : [{ text: met.letter, mask: 0 }];
  const other = side === 'given' ? 'surname' : 'given';
  return initials.flatMap(({ text, mask }) =>
    (index[side].uses[met.found.entry.id] ?? [])
      .filter(({ pupil }) => index.initials[pupil]?.[other].has(text))
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

/** A few of those who have it. */
export function firstNames(profile: Profile, index: RollIndex): Candidate[] {
  const isAlone = profile.words.filter(({ field }) => field === 'name').length < 2;
  return profile.spots.flatMap((spot) =>
    [...spot.reading.given, ...(isAlone ? spot.reading.roughly.given() : [])].flatMap((found) =>
      (index.namesakes[found.entry.id] ?? []).map(({ pupil, role }): Candidate => ({
        kind: 'given',
        pupil,
        given: { spot, found },
        surname: null,
        mask: spot.mask,
        evidence: ['kind.given', ...partialEvidence('given', { spot, found }), ...roleEvidence(role)],
      })),
    ),
  );
}

/** A short form is what friends say: that it is a name of its own says nothing, where it is the only one. */
function partialEvidence(side: Side, { spot, found }: Met): Evidence[] {
  return foundEvidence(side, found, spot.text).filter(
    (each) => found.how !== 'short' || (each !== 'given.short' && each !== 'given.ownName'),
  );
}
