/** Every privacy setting of the account, each a verdict of its own, is at its strictest. */
import * as z from 'zod/mini';
import type { SettingFact } from '../../fact';
import type { Verdict } from '../../finding';
import type { CommonSentence } from '../../common-words';
import { defineRule, isOnShow, notKnown, TO_A_QUESTION } from '../../rule';
import { AUDIENCE_SETTINGS, isLooser, SWITCH_SETTINGS } from '../../setting';
import { sayValue } from '../../setting-words';
import { words } from './words';

export default defineRule({
  id: 'strictest-settings',
  mode: 'automatic',
  weight: 60,
  needs: ['settings'],
  options: z.strictObject({
    /** Settings that the policy leaves to the person. */
    leave: z.optional(z.array(z.enum([...SWITCH_SETTINGS, ...AUDIENCE_SETTINGS]))),
  }),
  outcomes: ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'],
  answers: ['willChange', 'checkedByHand', 'notForMe'],
  words,
  judge({ settings }, { leave = [] }) {
    const asked = settings.filter(({ name }) => !leave.includes(name));
    return asked.length > 0
      ? asked.map(judgeSetting)
      : [{ outcome: 'inapplicable', says: 'noSettings', sources: [] }];
  },
});

function judgeSetting({
  name,
  setting,
  fact,
}: SettingFact): Verdict<keyof typeof words.says | CommonSentence> {
  const more = { about: name, values: { setting: setting.title }, fix: { setting: name } };
  if (fact.status === 'unread' || fact.status === 'unreadable') {
    const unknown = notKnown(fact);
    return { ...unknown, ...more, values: { ...unknown.values, ...more.values }, answers: TO_A_QUESTION };
  }
  const sources = [fact.source];
  if (fact.status === 'absent') return { outcome: 'inapplicable', says: 'notHere', sources, ...more };
  const values = { ...more.values, is: sayValue(fact.value), strictest: sayValue(setting.strictest) };
  if (isLooser(fact.value, setting.strictest))
    return { outcome: 'failed', says: 'looser', sources, ...more, values };
  const outcome = isOnShow(fact.source)
    ? ({ outcome: 'passed', says: 'strictest' } as const)
    : ({ outcome: 'cantTell', says: 'strictWhenLoaded' } as const);
  return { ...outcome, sources, ...more, values };
}
