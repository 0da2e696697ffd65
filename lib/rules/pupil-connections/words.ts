import type { RuleWords } from '../../rule';
import { CONNECTION_SENTENCES } from '../connections';

export const words = {
  title: 'No pupil is among your connections',
  why: 'Being connected on social media blurs the line between you and a child you work with. It exposes you both, and it is where most serious cases begin.',
  howToCheck: [
    'Open your friends, followers and requests, and go through the names.',
    'Think of nicknames and of names written in a playful way: only you can recognise those.',
  ],
  nextSteps: [
    'Remove the person from your followers or friends, or decline the request. They are not told.',
    'If a child tried to get in touch with you, tell the person your policy names.',
  ],
  says: CONNECTION_SENTENCES,
} satisfies RuleWords;
