import type { RuleWords } from '../../rule';

export const words = {
  title: 'What your profile gives away',
  why: 'Birthday, home town and family are what somebody needs to find you, or to pass for you with a bank. Pupils are good at putting such pieces together.',
  howToCheck: [
    'Open your profile as others see it, and note what a stranger learns: where you live, when you were born, who your family are.',
  ],
  nextSteps: ['Edit your profile, and leave out what only people close to you need to know.'],
  says: {
    location: 'Your profile shows a location: “{location}”.',
    birthday: 'Your profile shows a birthday to you. Check that others do not see it, or take it out.',
    birth: 'Your {field} seems to tell your age or birthday: you decide whether strangers should know.',
    date: 'Your {field} seems to hold a full date, such as a birthday or a wedding: you decide whether strangers should know.',
    family: 'Your {field} seems to mention your family: you decide whether strangers should know.',
    home: 'Your {field} seems to say where you live: you decide whether strangers should know.',
    postcode: 'Your {field} seems to hold a postcode: you decide whether strangers should know.',
    nothing: 'We saw no birthday, home, or family in your name, bio and location.',
  },
} satisfies RuleWords;
