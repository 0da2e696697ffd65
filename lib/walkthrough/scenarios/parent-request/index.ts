/** The situation: a parent sends a friend request. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'parent-connections',
  always: true,
  title: 'A parent sends a friend request',
  names: ['Mrs Rahman'],
  story:
    'Mrs Rahman, whose son you help with reading, lives two doors down. You share a hedge and a bin day. She has sent you a friend request.',
  choices: [
    {
      text: 'Accept: you are neighbours',
      touches: ['parent-connections'],
      comes:
        'It is natural, and your policy strongly advises against it. She would see your evenings, you would see hers, and one day there may be a hard conversation about her son. A friend from long before is worth a word with the headteacher.',
      without:
        'Your policy does not speak of parents’ requests, so it is yours to decide. If you accept, let her see no more than you would say at the gate, keep school out of it, and answer questions about her son at school only.',
    },
    {
      text: 'Decline, and tell her why over the hedge',
      touches: ['parent-connections'],
      comes:
        '“I keep work people off there, it is nothing personal.” Said over a hedge it takes ten seconds, and you stay neighbours.',
      without:
        'Your policy does not ask this of you. Many colleagues do it anyway, because it is easier to say no to everybody than to choose.',
    },
    {
      text: 'Accept, and hide your posts from her',
      touches: ['parent-connections'],
      comes:
        'The connection is what your policy advises against, whatever she can see. People also notice when they are kept outside.',
      without:
        'Your policy leaves it to you. A setting like that is easily forgotten, and people notice when they are kept outside. Either way is fine: choose the one that you could explain to her.',
    },
  ],
} satisfies Scenario;
