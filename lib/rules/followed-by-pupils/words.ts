import type { RuleWords } from '../../rule';
import { LIST_SENTENCES } from '../people-on-lists';

export const words = {
  title: 'No pupil follows your public account',
  why: 'You cannot always stop it, but a pupil who follows you sees everything you post. A private account ends it.',
  howToCheck: ['Open your followers, and go through the names.'],
  nextSteps: [
    'Make the account private, then remove the follower. They are not told.',
    'If a child tried to get in touch with you, tell the person your policy names.',
  ],
  says: {
    ...LIST_SENTENCES,
    noFollowers: '{platform} has no list of followers.',
    accountIsPrivate: 'Your account is private, so nobody follows it without your approval.',
  },
} satisfies RuleWords;
