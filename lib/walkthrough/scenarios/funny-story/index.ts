/** The situation: too funny not to share. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'posts-about-school',
  title: 'Too funny not to share',
  story:
    'A child in your group said something so funny today that the whole staffroom cried with laughter. You want to post it, without a name of course.',
  choices: [
    {
      text: 'Post it without the name',
      touches: ['posts-about-school'],
      comes:
        'People nearby often know who is meant, the child’s family first of all. Without a name it is still talk about a child at school.',
    },
    {
      text: 'Keep it for the staffroom',
      touches: ['posts-about-school'],
      comes: 'It stays as funny there, and the child never has to meet it again at fourteen.',
    },
    {
      text: 'Send it to two friends who do not know the school',
      touches: ['posts-about-school'],
      comes: 'Better than the whole world, and still out of your hands. Friends pass on what is funny.',
    },
  ],
} satisfies Scenario;
