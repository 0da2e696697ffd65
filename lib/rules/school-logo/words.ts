import type { RuleWords } from '../../rule';

export const words = {
  title: 'The school’s logo in your pictures',
  why: 'A badge, a uniform or a lanyard tells strangers where you work and where the children are. It also makes your words look like the school’s.',
  howToCheck: [
    'Look at your profile picture and your cover picture on every account, old ones too.',
    'Look in your pictures and videos for uniforms, lanyards, signs, minibuses and letters, and for the background of video calls.',
    'Look at pictures in which other people have tagged you.',
  ],
  nextSteps: [
    'Take the picture down, or cut the logo out of it.',
    'Ask whoever tagged you to take your name off the picture, or to take it down.',
    'If you need the logo, ask the person your policy names for permission in writing, and keep it where you find it again.',
  ],
  says: {
    question:
      'Are your pictures and videos, on every account, free of the school’s logo, on uniforms, lanyards and signs too?',
  },
} satisfies RuleWords;
