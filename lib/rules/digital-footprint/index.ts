/** Asks whether the person has looked up what can be found about them online. */
import { defineQuestion } from '../../rule';
import { words } from './words';

export default defineQuestion({
  id: 'digital-footprint',
  weight: 20,
  answers: ['checkedByHand', 'willChange', 'notForMe'],
  words,
});
