import type { RuleWords } from '../../rule';
import { CONNECTION_SENTENCES } from '../connections';

export const words = {
  title: 'Pupils among your connections',
  why: 'Being connected on social media blurs the line between you and a child you work with. It can harm the child, and it exposes you both.',
  howToCheck: [
    'Open your friends, followers and requests, and go through the names.',
    'Think of nicknames and of names written in a playful way: only you can recognise those.',
  ],
  nextSteps: [
    'If a child tried to get in touch with you, tell your school’s designated safeguarding lead (DSL) before you remove anything.',
    'Remove the person from your followers or friends, or decline the request. Usually they are not told.',
  ],
  says: CONNECTION_SENTENCES,
} satisfies RuleWords;
