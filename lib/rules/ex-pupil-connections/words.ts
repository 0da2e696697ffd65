import type { RuleWords } from '../../rule';
import { CONNECTION_SENTENCES } from '../connections';

export const words = {
  title: 'Former pupils among your connections',
  why: 'Someone who has left your school may still be a child, may have brothers or sisters there, and knew you as a member of staff. Your school asks for the same distance as with pupils.',
  howToCheck: [
    'Open your friends, followers and requests, and go through the names.',
    'Think of the year groups that have left since you started.',
  ],
  nextSteps: [
    'If they are still a child and got in touch with you, tell your school’s designated safeguarding lead (DSL) before you remove anything.',
    'Remove the person from your followers or friends, or decline the request. Usually they are not told.',
    'If you are not sure whether somebody counts, ask the person your policy names for questions.',
  ],
  says: {
    ...CONNECTION_SENTENCES,
    noneOnList:
      'We compared all {seen} people among {list} with the {names} names of former pupils you gave. Nobody has the same name. Someone who uses another name, or whom you have not named, would not be found.',
    noneFollowedBack:
      'Your account is public. Among the people who follow you and whom you follow back, nobody has the name of a former pupil you named. Someone whom you have not named would not be found.',
    noNames:
      'We have seen {seen} people among {list}. Give the names of former pupils, with the year in which they left, and we compare them.',
  },
} satisfies RuleWords;
