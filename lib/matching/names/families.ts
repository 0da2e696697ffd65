/**
 * Adults who may be a pupil's family: they bear the surname of a pupil, and say that they are somebody's parent or
 * relative. Weaker than any match, and of use where a policy asks about parents alone.
 */
import type { Person } from '../../observation';
import { surnamesAt, type Met } from './candidate';
import { isParent } from './cues';
import type { Profile } from './profile';
import type { RollIndex } from './roll-index';
import { plainText, wordsOfName } from './text/words-of';
import { familyWords } from './words';

export type FamilyMatch = {
  kind: 'family';
  /** Index into the people that were given. */
  person: number;
  /** Ids of the pupils who bear the surname. */
  pupils: readonly string[];
  reasons: readonly string[];
};

type Family = Pick<FamilyMatch, 'pupils' | 'reasons'>;

/** More pupils than this share the surname: then it says nothing. */
const MOST_PUPILS = 8;

export function familyOf(person: Person, profile: Profile, index: RollIndex): Family | null {
  const met = profile.spots
    .flatMap(surnamesAt)
    .find(({ found: { how } }) => how === 'same' || how === 'spelling');
  // What is told of a parent is looked for last: most people bear no surname of the roll.
  if (!met || !isParent(person)) return null;
  const bearers = (index.surname.uses[met.found.entry.id] ?? []).map(({ pupil }) => pupil);
  const named = bearers.filter((pupil) => isNamed(person, pupil, index));
  const pupils = named.length > 0 ? named : bearers;
  if (pupils.length > MOST_PUPILS) return null;
  return {
    pupils: pupils.map((pupil) => index.pupils[pupil]?.id ?? ''),
    reasons: reasonsOf(met, surnameOf(pupils[0], index), named.length > 0),
  };
}

/** Whether the bio gives the pupil's first name: "mum to Aisha and Youssef". */
function isNamed({ bio = '', handle }: Person, pupil: number, index: RollIndex): boolean {
  const first = wordsOfName(index.pupils[pupil]?.firstName ?? '')[0]?.text;
  if (!first) return false;
  return wordsOfName(bio).some(({ text }) => text === first) || plainText(handle).includes(first);
}

/** As the roll writes it. */
function surnameOf(pupil: number | undefined, { pupils }: RollIndex): string {
  return pupils[pupil ?? -1]?.lastName ?? '';
}

function reasonsOf({ spot, found }: Met, listed: string, isPupilNamed: boolean): string[] {
  const words = found.how === 'same' ? familyWords.surname : familyWords.spelling;
  const surname = words.replace('{shown}', spot.text).replace('{listed}', listed);
  return [surname, familyWords.parent, ...(isPupilNamed ? [familyWords.named] : [])];
}
