/** The situation: only for a minute. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'equipment-at-work',
  title: 'Only for a minute',
  story:
    'It is wet play and your own phone is empty. You could quickly look at your messages on the classroom computer. The big screen is off, you think.',
  choices: [
    {
      text: 'Sign in, only for a minute',
      touches: ['equipment-at-work'],
      comes:
        'A minute is enough for the browser to remember your account, and for the big screen to wake up.',
    },
    {
      text: 'Wait until you get home',
      touches: ['equipment-at-work'],
      comes:
        'Nothing in your messages was on fire. If somebody must reach you at work, the school office can find you.',
    },
    {
      text: 'Use a colleague’s phone outside, in your break',
      touches: ['equipment-at-work'],
      comes: 'It is off the school’s equipment, and in your own time. Sign out again afterwards.',
    },
  ],
} satisfies Scenario;
