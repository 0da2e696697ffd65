import fc from 'fast-check';
import { expect, test } from 'vitest';
import { policyAsking, requirement } from '../../tests/support/build';
import { policies } from './all';
import { comparePolicies, type PolicyChanges } from './compare-policies';
import type { Policy } from './policy';

const before = policyAsking('account-private', 'school-name', 'school-logo');

/** A new version in which only this has changed. */
const withRules = (...requirements: Policy['requirements']) => ({ ...before, requirements });

function kinds({ rules }: PolicyChanges): string[] {
  return rules.map((change) => {
    const { rule } = change.kind === 'removed' ? change.before : change.after;
    return `${rule}: ${change.kind}`;
  });
}

test('the same policy has changed in nothing, whichever it is', () => {
  for (const policy of policies)
    expect(comparePolicies(policy, structuredClone(policy))).toEqual({ rules: [], parts: [] });
});

test('a rule that is new, and one that is gone', () => {
  const [first = requirement('x'), second = requirement('x')] = before.requirements;
  const changes = comparePolicies(before, withRules(first, second, requirement('extremism')));
  expect(kinds(changes)).toEqual(['extremism: added', 'school-logo: removed']);
});

test('a level, a section, words and options that have changed are told apart', () => {
  const clause = { section: '4.2', says: 'Staff follow school-logo.' };
  const changes = comparePolicies(
    before,
    withRules(
      requirement('account-private', { level: 'should' }),
      requirement('school-name', { clause: { section: '5', says: 'You ask before you name the school.' } }),
      requirement('school-logo', { clause, options: { strict: true } }),
    ),
  );
  expect(kinds(changes)).toEqual([
    'account-private: level',
    'school-name: section',
    'school-name: words',
    'school-logo: options',
  ]);
});

test.each<[string, Partial<Policy>]>([
  ['contacts', { contacts: [{ about: 'questions', role: 'Headteacher', name: 'Ms Tan' }] }],
  ['school', { school: { name: 'Marlow Lane', shortNames: [], acronyms: [], domains: [] } }],
  ['terms', { terms: [{ name: 'Autumn', starts: '2026-09-01', ends: '2026-12-18' }] }],
  ['logos', { logos: [{ name: 'Crest', data: 'data:image/png;base64,AAAA' }] }],
  ['version', { version: '2' }],
  ['consequences', { consequences: 'None.' }],
])('a change in another part is named: %s', (part, more) => {
  expect(comparePolicies(before, { ...before, ...more })).toEqual({ rules: [], parts: [part] });
});

test('what is left out is the same as what is empty, and the order of rules is no change', () => {
  const turned = withRules(...before.requirements.toReversed());
  expect(comparePolicies({ ...before, terms: [] }, turned)).toEqual({ rules: [], parts: [] });
});

test('whatever the two versions are, what is new one way is gone the other way', () => {
  const any = fc.constantFrom(...policies);
  fc.assert(
    fc.property(any, any, (one, other) => {
      const there = kinds(comparePolicies(one, other));
      const back = kinds(comparePolicies(other, one));
      const turn = (line: string) =>
        line.replace(/: (added|removed)$/u, (end) => (end === ': added' ? ': removed' : ': added'));
      expect(there.map(turn).toSorted()).toEqual(back.toSorted());
    }),
  );
});
