/** Asks whether posts that the school asked to have removed are gone. */
import { defineQuestion } from '../../rule';
import { words } from './words';

export default defineQuestion({
  id: 'removal-requests',
  weight: 58,
  answers: ['checkedByHand', 'willChange', 'notForMe'],
  words,
});
