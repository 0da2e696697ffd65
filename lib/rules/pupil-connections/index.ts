/** No pupil is among the person's friends, approved followers, close friends or requests. */
import * as z from 'zod/mini';
import { judgeConnections } from '../connections';
import { defineRule } from '../../rule';
import { words } from './words';

export default defineRule({
  id: 'pupil-connections',
  mode: 'semiAuto',
  weight: 100,
  needs: ['lists', 'accountPrivate'],
  options: z.strictObject({}),
  outcomes: ['passed', 'cantTell', 'inapplicable', 'untested'],
  answers: ['checkedByHand', 'willRemove', 'notForMe'],
  words,
  judge: ({ lists, field }) => judgeConnections(lists, field('accountPrivate'), 'pupils'),
});
