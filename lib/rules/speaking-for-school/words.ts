import type { RuleWords } from '../../rule';

export const words = {
  title: 'Speaking for the school',
  why: 'The people whom your policy names run the school’s accounts and answer for them. If others do so too, families no longer know which word counts.',
  howToCheck: [
    'Think of pages, groups and accounts with the school’s name that you have set up: for a class, a club, a trip or a team.',
    'Think of comments and reviews that you have answered for the school.',
    'Look up in your policy who runs the school’s accounts. You may be one of them.',
  ],
  nextSteps: [
    'Tell the person who runs the school’s accounts about the page or group, and agree who takes it over or closes it.',
    'Leave questions and criticism that you see online to them, and tell them where it is.',
  ],
  says: {
    question:
      'Do you leave the school’s accounts, and answers in its name, to the people whom your policy names?',
  },
} satisfies RuleWords;
