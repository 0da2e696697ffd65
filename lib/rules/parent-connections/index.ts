/**
 * Asks whether the person stays unconnected with parents and carers of pupils, and shows who on their lists may be
 * one. Most parents cannot be told from a list: the question stays.
 */
import { defineClues, defineQuestion } from '../../rule';
import { familiesConnected } from '../families-on-lists';
import { words } from './words';

export default defineQuestion({
  id: 'parent-connections',
  weight: 56,
  answers: ['checkedByHand', 'willChange', 'notForMe'],
  words,
  clues: defineClues({
    needs: ['lists', 'accountPrivate'],
    look: ({ lists, field }) => familiesConnected(lists, field('accountPrivate')),
  }),
});
