import { describe, expect, test } from 'vitest';
import { at, found, policyAsking } from '../../tests/support/build';
import { itemsOf } from '../audit/build-checklist';
import instagram from '../platforms/instagram/index';
import { policyOf } from '../policies/all';
import { checklistOf } from './checklist-of';
import { addReading } from './add-reading';
import { answer, startSelfCheck, type SelfCheck } from './self-check';

const strictest = policyOf('strictest') ?? policyAsking('account-private');
const start = startSelfCheck(strictest, { platforms: ['instagram'] });
const account = { platform: 'instagram', handle: 'robin.ashdown' };
const isPrivate = (value: boolean) => ({
  platform: 'instagram',
  page: 'account-privacy',
  observations: [found('accountPrivate', value, { account, page: 'account-privacy' })],
});

function privacyIn(check: SelfCheck) {
  return itemsOf(checklistOf(check, [instagram], at(59))).find(
    ({ item }) => item.finding.requirement.rule === 'account-private',
  );
}

describe('the checklist of a self-check', () => {
  test('has everything the policy asks for, before anything was looked at', () => {
    const rules = itemsOf(checklistOf(start, [instagram], at(59))).map(
      ({ item }) => item.finding.requirement.rule,
    );
    expect(new Set(rules)).toEqual(new Set(strictest.requirements.map(({ rule }) => rule)));
  });

  test('has everything the policy asks for, even of someone who has named no platform', () => {
    const items = itemsOf(checklistOf(startSelfCheck(strictest), [instagram], at(59)));
    const rules = items.map(({ item }) => item.finding.requirement.rule);
    expect(new Set(rules)).toEqual(new Set(strictest.requirements.map(({ rule }) => rule)));
    expect(items.filter(({ group }) => group === 'fine' || group === 'notForYou')).toEqual([]);
  });

  test('changes with what is read', () => {
    expect(privacyIn(start)?.group).toBe('notCheckedYet');
    expect(privacyIn(addReading(start, isPrivate(false)))?.group).toBe('toChange');
    expect(privacyIn(addReading(start, isPrivate(true)))?.group).toBe('fine');
  });

  test('changes with what the person answers, and back where what is seen has got worse', () => {
    const read = addReading(start, isPrivate(true));
    const item = privacyIn(read)?.item;
    const answered = item ? answer(read, item.finding, 'notForMe', at(1)) : read;
    expect(privacyIn(answered)).toMatchObject({ group: 'notForYou', item: { stale: null } });
    expect(privacyIn(addReading(answered, isPrivate(false)))).toMatchObject({
      group: 'toChange',
      item: { stale: 'worse', answer: { kind: 'notForMe' } },
    });
  });
});
