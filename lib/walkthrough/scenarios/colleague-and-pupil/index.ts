/** The situation: a name on a colleague’s phone. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'contact-reported',
  title: 'A name on a colleague’s phone',
  story:
    'In the staffroom a colleague’s phone lights up on the table. You cannot help seeing it: a message with three hearts, from a girl in Year 6.',
  choices: [
    {
      text: 'Ask your colleague about it first',
      touches: ['contact-reported'],
      comes:
        'It feels fair, and it can warn somebody who should not be warned. There may be a harmless reason: finding that out is not your task.',
    },
    {
      text: 'Tell the headteacher today',
      touches: ['contact-reported'],
      comes:
        'This is the way: what you saw, when, and nothing added. A nagging doubt is enough. If it were the headteacher’s phone, you would tell the chair of governors.',
    },
    {
      text: 'Wait and see whether it happens again',
      touches: ['contact-reported'],
      comes: 'If there is nothing in it, telling does no harm. If there is something in it, waiting does.',
    },
  ],
} satisfies Scenario;
