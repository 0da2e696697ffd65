/** The situation: a colleague tags you in a class photo. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'pictures-of-others',
  always: true,
  title: 'A colleague tags you in a class photo',
  names: ['Kwame'],
  story:
    'Kwame took a lovely picture on the trip: you, the river, and nine children in muddy boots. He has posted it on his own page with your name on it.',
  choices: [
    {
      text: 'Take your name off it, and ask Kwame to take it down today',
      touches: ['pictures-of-others'],
      comes:
        'Your name is gone at once, and the picture soon after. Some parents have said no to pictures, and one of the nine may be a child whom somebody must not find.',
    },
    {
      text: 'Like it: nobody is doing anything wrong in it',
      touches: ['pictures-of-others'],
      comes:
        'Nobody in it is. But the children and their parents were not asked, and a like shows it to all your friends as well.',
    },
    {
      text: 'Ask the school to put it on its own page instead',
      touches: ['pictures-of-others', 'speaking-for-school'],
      comes:
        'A good second step, because the school knows who may be shown. First the picture has to come down from where it is.',
    },
  ],
} satisfies Scenario;
