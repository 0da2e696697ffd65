/** The situation: an account that you had forgotten. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'digital-footprint',
  title: 'An account that you had forgotten',
  story:
    'You search for an old nickname, just to see. There it is: a blog that you wrote at nineteen, with pictures, opinions, and a good deal of cider.',
  choices: [
    {
      text: 'Leave it: nobody knows the nickname',
      touches: ['digital-footprint'],
      comes:
        'You found it in a minute, and so may others. It is your past and nothing to be ashamed of, but it need not stand there.',
    },
    {
      text: 'Sign in or write to the site, and close it',
      touches: ['digital-footprint'],
      comes:
        'It may take a new password, or an email to whoever runs it. What you find first, you can decide about.',
    },
    {
      text: 'Search on, for whatever else there is',
      touches: ['digital-footprint'],
      comes:
        'A good evening for it: old nicknames, pictures that others have put your name on, forums, games. Write down what you find, and close it one by one.',
    },
  ],
} satisfies Scenario;
