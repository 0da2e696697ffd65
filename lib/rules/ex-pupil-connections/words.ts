import type { RuleWords } from '../../rule';
import { CONNECTION_SENTENCES } from '../connections';

export const words = {
  title: 'No former pupil is among your connections',
  why: 'Someone who has left your school may still be a child, may have brothers or sisters there, and knew you as a member of staff. Your school asks for the same distance as with pupils.',
  howToCheck: [
    'Open your friends, followers and requests, and go through the names.',
    'Think of the year groups that have left since you started.',
  ],
  nextSteps: [
    'Remove the person from your followers or friends, or decline the request. They are not told.',
    'If you are not sure whether somebody counts, ask the person your policy names for questions.',
  ],
  says: CONNECTION_SENTENCES,
} satisfies RuleWords;
