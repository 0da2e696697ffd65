/** The situation: the hoodie in your profile picture. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'school-logo',
  always: true,
  title: 'The hoodie in your profile picture',
  story:
    'It is the best picture of you in years: laughing, on a hilltop, in the leavers’ hoodie with the school’s crest on the chest.',
  choices: [
    {
      text: 'Keep it: it is only a hoodie',
      touches: ['school-logo'],
      comes:
        'It is a nice picture, and it tells everybody where you work and where the children are. Look at how firmly your policy puts it, below, before you decide.',
    },
    {
      text: 'Cut it so that the crest is not in it',
      touches: ['school-logo'],
      comes:
        'You keep the laugh and the hilltop. Check the small round version too, and any older copy in your albums.',
    },
    {
      text: 'Ask the headteacher whether you may use it',
      touches: ['school-logo'],
      comes:
        'Where permission is asked for, have it in writing, and keep it where you find it again. Until then use another picture.',
    },
  ],
} satisfies Scenario;
