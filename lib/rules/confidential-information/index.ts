/** Asks whether anything confidential, or of use to an intruder, was put online. */
import { defineQuestion } from '../../rule';
import { words } from './words';

export default defineQuestion({
  id: 'confidential-information',
  weight: 77,
  answers: ['checkedByHand', 'willChange', 'notForMe'],
  words,
});
