/** No former pupil is among the person's friends, approved followers, close friends or requests. */
import * as z from 'zod/mini';
import type { Verdict } from '../../finding';
import { defineRule } from '../../rule';
import { judgeConnections, type ConnectionSentence } from '../connections';
import { words } from './words';

export default defineRule({
  id: 'ex-pupil-connections',
  mode: 'semiAuto',
  weight: 90,
  needs: ['lists', 'accountPrivate'],
  options: z.strictObject({}),
  outcomes: ['passed', 'cantTell', 'inapplicable', 'untested'],
  answers: ['checkedByHand', 'willRemove', 'notForMe'],
  words,
  judge: ({ lists, field }) =>
    judgeConnections(lists, field('accountPrivate'), (match) => match.hasLeft).map(withoutFalseComfort),
});

/** Names were compared, but perhaps none of someone who has left: only a list with nobody on it is fine. */
function withoutFalseComfort(verdict: Verdict<ConnectionSentence>): Verdict<ConnectionSentence> {
  return verdict.outcome === 'passed' && verdict.says !== 'emptyList'
    ? { ...verdict, outcome: 'cantTell' }
    : verdict;
}
