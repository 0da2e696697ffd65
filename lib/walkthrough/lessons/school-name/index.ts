/** The lesson: the school’s name on the profile. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'school-name',
  ask: 'If somebody knew only your profile, could they stand at your school gate tomorrow? What tells them?',
  exercise: {
    instance: {
      profile: {
        bio: { planted: 'Year 4 at {school}. Keeper of one bad dog.', fixed: 'Keeper of one bad dog.' },
        workplace: { planted: '{school}', fixed: '' },
      },
    },
    shows: [
      { says: 'named', about: 'bio' },
      { says: 'named', about: 'workplace' },
    ],
    pages: ['profile'],
    task: 'Open Robin’s profile and read it as a stranger would. In how many places does it say where Robin works?',
    options: [
      {
        text: 'In two places',
        isIt: true,
        says: 'Yes: in the bio and under “Works at”. People often think of the first and forget the second.',
      },
      { text: 'In one place', says: 'One is easy to see. Look below the bio as well.' },
      { text: 'Nowhere', says: 'Read slowly: the name of the school is in the bio, and below it.' },
    ],
    steps: [
      'Press “Edit profile”.',
      'Take the school out of “Bio” and empty “Works at”. “Works in education” says enough.',
      'Press “Save”, open the profile, and look again there.',
    ],
    fixed: 'Robin is a person with a bad dog again, and what Robin writes is Robin’s own.',
  },
} satisfies Lesson;
