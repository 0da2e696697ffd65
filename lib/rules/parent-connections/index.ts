/** Asks whether the person stays unconnected with parents and carers of pupils. */
import { defineQuestion } from '../../rule';
import { words } from './words';

export default defineQuestion({
  id: 'parent-connections',
  weight: 56,
  answers: ['checkedByHand', 'willChange', 'notForMe'],
  words,
});
