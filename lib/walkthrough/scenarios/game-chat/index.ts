/** The situation: a game with a chat. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'messages-to-pupils',
  always: true,
  title: 'A game with a chat',
  names: ['mateusz'],
  story:
    'You play an online game on Friday nights. A player writes: “sir?? its mateusz from 6B lol”. He would like to be in your team.',
  choices: [
    {
      text: 'Play on: it is only a game',
      touches: ['messages-to-pupils', 'pupil-connections'],
      comes:
        'A game with a chat is social media too: nobody from school can look in, and you would be two players alone with each other, at night.',
    },
    {
      text: 'Write back that you cannot play together, and why',
      touches: ['messages-to-pupils'],
      comes:
        'It is friendly, and it is a message to a pupil all the same. Say it at school instead, where others can hear it.',
    },
    {
      text: 'Leave the match, block requests, and tell the safeguarding lead',
      touches: ['contact-reported', 'messages-to-pupils'],
      comes:
        'No answer, no drama, and somebody knows. On Monday a sentence at school is enough: “I don’t play with pupils, it’s a rule.” Then look at what your player name gives away.',
      without:
        'No answer, no drama. Your policy does not name whom to tell, and every school has a safeguarding lead. On Monday a sentence is enough: “I don’t play with pupils, it’s a rule.” Then look at what your player name gives away.',
    },
  ],
} satisfies Scenario;
