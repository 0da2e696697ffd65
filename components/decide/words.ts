import type { AnswerKind } from '../../lib/answer';
import type { HintKind } from '../../lib/decide/hints-in';
import type { Strength } from '../../lib/decide/match-to-decide';
import type { Relation } from '../../lib/observation';

export const words = {
  title: 'Possible pupils, one by one',
  about:
    'A match says that two names are alike, and nothing more: strangers can share a pupil’s name. You decide, and only you see it.',
  duty: 'This does not change your duty: if you are worried about a child, tell your DSL.',
  hintsOnly:
    'No names are at hand, so nobody’s name was compared. These people say something in their name or bio that a pupil may say. Please look; most of them may be nobody you know.',
  hintsMore: '{more} more people have weaker hints. Give names to look for, and we compare everybody.',
  giveNames: 'Give the names to look for',
  place: '{at} of {count}',
  open: { none: 'none left to decide', one: 'one still to decide', other: '{count} still to decide' },
  previous: 'Previous',
  next: 'Next',
  nextOne: 'Go on to the next',
  on: '@{handle}, seen from your {platform} account @{own}',
  onUnknown: '@{handle}, seen from your {platform} account',
  why: 'Why they are here',
  family:
    'It is only about what your policy says of parents. Most parents cannot be told from a list, and many who share a surname are not related.',
  hasLeft: 'It is the name of somebody who has left the school.',
  bio: 'What they say about themselves',
  where: 'Where they were seen',
  seen: '{list}: {page}, {time}',
  seenInDownload: '{list}: your download of {time}',
  openPerson: 'Open their page',
  noPage: 'We know no address of their page. Look for @{handle} yourself.',
  question: 'What do you say?',
  said: 'You said: “{answer}”.',
  undo: 'Undo',
  nextSteps: 'What your policy asks next',
  clausesOf: '{policy}:',
  tell: 'Whom to tell: {who}.',
  tellFirst: 'If a child tried to reach you, tell before you remove anything: {who}.',
  ask: 'Whom to ask: {who}.',
  declareTo: 'Declare it to: {who}.',
  nothingSaid:
    'Your policy does not speak of this. If you are not sure, ask the person it names for questions.',
  kept: 'Remembered until you close the browser. It stays on your checklist, where you can take it back.',
  approvedBy: 'Who approved it',
  approvedOn: 'When',
  linkFromBefore: 'Was the family link there before you or the child came to the school?',
  yes: 'Yes',
  no: 'No',
  onlyYou: 'This stays with your answer. Leave out what you do not know.',
  note: 'A draft to send, if it is not declared yet',
  noteAbout: 'Fill in what stands in brackets. We send nothing.',
  copy: 'Copy the draft',
  copied: 'Copied.',
  notCopied: 'This browser did not let us copy it. Select the text, and copy it yourself.',
  keys: 'Keys: 1 to 5 answer, U undoes, O opens their page, N goes on, P goes back.',
  done: 'That was the last one.',
  doneOpen: 'About these you were not sure: they stay on your checklist under “Please look”.',
  nobody: 'There is nobody to decide about.',
  nobodyHinted:
    'No names are at hand, and nobody on the lists that were read says anything that a pupil may say. That says little: give names to look for.',
  noLists: 'No list of people was read yet. Take the guided tour, or give a data download.',
  back: 'Back to the checklist',
} as const;

type DecisionWords = { readonly [Kind in AnswerKind]?: string };

/** The answers to a match, as they stand on its buttons. */
export const decisionWords: DecisionWords = {
  notAPupil: 'Not a pupil',
  notAFormerPupil: 'Not a former pupil',
  willRemove: 'A pupil: I will remove them',
  declaredException: 'A declared exception',
  familyOfPupil: 'Family of a pupil',
  notSure: 'I am not sure',
};

/** The same about an adult who may be family. */
const familyDecisionWords: DecisionWords = {
  ...decisionWords,
  willRemove: 'A parent or carer: I will remove them',
  notFamily: 'Not family of a pupil',
};

export function decisionWordsFor({ strength }: { strength: Strength }): DecisionWords {
  return strength === 'family' ? familyDecisionWords : decisionWords;
}

export const strengthWords: { readonly [Name in Strength]: string } = {
  likely: 'Likely the same name',
  possible: 'Possibly the same name',
  family: 'Possibly family of a pupil',
  hint: 'Please look',
};

export const hintWords: { readonly [Kind in HintKind]: string } = {
  school: 'They name your school: “{text}”.',
  yearGroup: 'They name a year group: “{text}”.',
  className: 'They name a class: “{text}”.',
  leavers: 'They name a year of leaving: “{text}”.',
  age: 'They name an age: “{text}”.',
  birthYear: 'They may name the year they were born: “{text}”.',
};

export const listWords: { readonly [Name in Relation]: string } = {
  followers: 'They follow you',
  following: 'You follow them',
  friends: 'Among your friends',
  requestsReceived: 'They have sent you a request',
  requestsSent: 'You have sent them a request',
  blocked: 'You have blocked them',
  closeFriends: 'Among your close friends',
};

/** A draft of what to declare. Nothing in it names the child: the person fills it in. */
export const noteWords = {
  opening: 'Dear {who},',
  openingUnknown: 'Dear [headteacher],',
  declares: 'I would like to declare an exception under “{policy}” ({section}).',
  declaresPlainly: 'I would like to declare an exception under “{policy}”.',
  contact: 'On {platform} I am in touch with a pupil of our school: [the child’s name and class].',
  link: 'How we know each other: [for example: she is my niece].',
  contactFamily: 'On {platform} I am in touch with the parent of a pupil of our school: [their name].',
  linkFamily: 'How we know each other: [for example: we were friends before their child came to the school].',
  before: 'This link was there before we were both at the school.',
  notBefore: 'This link began after we were both at the school.',
  beforeUnknown: 'The link has been there since: [when].',
  approved: 'It was approved by {approvedBy} on {approvedOn}. Please keep a note of it.',
  approvedUndated: 'It was approved by {approvedBy}. Please keep a note of it.',
  asks: 'Please tell me whether you agree, and what I should do about the contact until then.',
  closing: 'With kind regards,\n[your name]',
} as const;
