/** What the matcher of names says for itself. */
import type { Evidence } from './evidence';
import type { How } from './vocabulary';

export const wholeWords = {
  sameName: 'first name and surname, letter by letter',
  runTogether: 'the names are run together in one word',
  split: 'one name is in the display name, the other in the username',
  givenInitial: 'the initial {shown} of the first name',
  surnameInitial: 'the initial {shown} of the surname',
  givenAlone: 'no surname is shown',
} as const;

export const howWords: { readonly [Kind in How]: string } = {
  same: '“{listed}”, as on your list of names',
  spelling: '“{shown}” can be another spelling of “{listed}”',
  short: '“{shown}” can be short for “{listed}”',
  long: '“{listed}” can be short for “{shown}”',
  loose: '“{shown}” can stand for “{listed}”',
  kin: '“{shown}” and “{listed}” can be one name in two languages',
  sound: '“{shown}” sounds like “{listed}”',
  consonants: '“{shown}” has the consonants of “{listed}”',
  clip: '“{shown}” has a part of “{listed}”',
  slip: '“{shown}” is one letter away from “{listed}”',
  slips: '“{shown}” is two letters away from “{listed}”',
};

export const roleWords = {
  middle: '“{listed}” is not the first of the pupil’s names',
  half: '“{shown}” is a part of the surname “{listed}”',
} as const;

export const familyWords = {
  surname: 'a pupil has the surname {listed} too',
  spelling: '“{shown}” is another spelling of {listed}, the surname of a pupil',
  parent: 'the profile reads like a parent’s or a relative’s',
  named: 'the profile gives the pupil’s first name',
} as const;

export const rarityWords = {
  one: 'one pupil on your list of names is called “{listed}”',
  many: '{shown} pupils on your list of names are called “{listed}”',
} as const;

export const cueWords: { readonly [Each in Evidence]?: string } = {
  'place.twice': 'display name and username agree',
  'rest.moreOfPupil': 'another of the pupil’s names is there too',
  'rest.otherGiven': 'another first name is there too',
  'rest.otherSurname': 'another surname is there too',
  'rest.otherNameShown': 'the display name is another name',
  'rest.wrongInitial': 'an initial does not fit',
  'rest.word': 'there are words that are not part of the name',
  'cue.title': 'there is a title, as adults have',
  'cue.adult': 'the profile reads like an adult’s',
  'cue.adultYear': 'a year in the profile is too long ago for a pupil’s birth',
  'cue.perhapsAdultYear': 'a number in the profile could be an adult’s year of birth',
  'cue.parent': 'the profile reads like a parent’s or a relative’s',
  'cue.child': 'the profile reads like a young person’s',
  'cue.childYear': 'a year in the profile could be a pupil’s year of birth',
  'cue.business': 'the profile reads like a business or a group',
  'cue.perhapsChildYear': 'a number in the profile could be a pupil’s year of birth',
  'hint.school': 'the profile names the school',
  'hint.group': 'the profile names a year group',
  'hint.age': 'the profile gives an age of a pupil',
  'hint.otherSchool': 'the profile speaks of another school',
};
