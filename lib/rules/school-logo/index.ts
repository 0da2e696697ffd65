/** Asks whether the school’s logo is kept out of pictures and videos. */
import { defineQuestion } from '../../rule';
import { words } from './words';

export default defineQuestion({
  id: 'school-logo',
  weight: 52,
  answers: ['checkedByHand', 'willChange', 'havePermission', 'notForMe'],
  words,
});
