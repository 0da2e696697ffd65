import type { RuleWords } from '../../rule';

export const words = {
  title: 'Posts you were asked to remove',
  why: 'A post that hurts or frightens somebody goes on doing so for as long as it is there. Taking it down at once shows that you care.',
  howToCheck: [
    'Think of emails, letters and talks in which somebody from the school asked you to take something down.',
    'Check that it is gone from every account, from stories and highlights, and from wherever you shared it again.',
  ],
  nextSteps: [
    'Take it down now, and tell the person who asked you.',
    'If you think that the request is wrong, take it down first, then talk to the person your policy names.',
    'If other people have copied it, report it to the platform. Your policy may name help outside the school, too.',
  ],
  says: {
    question: 'If the school has asked you to take a post down, is it gone?',
  },
} satisfies RuleWords;
