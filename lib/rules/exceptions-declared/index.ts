/** Asks whether links with pupils of the person’s own family are known to the school and agreed. */
import { defineQuestion } from '../../rule';
import { words } from './words';

export default defineQuestion({
  id: 'exceptions-declared',
  weight: 85,
  answers: ['declaredException', 'willChange', 'notForMe'],
  words,
});
