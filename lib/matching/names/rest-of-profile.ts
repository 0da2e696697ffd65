/** What the other words of a profile say about a candidate: more of the pupil's name, or somebody else's. */
import type { Candidate, Met } from './candidate';
import type { Evidence } from './evidence';
import { isGivenName, isSurnameName } from './knowledge/names';
import type { Profile, Spot } from './profile';
import type { RollIndex } from './roll-index';
import { wordsOfName } from './text/words-of';
import type { Found } from './vocabulary';

export function restEvidence(candidate: Candidate, profile: Profile, index: RollIndex): Evidence[] {
  const words = profile.words.filter(({ mask }) => (mask & candidate.mask) === 0);
  const evidence: Evidence[] = [];
  const others: Spot[] = [];
  for (const word of words) {
    const found = evidenceOf(word, candidate, index);
    evidence.push(...found);
    if (found.some((each) => OTHER_WORDS.has(each))) others.push(word);
  }
  return withoutRepeats([...evidence, ...middleEvidence(others, candidate, profile, index)]);
}

/** Another word where a middle name of the pupil's could stand, and does not, is another middle name. */
function middleEvidence(
  words: readonly Spot[],
  candidate: Candidate,
  profile: Profile,
  index: RollIndex,
): Evidence[] {
  const { middleNames = '' } = index.pupils[candidate.pupil] ?? {};
  if (candidate.kind !== 'full' || middleNames === '' || words.length === 0) return [];
  const shown = new Set(profile.words.flatMap(({ reading }) => reading.given.map(({ entry }) => entry.word)));
  const isShown = wordsOfName(middleNames).every(({ text }) => text.length < 2 || shown.has(text));
  if (isShown) return [];
  return words.some((word) => standsBetween(word, candidate)) ? ['rest.otherMiddle'] : ['rest.otherWord'];
}

function standsBetween({ mask, field }: Spot, { given, surname }: Candidate): boolean {
  if (!given || !surname || given.spot.field !== field || surname.spot.field !== field) return false;
  return (
    (mask > given.spot.mask && mask < surname.spot.mask) ||
    (mask < given.spot.mask && mask > surname.spot.mask)
  );
}

const OTHER_WORDS: ReadonlySet<Evidence> = new Set(['rest.word', 'rest.otherGiven', 'rest.otherSurname']);

function evidenceOf(word: Spot, candidate: Candidate, index: RollIndex): Evidence[] {
  const own = index.words[candidate.pupil];
  const { letters, given, surname, begun } = word.reading;
  if (!own || letters === '') return [];
  if (letters.length === 1) return letterEvidence(letters, word.field, candidate, index);
  if (showsBoth(word, candidate, index)) return ['place.twice'];
  if (isUsed(given, candidate.given) || isUsed(surname, candidate.surname)) return [];
  if (isAmong(given, own.given) || isAmong(surname, own.surname)) return ['rest.moreOfPupil'];
  if (word.reading.isAffix) return [];
  const runsOn = begun.filter(({ found }) => isAmong(found, own.given)).map(({ rest }) => rest);
  return runsOn.length > 0 ? runOnEvidence(runsOn) : strangerEvidence(word, candidate);
}

/** Both names of the pupil, or one and the initial of the other. */
function showsBoth({ reading }: Spot, { pupil }: Candidate, index: RollIndex): boolean {
  const own = index.words[pupil];
  const initials = index.initials[pupil];
  if (!own || !initials) return false;
  return (
    reading.together.some(
      ({ given, surname, left }) => left === 0 && isAmong(given, own.given) && isAmong(surname, own.surname),
    ) ||
    reading.givenAndLetter.some(
      ({ found, letter }) => initials.surname.has(letter) && isAmong(found, own.given),
    ) ||
    reading.surnameAndLetter.some(
      ({ found, letter }) => initials.given.has(letter) && isAmong(found, own.surname),
    )
  );
}

function isAmong(found: readonly Found[], own: ReadonlySet<number>): boolean {
  return found.some(({ entry }) => own.has(entry.id));
}

function isUsed(found: readonly Found[], met: Met | null): boolean {
  return found.some(({ entry }) => entry === met?.found.entry);
}

function letterEvidence(
  letter: string,
  field: Spot['field'],
  candidate: Candidate,
  index: RollIndex,
): Evidence[] {
  const initials = index.initials[candidate.pupil];
  const fits = initials?.given.has(letter) || initials?.surname.has(letter) || 'xoiz'.includes(letter);
  if (fits) return [];
  return field === 'name' || candidate.kind !== 'full' ? ['rest.wrongInitial'] : [];
}

function runOnEvidence(rests: readonly string[]): Evidence[] {
  const plain = rests.map((rest) => rest.replace(/[^a-z]/gu, ''));
  if (plain.some((rest) => rest.length < 2)) return ['rest.letter'];
  return plain.some((rest) => isSurnameName(rest) || isGivenName(rest))
    ? ['rest.otherSurname']
    : ['rest.runsOn'];
}

function strangerEvidence({ field, reading: { letters, named } }: Spot, candidate: Candidate): Evidence[] {
  if (letters.length < SHORTEST_NAME) return [];
  const isElsewhere = candidate.given?.spot.field !== field && candidate.surname?.spot.field !== field;
  if (isElsewhere) return field === 'name' && named.given ? ['rest.otherNameShown'] : [];
  if (named.surname) return ['rest.otherSurname'];
  return named.given ? ['rest.otherGiven'] : ['rest.word'];
}

/** Shorter words say nothing about whose name it is. */
const SHORTEST_NAME = 3;

/** Which words of a profile are the names of somebody else, whoever of the roll the profile may be of. */
export type Strangers = {
  /** One bit for each word of the display name, of those that are first names, and of the handle. */
  name: number;
  nameGiven: number;
  handle: number;
};

export function strangersIn({ words }: Profile): Strangers {
  const strangers: Strangers = { name: 0, nameGiven: 0, handle: 0 };
  for (const { field, mask, reading } of words.filter(isNameOfNobody)) {
    strangers[field] |= mask;
    if (field === 'name' && reading.named.given) strangers.nameGiven |= mask;
  }
  return strangers;
}

/** Whether the words beside this one are somebody else's name. */
export function isContradicted({ field, mask }: Spot, { name, nameGiven, handle }: Strangers): boolean {
  const words = field === 'name' ? name : handle | nameGiven;
  return (words & ~mask) !== 0;
}

/** A name, and none of the roll. */
function isNameOfNobody({ reading }: Spot): boolean {
  const { letters, named, isAffix, given, surname } = reading;
  if (isAffix || letters.length < SHORTEST_NAME || !(named.given || named.surname)) return false;
  return given.length + surname.length === 0;
}

/** The same thing said by two words is said once. */
function withoutRepeats(evidence: readonly Evidence[]): Evidence[] {
  return [...new Set(evidence)];
}
