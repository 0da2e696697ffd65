/** Asks whether what the person posts and passes on is respectful and within the law, in private too. */
import { defineQuestion } from '../../rule';
import { words } from './words';

export default defineQuestion({
  id: 'post-conduct',
  weight: 66,
  answers: ['checkedByHand', 'willChange', 'notForMe'],
  words,
});
