import type { RuleWords } from '../../rule';

export const words = {
  title: 'How you treat people online',
  why: 'Bullying, insults and hate hurt people, and a private chat does not stay private. They also cost you the trust of children and parents, and perhaps your job.',
  howToCheck: [
    'Go through your posts, comments and shares of the last year, and read them as a parent of a pupil would.',
    'Think of group chats: what have you written or passed on there?',
    'Think of old posts, from before you worked in a school.',
  ],
  nextSteps: [
    'Delete what you would not say to somebody’s face.',
    'Leave groups in which people are bullied or mocked.',
    'If something you posted has hurt somebody or may be against the law, ask for advice before you delete it: from your union, or from the person your policy names.',
  ],
  says: {
    question:
      'Is everything that you have posted or passed on, in private chats too, free of bullying, insults, rudeness and anything illegal?',
  },
} satisfies RuleWords;
