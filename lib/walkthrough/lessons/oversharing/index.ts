/** The lesson: birthday, home and family on the profile. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'oversharing',
  ask: 'Which questions does a bank ask before it believes that you are you? How many of the answers are on your profile?',
  exercise: {
    instance: {
      profile: {
        bio: { planted: 'Parent of twins, keeper of one bad dog.', fixed: 'Keeper of one bad dog.' },
        location: { planted: 'Thornleigh Green', fixed: '' },
        birthday: { planted: '14 March 1991', fixed: '' },
      },
    },
    shows: [
      { says: 'location', about: 'location' },
      { says: 'birthday', about: 'birthday' },
      { says: 'family', about: 'bio' },
    ],
    pages: ['profile'],
    task: 'Open Robin’s profile once more. What could somebody use who wants to find Robin, or to pass for Robin?',
    options: [
      {
        text: 'Where Robin lives, the birthday and the twins',
        isIt: true,
        says: 'Yes. Each alone is little. Together they open doors, and the twins never chose to be there.',
      },
      {
        text: 'The dog',
        says: 'The dog is probably harmless, unless its name is Robin’s password. Look at the lines below the bio.',
      },
      { text: 'Nothing much', says: 'Look at the lines below the bio, and at who else is mentioned in it.' },
    ],
    steps: [
      'Press “Edit profile”.',
      'Empty “Lives in” and “Birthday”, and leave the family out of “Bio”.',
      'Press “Save”, open the profile, and look again there.',
    ],
    fixed: 'Those who matter know the birthday. Nobody else needs it.',
  },
} satisfies Lesson;
