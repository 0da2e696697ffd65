import type { RuleWords } from '../../rule';

export const words = {
  title: 'The school’s name on your profile',
  why: 'Where the school’s name stands beside yours, whatever you post can be taken for the school’s word, and pupils and parents find you by it.',
  howToCheck: ['Open your profile, and read your name, username, bio, job and links as a stranger would.'],
  nextSteps: [
    'Edit your profile, and take the school’s name out. “Works in education” says enough.',
    'If you have permission in writing, keep it where you find it again, and say so here.',
  ],
  says: {
    named: 'The school’s name, “{name}”, is in your {field}.',
    maybeNamed: '“{name}” is in your {field}. That may be the school’s name or something else: you decide.',
    notNamed: 'Your name, username, bio and links do not contain the school’s name.',
    noSchoolName: 'Tell us what your school is called, and we look for its name.',
  },
} satisfies RuleWords;
