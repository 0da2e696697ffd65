import type { RuleWords } from '../../rule';

export const words = {
  title: 'Extremist content',
  why: 'Hatred spreads through shares and likes, and children notice what adults they trust pass on. Schools have a legal duty, called Prevent, to protect them from it.',
  howToCheck: [
    'Look at the pages, channels and groups you follow: does any of them call for hatred or violence?',
    'Look at what you have shared, liked or sent on, jokes and pictures included.',
    'A faith or a political opinion is not what this is about. Hatred, violence and taking away the rights of others are.',
  ],
  nextSteps: [
    'Leave such groups, unfollow such pages, and pass nothing of theirs on.',
    'If somebody is drawing you in, or you need such material for your work, talk to the person your policy names.',
    'If you are worried that a child or an adult is being drawn in, tell your school’s designated safeguarding lead (DSL): there is early help.',
    'If you think that somebody is about to be hurt, call 999.',
  ],
  says: {
    question:
      'Have you kept away from extremist people, groups and messages online, and looked for, saved or passed on nothing of theirs?',
  },
} satisfies RuleWords;
