/** The person follows no pupil. */
import * as z from 'zod/mini';
import { defineRule } from '../../rule';
import { judgeList } from '../people-on-lists';
import { words } from './words';

export default defineRule({
  id: 'following-pupils',
  mode: 'semiAuto',
  weight: 95,
  needs: ['lists'],
  options: z.strictObject({}),
  outcomes: ['passed', 'cantTell', 'inapplicable', 'untested'],
  answers: ['checkedByHand', 'willRemove', 'notForMe'],
  words,
  judge({ lists }) {
    const following = lists.find(({ relation }) => relation === 'following');
    if (!following) return [{ outcome: 'inapplicable', says: 'noFollowing', sources: [] }];
    return judgeList(following, 'pupils');
  },
});
