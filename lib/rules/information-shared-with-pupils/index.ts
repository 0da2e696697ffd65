/** Asks whether the person keeps their private life and contact details from pupils. */
import { defineQuestion } from '../../rule';
import { words } from './words';

export default defineQuestion({
  id: 'information-shared-with-pupils',
  weight: 88,
  answers: ['checkedByHand', 'willChange', 'notForMe'],
  words,
});
