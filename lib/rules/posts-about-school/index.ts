/** Asks whether posts and comments leave out the school, its pupils, families and staff. */
import { defineQuestion } from '../../rule';
import { words } from './words';

export default defineQuestion({
  id: 'posts-about-school',
  weight: 68,
  answers: ['checkedByHand', 'willChange', 'notForMe'],
  words,
});
