/** Asks whether attempts at contact between a child and a member of staff were reported, each to the right person. */
import { defineQuestion } from '../../rule';
import { words } from './words';

export default defineQuestion({
  id: 'contact-reported',
  weight: 92,
  answers: ['checkedByHand', 'willChange', 'notForMe'],
  words,
});
