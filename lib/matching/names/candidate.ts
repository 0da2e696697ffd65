/** A pupil whom a profile may be of, and by which of its words. */
import type { Evidence } from './evidence';
import { commonness } from './knowledge/name-counts';
import { areOfOtherSexes, isGivenName } from './knowledge/names';
import type { Spot } from './profile';
import type { Role } from './roll-words';
import { consonantsOf } from './text/sound';
import type { Found, How } from './vocabulary';

/** A word of the roll, where it was met; with a letter, where one stands beside it; `part` is the part of the word that it is. */
export type Met = { spot: Spot; found: Found; letter?: string; part?: string };
export type Kind = 'full' | 'givenAndInitial' | 'initialAndSurname' | 'given';

export type Candidate = {
  kind: Kind;
  pupil: number;
  given: Met | null;
  surname: Met | null;
  /** The words of the profile that it explains. */
  mask: number;
  /** The two names are of no pupil: see the roll's pairs. */
  isNobody?: boolean;
  evidence: readonly Evidence[];
};

type Side = 'given' | 'surname';

const SHORT_WORD = 5;
const SHORT_BARE = 3;
/** Ways in which a name is known to be the same whoever bears it. */
const TRUSTED: ReadonlySet<How> = new Set(['same', 'spelling', 'short', 'consonants']);
/** Where neither name is met in one of these ways, the two together may be anybody's. */
const TRUSTED_PAIR: ReadonlySet<How> = new Set(['same', 'spelling', 'short', 'long', 'kin', 'loose']);
const PLAIN: ReadonlySet<How> = new Set(['same', 'spelling']);

/** How a word was found; `text` is the word that was met, where it stands alone. */
export function foundEvidence(side: Side, { how, entry: { word } }: Found, text?: string): Evidence[] {
  const evidence: Evidence[] = [`${side}.${how}`];
  const add = (each: Evidence, holds: boolean) => holds && evidence.push(each);
  add(`${side}.slipShort`, how === 'slip' && word.length < SHORT_WORD);
  add(`${side}.bareShort`, how === 'consonants' && consonantsOf(word).length < SHORT_BARE);
  if (text === undefined) return evidence;
  add(`${side}.slipFirst`, how.startsWith('slip') && !text.startsWith(word.charAt(0)));
  add('given.otherSex', side === 'given' && !TRUSTED.has(how) && areOfOtherSexes(text, word));
  add('given.bothCommon', side === 'given' && how === 'sound' && isCommon(text) && isCommon(word));
  add(`${side}.ownName`, !PLAIN.has(how) && isGivenName(text));
  return evidence;
}

function isCommon(word: string): boolean {
  return commonness(word) === 'often';
}

export function roleEvidence(role: Role): Evidence[] {
  if (role === 'middle') return ['role.middle'];
  if (role === 'part') return ['role.part'];
  return role === 'half' ? ['role.half'] : [];
}

type Texts = { given?: string; surname?: string };

export function nameEvidence(
  given: Found,
  surname: Found,
  use: { given: Role; surname: Role },
  texts: Texts = {},
): Evidence[] {
  const isSame = given.how === 'same' && surname.how === 'same';
  const isRough = use.given === 'middle' ? !isSame : use.given === 'knownAs' && !PLAIN.has(given.how);
  const areBothRough = !TRUSTED_PAIR.has(given.how) && !TRUSTED_PAIR.has(surname.how);
  return [
    'kind.full',
    ...foundEvidence('given', given, texts.given),
    ...foundEvidence('surname', surname, texts.surname),
    ...roleEvidence(use.given),
    ...roleEvidence(use.surname),
    ...(isRough ? (['role.roughMiddle'] as const) : []),
    ...(areBothRough ? (['kind.bothRough'] as const) : []),
  ];
}

export function givensAt(spot: Spot): Met[] {
  return [...metAt(spot, spot.reading.given), ...letteredAt(spot, 'givenAndLetter')];
}

export function surnamesAt(spot: Spot): Met[] {
  return [...metAt(spot, spot.reading.surname), ...letteredAt(spot, 'surnameAndLetter')];
}

export function roughAt(side: Side, spot: Spot): Met[] {
  return metAt(spot, spot.reading.roughly[side]());
}

function metAt(spot: Spot, found: readonly Found[]): Met[] {
  return found.map((each): Met => ({ spot, found: each }));
}

/** A letter runs into a name in handles alone. */
function letteredAt(spot: Spot, side: 'givenAndLetter' | 'surnameAndLetter'): Met[] {
  if (spot.field === 'name') return [];
  return spot.reading[side].flatMap(({ found, letter }) =>
    found.map((each): Met => ({ spot, found: each, letter })),
  );
}
