/**
 * Everything that counts for or against a person being a pupil, and how much: natural logarithms of odds, added up.
 * Fitted on invented lists; see tests/bench/names.
 */
import type { How } from './vocabulary';

type Side = 'given' | 'surname';

export type Evidence =
  | `${Side}.${How}`
  | `${Side}.slipShort`
  | `${Side}.slipFirst`
  | `${Side}.ownName`
  | `${Side}.bareShort`
  | 'given.otherSex'
  | 'given.bothCommon'
  | 'role.roughMiddle'
  | 'kind.full'
  | 'kind.bothRough'
  | 'kind.givenAndInitial'
  | 'kind.initialAndSurname'
  | 'kind.given'
  | 'role.middle'
  | 'role.part'
  | 'role.half'
  | 'place.split'
  | 'place.twice'
  | 'place.runTogether'
  | 'place.reversed'
  | 'place.roughReversed'
  | 'rest.letter'
  | 'rest.otherGiven'
  | 'rest.otherSurname'
  | 'rest.word'
  | 'rest.runsOn'
  | 'rest.otherMiddle'
  | 'rest.otherWord'
  | 'rest.wrongInitial'
  | 'rest.moreOfPupil'
  | 'rest.otherNameShown'
  | 'cue.title'
  | 'cue.adult'
  | 'cue.adultYear'
  | 'cue.perhapsAdultYear'
  | 'cue.parent'
  | 'cue.child'
  | 'cue.childYear'
  | 'cue.perhapsChildYear'
  | 'cue.business'
  | 'hint.school'
  | 'hint.group'
  | 'hint.age'
  | 'hint.otherSchool';

export const WEIGHTS: Readonly<Record<Evidence, number>> = {
  'kind.full': 4,
  'kind.bothRough': -1,
  'kind.givenAndInitial': -1.5,
  'kind.initialAndSurname': -1.5,
  'kind.given': -2.8,
  'given.same': 0,
  'given.spelling': -0.4,
  'given.short': -0.4,
  'given.kin': -1.5,
  'given.sound': -1,
  'given.consonants': -0.6,
  'given.clip': -1.6,
  'given.bareShort': -0.7,
  'surname.bareShort': -1,
  'given.otherSex': -2.5,
  'given.bothCommon': -2.5,
  'given.long': -0.9,
  'surname.long': -1,
  'given.loose': -2.2,
  'surname.loose': -1.5,
  'given.ownName': -1,
  'surname.ownName': 0,
  'role.roughMiddle': -2.6,
  'given.slips': -2.5,
  'surname.slips': -2.5,
  'given.slip': -1.2,
  'given.slipShort': -1.5,
  'given.slipFirst': -1,
  'surname.same': 0,
  'surname.spelling': -0.35,
  'surname.short': -1.5,
  'surname.kin': -1,
  'surname.sound': -1,
  'surname.consonants': -0.8,
  'surname.clip': -2,
  'surname.slip': -1.6,
  'surname.slipShort': -1.5,
  'surname.slipFirst': -1.6,
  'role.middle': -1.2,
  'role.part': -1,
  'role.half': -0.6,
  'place.split': -0.8,
  'place.twice': 0.5,
  'place.runTogether': -0.15,
  'place.reversed': -0.8,
  'place.roughReversed': -1.2,
  'rest.letter': -1.3,
  'rest.otherGiven': -2.2,
  'rest.otherSurname': -2,
  'rest.word': -1.1,
  'rest.runsOn': -2.5,
  'rest.otherMiddle': -3,
  'rest.otherWord': -1.5,
  'rest.wrongInitial': -3,
  'rest.moreOfPupil': 0.8,
  'rest.otherNameShown': -4,
  'cue.title': -6,
  'cue.adult': -5,
  'cue.adultYear': -5,
  'cue.perhapsAdultYear': -0.8,
  'cue.parent': -5.5,
  'cue.child': 0.6,
  'cue.childYear': 0.6,
  'cue.perhapsChildYear': 0.3,
  'cue.business': -5,
  'hint.school': 1.6,
  'hint.group': 0.6,
  'hint.age': 0.6,
  'hint.otherSchool': -1,
};

export function weightOf(evidence: readonly Evidence[], weights: Readonly<Record<Evidence, number>>): number {
  return evidence.reduce((sum, each) => sum + weights[each], 0);
}
