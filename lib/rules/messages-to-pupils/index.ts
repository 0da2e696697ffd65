/** Asks whether every message to a pupil goes through the channels that the school has chosen. */
import { defineQuestion } from '../../rule';
import { words } from './words';

export default defineQuestion({
  id: 'messages-to-pupils',
  weight: 98,
  answers: ['checkedByHand', 'willChange', 'notForMe'],
  words,
});
