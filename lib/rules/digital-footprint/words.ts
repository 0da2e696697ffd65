import type { RuleWords } from '../../rule';

export const words = {
  title: 'What others find about you',
  why: 'Pupils, parents and employers look people up. What you know about, you can change.',
  howToCheck: [
    'Open a private window, where you are signed in nowhere, and search for your name, with your town, your job and your nicknames.',
    'Look at pictures and videos in the results, too.',
    'Search for your old usernames: accounts that you forgot may turn up.',
    'Look at what other people have tagged you in.',
  ],
  nextSteps: [
    'Close old accounts, or make them private.',
    'Ask people to take down what you do not want to be there, or to take your name off it.',
    'Report what is false or hurtful to the platform. Your policy may name help outside the school, too.',
    'Look again before every school year.',
  ],
  says: {
    question:
      'Have you looked yourself up online in the last year, and is there nothing that you want to change?',
  },
} satisfies RuleWords;
