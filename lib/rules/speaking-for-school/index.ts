/** Asks whether the person leaves official accounts and answers to the people whom the policy names. */
import { defineQuestion } from '../../rule';
import { words } from './words';

export default defineQuestion({
  id: 'speaking-for-school',
  weight: 45,
  answers: ['checkedByHand', 'willChange', 'notForMe'],
  words,
});
