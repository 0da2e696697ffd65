/** The lesson: an account that everybody can read. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'account-private',
  ask: 'Without looking: who knows whether their own account is public today? What would a pupil who looks you up tonight see first?',
  exercise: {
    instance: { settings: ['accountPrivate'] },
    shows: [{ says: 'public' }],
    pages: ['account-privacy'],
    task: 'Robin set this account up one evening and has not looked at its settings since. Open “Account privacy” in the settings. Who can see what Robin posts?',
    options: [
      {
        text: 'Anyone at all',
        isIt: true,
        says: 'Yes. “Private account” is off, so pupils, parents and strangers can read along.',
      },
      {
        text: 'Only people whom Robin has accepted',
        says: 'That is how it will be once “Private account” is on. Look at the switch: it is off.',
      },
      {
        text: 'Nobody but Robin',
        says: 'It can feel like that when few people answer. But the switch “Private account” is off, so anyone can read along.',
      },
    ],
    steps: ['Open “Account privacy” in the settings.', 'Switch “Private account” on.'],
    fixed:
      'From now on people have to ask before they can follow Robin. Those who follow already stay, so the list of followers is worth a look too.',
  },
} satisfies Lesson;
