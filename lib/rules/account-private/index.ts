/** The account lets in only people whom its owner has approved. */
import * as z from 'zod/mini';
import { defineRule, isOnShow, notKnown, TO_A_QUESTION } from '../../rule';
import { words } from './words';

/** To an account that nobody can make private. */
const CAN_SAY = ['willChange', 'checkedByHand', 'declaredException', 'notForMe'] as const;

export default defineRule({
  id: 'account-private',
  mode: 'automatic',
  weight: 80,
  needs: ['accountPrivate', 'alwaysPublic'],
  options: z.strictObject({}),
  outcomes: ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'],
  answers: ['willChange', 'checkedByHand', 'notForMe'],
  words,
  judge({ field, alwaysPublic }) {
    if (alwaysPublic)
      return [
        { outcome: 'cantTell', says: 'alwaysPublic', sources: [], values: alwaysPublic, answers: CAN_SAY },
      ];
    const fact = field('accountPrivate');
    const fix = { setting: 'accountPrivate' } as const;
    if (fact.status === 'unread' || fact.status === 'unreadable')
      return [
        { ...notKnown(fact), ...(fact.status === 'unreadable' ? { fix } : {}), answers: TO_A_QUESTION },
      ];
    if (fact.status === 'absent')
      return [{ outcome: 'inapplicable', says: 'noSuchSetting', sources: [fact.source] }];
    const sources = [fact.source];
    if (!fact.value) return [{ outcome: 'failed', says: 'public', sources, fix }];
    if (!isOnShow(fact.source)) return [{ outcome: 'cantTell', says: 'strictWhenLoaded', sources, fix }];
    return [{ outcome: 'passed', says: 'private', sources, fix }];
  },
});
