/** The lesson: an address and a number on the profile. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'contact-details',
  ask: 'Through which of your own numbers and addresses could a pupil reach you today? How would you know if one tried?',
  exercise: {
    instance: {
      profile: {
        bio: {
          planted: 'Keeper of one bad dog.\nTutoring after school: robin.ashdown@post.example',
          fixed: 'Keeper of one bad dog.',
        },
        contact: { planted: '07700 900482', fixed: '' },
      },
    },
    shows: [
      { says: 'email', about: 'bio' },
      { says: 'phone', about: 'contactInfo' },
    ],
    pages: ['profile'],
    task: 'Open Robin’s profile. A child wants to write to Robin at night. Which ways does the profile offer?',
    options: [
      {
        text: 'An email address and a telephone number',
        isIt: true,
        says: 'Yes, both: one in the bio, one under “Call or text”. Each is a way around the school.',
      },
      { text: 'A telephone number only', says: 'There is one more. Read the second line of the bio.' },
      { text: 'An email address only', says: 'There is one more. Look at the lines below the bio.' },
    ],
    steps: [
      'Press “Edit profile”.',
      'Take the address out of “Bio” and empty “Call or text”.',
      'Press “Save”, open the profile, and look again there.',
    ],
    fixed: 'Whoever needs Robin for school finds Robin through the school. Friends have the number anyway.',
  },
} satisfies Lesson;
