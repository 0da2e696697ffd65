/** Asks whether the person keeps away from extremist people, groups and messages online. */
import { defineQuestion } from '../../rule';
import { words } from './words';

export default defineQuestion({
  id: 'extremism',
  weight: 83,
  answers: ['checkedByHand', 'willChange', 'notForMe'],
  words,
});
