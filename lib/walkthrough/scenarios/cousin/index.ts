/** The situation: your cousin joins Year 3. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'exceptions-declared',
  always: true,
  title: 'Your cousin joins Year 3',
  names: ['Ishaan'],
  story:
    'Your cousin Ishaan, who is seven, starts at your school in September. The whole family writes to each other in one chat, and his tablet is in it too.',
  choices: [
    {
      text: 'Tell the school before September and ask for an exception',
      touches: ['exceptions-declared'],
      comes:
        'This is how your policy wants it: said when he joins, and agreed by whoever decides on it. Ask for it in writing: then nobody can misread it. Nothing in the family has to change.',
      without:
        'Your policy has no clause about exceptions, and it rules out contact with pupils. Tell the headteacher all the same, and ask what is to happen with the chat: better to ask before September than to be asked after.',
    },
    {
      text: 'Say nothing: it is a family matter',
      touches: ['exceptions-declared', 'pupil-connections'],
      comes:
        'It is a family matter, and that is just what an exception is for. Unsaid, it looks from outside like any other chat between an adult from school and a pupil.',
      without:
        'Your policy rules out contact with pupils on social networks, and says nothing of family. Unsaid, your chat looks from outside like any other. Ask the headteacher before September.',
    },
    {
      text: 'Leave the family chat',
      touches: ['exceptions-declared', 'pupil-connections'],
      comes:
        'You need not lose your family’s chat without asking first. A link from before, told to the school, is just what exceptions are meant for.',
      without:
        'You need not lose your family’s chat without asking first. Your policy knows no exceptions, but the headteacher can tell you what they think of a family chat.',
    },
  ],
} satisfies Scenario;
