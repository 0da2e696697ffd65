/** The situation: a review that is not true. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'speaking-for-school',
  title: 'A review that is not true',
  story:
    'Somebody has written in the local group that your school “lost” a child on a trip. You were on that trip. It is not true, and eighty people have answered.',
  choices: [
    {
      text: 'Put it right: you were there',
      touches: ['speaking-for-school', 'posts-about-school'],
      comes:
        'You know the truth, and from you it sounds like the school’s word. It also tells eighty people about a child and a trip.',
    },
    {
      text: 'Save what stands there, and tell the person who answers for the school',
      touches: ['speaking-for-school'],
      comes:
        'They can answer, or have it taken down, with help from outside if need be. You have done your part.',
    },
    {
      text: 'Ask some parents to answer for you',
      touches: ['speaking-for-school'],
      comes: 'Kind parents may do so by themselves. Asked by you, it is the school speaking through them.',
    },
  ],
} satisfies Scenario;
