/** No pupil follows the person's public account. On a private one, followers were approved and are connections. */
import * as z from 'zod/mini';
import { defineRule, isOnShow } from '../../rule';
import { judgeList } from '../people-on-lists';
import { words } from './words';

export default defineRule({
  id: 'followed-by-pupils',
  mode: 'semiAuto',
  weight: 70,
  needs: ['lists', 'accountPrivate'],
  options: z.strictObject({}),
  outcomes: ['passed', 'cantTell', 'inapplicable', 'untested'],
  answers: ['checkedByHand', 'willRemove', 'notForMe'],
  words,
  judge({ lists, field }) {
    const isPrivate = field('accountPrivate');
    const followers = lists.find(({ relation }) => relation === 'followers');
    if (!followers) return [{ outcome: 'inapplicable', says: 'noFollowers', sources: [] }];
    // Data from when the page was loaded does not set followers aside: the account may be public by now.
    if (isPrivate.status === 'found' && isPrivate.value && isOnShow(isPrivate.source)) {
      return [{ outcome: 'inapplicable', says: 'accountIsPrivate', sources: [isPrivate.source] }];
    }
    return judgeList(followers, 'pupils');
  },
});
