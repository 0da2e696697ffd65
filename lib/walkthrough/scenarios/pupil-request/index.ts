/** The situation: a pupil asks to be your friend. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'pupil-connections',
  always: true,
  title: 'A pupil asks to be your friend',
  names: ['Freya'],
  story:
    'It is Sunday evening. Freya, who is in Year 5, has sent you a friend request with a smiley. You know her well, and she is having a hard time at home.',
  choices: [
    {
      text: 'Accept: she may need somebody',
      touches: ['pupil-connections'],
      comes:
        'It is kindly meant, and it is the one thing that the clause rules out. A child who needs somebody is helped by people who can act: tell the person who looks after safeguarding, tonight if you are worried.',
    },
    {
      text: 'Leave it, tell the safeguarding lead first thing tomorrow, and talk to Freya at school',
      touches: ['contact-reported', 'pupil-connections'],
      comes:
        'This keeps you both out of trouble, and whoever looks after safeguarding learns that Freya is reaching out. Do not delete the request before they have seen it. If you think that she is in danger, do not wait for the morning.',
      without:
        'This keeps you both out of trouble, and somebody learns that Freya is reaching out. Your policy does not name whom to tell, and every school has a safeguarding lead. Do not delete the request before they have seen it. If you think that she is in danger, do not wait for the morning.',
    },
    {
      text: 'Decline it and say nothing',
      touches: ['contact-reported', 'pupil-connections'],
      comes:
        'Declining is right, and the silence loses something: nobody learns that a child who has a hard time tried to reach an adult. Say it to the person who looks after safeguarding, even if it seems small.',
      without:
        'Declining is what the clause asks for, and the silence loses something: nobody learns that a child who has a hard time tried to reach an adult. Every school has a safeguarding lead: say it there, even if it seems small.',
    },
  ],
} satisfies Scenario;
