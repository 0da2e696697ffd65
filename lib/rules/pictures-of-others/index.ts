/** Asks whether everybody in the person’s pictures and posts agreed, and whether none come from school activities. */
import { defineQuestion } from '../../rule';
import { words } from './words';

export default defineQuestion({
  id: 'pictures-of-others',
  weight: 72,
  answers: ['checkedByHand', 'willChange', 'notForMe'],
  words,
});
