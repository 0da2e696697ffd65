/** Pupils of whom a profile shows both names, in one word or in two. */
import { givensAt, nameEvidence, roughAt, surnamesAt, type Candidate, type Met } from './candidate';
import type { Evidence } from './evidence';
import type { Profile, Spot } from './profile';
import { pairKey, type PairIndex, type PairUse } from './roll-index';
import type { RunTogether } from './run-together';
import type { Found } from './vocabulary';

export function fullNames(profile: Profile, pairs: PairIndex): Candidate[] {
  return [...inOneWord(profile, pairs), ...inTwoWords(profile, pairs)];
}

function inOneWord({ spots }: Profile, pairs: PairIndex): Candidate[] {
  return spots.flatMap((spot) =>
    spot.reading.together.flatMap((together) =>
      pairUp(together, pairs).map(({ given, surname, use }): Candidate => ({
        kind: 'full',
        pupil: use.pupil,
        isNobody: use.isNobody,
        given: { spot, found: given, part: together.texts.given },
        surname: { spot, found: surname, part: together.texts.surname },
        mask: spot.mask,
        evidence: [...nameEvidence(given, surname, use, together.texts), ...togetherEvidence(together)],
      })),
    ),
  );
}

function togetherEvidence({ left, isReversed }: RunTogether): Evidence[] {
  const letters = Array.from({ length: left }, (): Evidence => 'rest.letter');
  return ['place.runTogether', ...(isReversed ? (['place.reversed'] as const) : []), ...letters];
}

type Pair = { given: Found; surname: Found; use: PairUse };

function pairUp({ given, surname }: RunTogether, pairs: PairIndex): Pair[] {
  return given.flatMap((one) =>
    surname.flatMap((other) =>
      (pairs.get(pairKey(one.entry, other.entry)) ?? []).map((use): Pair => ({
        given: one,
        surname: other,
        use,
      })),
    ),
  );
}

/** One of the two names may be there in a rough way, not both. */
function inTwoWords({ spots }: Profile, pairs: PairIndex): Candidate[] {
  const givens = spots.flatMap(givensAt);
  const surnames = spots.flatMap(surnamesAt);
  if (givens.length + surnames.length === 0) return inRoughWords(spots, pairs);
  const roughSurnames = givens.length === 0 ? [] : spots.flatMap((spot) => roughAt('surname', spot));
  const roughGivens = surnames.length === 0 ? [] : spots.flatMap((spot) => roughAt('given', spot));
  return [
    ...eachPair(givens, surnames, pairs),
    ...eachPair(givens, roughSurnames, pairs),
    ...eachPair(roughGivens, surnames, pairs),
  ];
}

const SHORTEST_ROUGH = 5;

/** Both names in a rough way, where they are long and the display name has nothing else. */
function inRoughWords(spots: readonly Spot[], pairs: PairIndex): Candidate[] {
  const words = spots.filter(({ field }) => field === 'name');
  if (words.length !== 2 || words.some(({ text }) => text.length < SHORTEST_ROUGH)) return [];
  const [givens, surnames] = (['given', 'surname'] as const).map((side) =>
    words.flatMap((word) => roughAt(side, word)),
  );
  return eachPair(givens ?? [], surnames ?? [], pairs);
}

function eachPair(givens: readonly Met[], surnames: readonly Met[], pairs: PairIndex): Candidate[] {
  return givens.flatMap((given) => surnames.flatMap((surname) => inPlaces(given, surname, pairs)));
}

function inPlaces(given: Met, surname: Met, pairs: PairIndex): Candidate[] {
  const uses = pairs.get(pairKey(given.found.entry, surname.found.entry));
  if (!uses || !canBeOneName(given.spot, surname.spot)) return [];
  const isSplit = given.spot.field !== surname.spot.field;
  if (isSplit && saysTheSame(given, surname)) return [];
  const texts = { given: given.spot.text, surname: surname.spot.text };
  const place = [
    ...placeEvidence(given, surname, isSplit),
    ...letterEvidence(given.letter, surname.found.entry.word),
    ...letterEvidence(surname.letter, given.found.entry.word, given.spot.text),
  ];
  return uses.map((use): Candidate => ({
    kind: 'full',
    pupil: use.pupil,
    isNobody: use.isNobody,
    given,
    surname,
    mask: given.spot.mask | surname.spot.mask,
    evidence: [...nameEvidence(given.found, surname.found, use, texts), ...place],
  }));
}

function placeEvidence(given: Met, surname: Met, isSplit: boolean): Evidence[] {
  if (isSplit) return ['place.split'];
  if (given.spot.mask < surname.spot.mask) return [];
  const isRough = [given, surname].some(
    ({ found: { how } }) => how === 'slip' || how === 'slips' || how === 'clip',
  );
  return isRough ? ['place.reversed', 'place.roughReversed'] : ['place.reversed'];
}

/** The same word in display name and handle is one name, not two. */
function saysTheSame(given: Met, surname: Met): boolean {
  const { reading } = surname.spot;
  const found = [...reading.given, ...reading.givenAndLetter.flatMap((lettered) => lettered.found)];
  return found.some(({ entry }) => entry === given.found.entry);
}

function canBeOneName(one: Spot, other: Spot): boolean {
  if ((one.mask & other.mask) !== 0) return false;
  return one.field !== other.field || one.group === other.group;
}

/** A letter beside one name should be the initial of the other. */
function letterEvidence(letter: string | undefined, ...words: readonly string[]): Evidence[] {
  const fits = letter === undefined || words.some((word) => word.startsWith(letter));
  return fits ? [] : ['rest.wrongInitial'];
}
