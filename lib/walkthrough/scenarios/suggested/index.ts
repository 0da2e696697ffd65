/** The situation: a pupil comes up under “suggested”. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'following-pupils',
  always: true,
  title: 'A pupil comes up under “suggested”',
  names: ['Nia'],
  story:
    'Under “People you may know” there is Nia from Year 6, with a public account. The first picture is of your school’s playground.',
  choices: [
    {
      text: 'Have a quick look at what she posts',
      touches: ['following-pupils'],
      comes:
        'One look leads to the next, and some platforms show her who has looked. Her posts are not meant for the adults at her school.',
      without:
        'Your policy has no clause about following or looking. It does rule out contact, and a look is easily a like. Her posts are not meant for the adults at her school.',
    },
    {
      text: 'Follow her, to keep an eye on her',
      touches: ['following-pupils', 'pupil-connections'],
      comes:
        'Keeping an eye on children is done at school, openly, by people whose task it is. A child sees who follows, and so do others.',
      without:
        'Your policy has no clause about following. To follow is still to be in touch, and a child sees who does it. Keeping an eye on children is done at school, openly, by people whose task it is.',
    },
    {
      text: 'Leave the page, and mention at school that a pupil under 13 seems to have a public account',
      touches: ['following-pupils', 'contact-reported'],
      comes:
        'You have not looked, and the school can speak with the family. Most platforms ask for 13 years. Afterwards switch off suggestions and the reading of your contacts.',
      without:
        'You have not looked, and the school can speak with the family. Most platforms ask for 13 years. Afterwards switch off suggestions and the reading of your contacts.',
    },
  ],
} satisfies Scenario;
