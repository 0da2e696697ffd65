/** The lesson: a former pupil among the followers. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'ex-pupil-connections',
  ask: 'When does a former pupil become simply somebody you know? Your policy gives one answer. What would you tell a school leaver who asks?',
  exercise: {
    instance: { lists: { followers: ['imogenblackwood'] } },
    shows: [{ says: 'likelyMatch', about: 'followers:imogenblackwood' }],
    pages: ['followers'],
    names: 'leavers',
    task: 'These two have left Robin’s school. Open Robin’s profile, then the followers. Is one of the two there?',
    options: [
      {
        text: 'Imogen Blackwood',
        isIt: true,
        says: 'Yes. She is in the sixth form now, so she is still a child, and she knows Robin as a member of staff.',
      },
      {
        text: 'Harvir Gill',
        says: 'He is not there. A long list is easier with your browser’s own search: Ctrl and F, or Command and F.',
      },
      {
        text: 'Neither of them',
        says: 'One is there. Look for the surnames with your browser’s own search: Ctrl and F, or Command and F.',
      },
    ],
    steps: ['Open Robin’s followers.', 'Remove Imogen Blackwood. She is not told.', 'Look again.'],
    fixed:
      'One name fewer. If she writes to ask why, the kind answer is the true one: the school asks the same of everybody.',
  },
} satisfies Lesson;
