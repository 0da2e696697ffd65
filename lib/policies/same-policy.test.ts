import { expect, test } from 'vitest';
import { policyAsking } from '../../tests/support/build';
import { isSamePolicy } from './same-policy';

const policy = policyAsking('account-private', 'conduct');

test('a copy with its parts in another order is the same policy', () => {
  const turned = Object.fromEntries(Object.entries(structuredClone(policy)).toReversed()) as typeof policy;
  expect(JSON.stringify(turned)).not.toBe(JSON.stringify(policy));
  expect(isSamePolicy(policy, turned)).toBe(true);
});

test('another policy under the same id is another one, and so is the same under another id', () => {
  expect(isSamePolicy(policy, { ...policy, consequences: 'None.' })).toBe(false);
  expect(isSamePolicy(policy, { ...policy, requirements: policy.requirements.toReversed() })).toBe(false);
  expect(isSamePolicy(policy, { ...policy, id: 'another' })).toBe(false);
});
