/** The situation: what is behind you. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'confidential-information',
  title: 'What is behind you',
  story:
    'You post a cheerful picture from your first day. Behind your shoulder, quite readable: the list of who takes which medicine, and the code for the side door.',
  choices: [
    {
      text: 'Delete it and tell the school at once what could be seen',
      touches: ['confidential-information'],
      comes:
        'The code can be changed and the families told, as long as somebody knows. Nobody is cross with people who say it straight away.',
    },
    {
      text: 'Delete it and hope',
      touches: ['confidential-information'],
      comes:
        'The picture is gone from your page, and perhaps not from other people’s phones. The door code stays known until somebody changes it.',
    },
    {
      text: 'Blur the wall and post it again',
      touches: ['confidential-information'],
      comes:
        'The new one is fine as far as the wall goes. The first one was online, and that still has to be said.',
    },
  ],
} satisfies Scenario;
