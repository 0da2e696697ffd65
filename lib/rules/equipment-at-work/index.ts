/** Asks whether the person keeps social media off school equipment. */
import { defineQuestion } from '../../rule';
import { words } from './words';

export default defineQuestion({
  id: 'equipment-at-work',
  weight: 30,
  answers: ['checkedByHand', 'willChange', 'notForMe'],
  words,
});
