/** Why a person may be a pupil, in plain words that are true of what was compared. */
import type { Pupil } from '../../roll/pupil';
import type { Candidate, Met } from './candidate';
import type { Evidence } from './evidence';
import type { RollIndex } from './roll-index';
import { cueWords, howWords, rarityWords, roleWords, wholeWords } from './words';

type Names = { shown: string; listed: string };

export function reasonsFor(candidate: Candidate, index: RollIndex): string[] {
  const pupil = index.pupils[candidate.pupil];
  if (!pupil) return [];
  const { evidence } = candidate;
  return [
    ...nameReasons(candidate, pupil),
    ...placeReasons(evidence),
    ...roleReasons(candidate, pupil),
    ...rarityReasons(candidate, index),
    ...evidence.flatMap((each) => cueWords[each] ?? []),
  ].filter((reason, at, all) => all.indexOf(reason) === at);
}

function nameReasons(candidate: Candidate, pupil: Pupil): string[] {
  const { given, surname, kind } = candidate;
  const isSame = given?.found.how === 'same' && surname?.found.how === 'same';
  if (kind === 'full' && isSame && !candidate.evidence.includes('place.split')) return [wholeWords.sameName];
  const names = [given, surname].flatMap((met) => (met ? [nameReason(met)] : []));
  if (kind === 'givenAndInitial')
    names.push(fill(wholeWords.surnameInitial, { shown: initialOf(pupil.lastName), listed: '' }));
  if (kind === 'initialAndSurname')
    names.push(fill(wholeWords.givenInitial, { shown: initialOf(pupil.firstName), listed: '' }));
  if (kind === 'given') names.push(wholeWords.givenAlone);
  return names;
}

function nameReason({ spot, found, part = spot.text }: Met): string {
  return fill(howWords[found.how], { shown: part, listed: found.entry.word });
}

function initialOf(name: string): string {
  return name.trim().charAt(0).toUpperCase();
}

function placeReasons(evidence: readonly Evidence[]): string[] {
  return [
    ...(evidence.includes('place.runTogether') ? [wholeWords.runTogether] : []),
    ...(evidence.includes('place.split') ? [wholeWords.split] : []),
  ];
}

function roleReasons({ given, surname, evidence }: Candidate, pupil: Pupil): string[] {
  return [
    ...(evidence.includes('role.middle') && given
      ? [fill(roleWords.middle, { shown: '', listed: given.found.entry.word })]
      : []),
    ...(evidence.includes('role.half') && surname
      ? [fill(roleWords.half, { shown: surname.found.entry.word, listed: pupil.lastName })]
      : []),
  ];
}

/** How many pupils bear the name that was met. */
function rarityReasons({ kind, given, surname }: Candidate, index: RollIndex): string[] {
  const met = surname ?? given;
  const side = surname ? 'surname' : 'given';
  if (!met || kind === 'full') return [];
  const bearers = new Set((index[side].uses[met.found.entry.id] ?? []).map(({ pupil }) => pupil)).size;
  const words = bearers === 1 ? rarityWords.one : rarityWords.many;
  return [fill(words, { shown: String(bearers), listed: met.found.entry.word })];
}

function fill(words: string, { shown, listed }: Names): string {
  return words.replace('{shown}', shown).replace('{listed}', listed);
}
