/** The situation: “What are you called online?”. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'information-shared-with-pupils',
  title: '“What are you called online?”',
  names: ['Chiara'],
  story: 'Chiara, who is nine, has a new tablet. “What are you called online?” she asks, pen ready.',
  choices: [
    {
      text: 'Tell her: she will find it anyway',
      touches: ['information-shared-with-pupils'],
      comes:
        'If she finds it herself, that is one thing. If you hand it to her, it is an invitation, and she will take it to be one.',
    },
    {
      text: '“I don’t share that with children from school. What are you drawing on it?”',
      touches: ['information-shared-with-pupils'],
      comes: 'Clear, friendly, and she keeps her dignity. If she asks again, you can say the same again.',
    },
    {
      text: 'Say that you are not online at all',
      touches: ['information-shared-with-pupils'],
      comes: 'It works until she finds you. A true answer is easier to keep to: you do not share it.',
    },
  ],
} satisfies Scenario;
