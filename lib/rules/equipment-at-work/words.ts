import type { RuleWords } from '../../rule';

export const words = {
  title: 'Social media on school equipment',
  why: 'What is open on a school computer can end up on the classroom screen, and others who use it can get into your account.',
  howToCheck: [
    'Check whether you are signed in to a social account on any school computer, tablet or phone, or in a browser there.',
    'Check which passwords and notifications are kept there.',
    'Look up in your policy whether running the school’s accounts is your task: that is not meant here.',
  ],
  nextSteps: [
    'Sign out on the school’s equipment, and take your account and password off it.',
    'Use your own device, in your own time. That goes for this self-check, too.',
    'If your work needs social media, ask the person your policy names.',
  ],
  says: {
    question:
      'Do you leave social media alone on school equipment, unless running the school’s accounts is your task?',
  },
} satisfies RuleWords;
