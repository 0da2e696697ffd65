/** The situation: a clip in the cousins’ chat. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'extremism',
  title: 'A clip in the cousins’ chat',
  story:
    'A cousin shares a clip with a catchy song. It takes you a while to notice that it calls for people of one faith to be driven out.',
  choices: [
    {
      text: 'Send it on, with the question whether this is real',
      touches: ['extremism'],
      comes: 'Sending it on is sending it on, whatever stands beside it. It is also how such clips travel.',
    },
    {
      text: 'Do not share it, report it to the platform, and tell your cousin what it is',
      touches: ['extremism'],
      comes:
        'It stops with you. If you come across such a thing in a pupil’s hands, tell the safeguarding lead: schools have a duty called Prevent, and they know whom to ask.',
    },
    {
      text: 'Say nothing: one does not argue in the family',
      touches: ['extremism'],
      comes:
        'You need not argue. But do not like it, keep it or pass it on, and leave the chat if it goes on.',
    },
  ],
} satisfies Scenario;
