import type { RuleWords } from '../../rule';

export const words = {
  title: 'Family links and other exceptions',
  why: 'Your own child, a niece or a cousin may go to your school. When the school knows and has agreed, nobody can misread that you are in touch, and you and the child are both protected.',
  howToCheck: [
    'Think of every pupil whom you know outside school: children of your own, stepchildren, nieces, nephews, cousins, children of close friends.',
    'Are you in touch with any of them on social media, in a family chat or in a game?',
    'Look for the answer of the school in writing: a form or an email from when you started, or from when the child joined.',
  ],
  nextSteps: [
    'Tell the person your policy names for exceptions who the child is, how you know each other, and where you are in touch.',
    'Ask what to do about the contact until they have answered.',
    'Keep the answer where you find it again.',
  ],
  says: {
    question:
      'If you are in touch on social media with a pupil from your own family, or one you knew before, has the school agreed to it?',
  },
} satisfies RuleWords;
