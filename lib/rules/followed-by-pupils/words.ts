import type { RuleWords } from '../../rule';
import { LIST_SENTENCES } from '../people-on-lists';

export const words = {
  title: 'Pupils who follow you',
  why: 'You cannot always stop it, but a pupil who follows you sees everything you post. A private account ends it.',
  howToCheck: ['Open your followers, and go through the names.'],
  nextSteps: [
    'If a child tried to get in touch with you, tell your school’s designated safeguarding lead (DSL) before you remove anything.',
    'Make the account private, then remove the follower. Usually they are not told.',
  ],
  says: {
    ...LIST_SENTENCES,
    noFollowers: '{platform} has no list of followers.',
    accountIsPrivate: 'Your account is private, so your followers are looked at as your connections.',
  },
} satisfies RuleWords;
