import { describe, expect, test } from 'vitest';
import { runAudit } from '../audit/run-audit';
import type { Policy } from '../policies/policy';
import type { Rule } from '../rule';
import { factsFor, type RuleCase } from './cases';

const rules = import.meta.glob<Rule>('./*/index.ts', { eager: true, import: 'default' });
const cases = import.meta.glob<readonly RuleCase[]>('./*/cases.ts', { eager: true, import: 'cases' });

for (const [file, rule] of Object.entries(rules)) {
  describe(rule.id, () => {
    test.each(cases[file.replace('index.ts', 'cases.ts')] ?? [])('$title', (ruleCase) => {
      expect(verdictsOf(rule, ruleCase)).toEqual(
        ruleCase.expect.map((verdict) => ({ about: undefined, ...verdict })),
      );
    });
  });
}

function verdictsOf(rule: Rule, { facts, options }: RuleCase) {
  const verdicts =
    rule.mode === 'manual'
      ? [
          ...runAudit(auditOf(rule)).map(({ verdict }) => verdict),
          ...(rule.clues?.look(factsFor(facts)) ?? []),
        ]
      : rule.judge(factsFor(facts), options ?? {});
  return verdicts.map(({ outcome, says, about }) => ({ outcome, says, about }));
}

/** A check against a policy that asks for one thing, by a person with two accounts. */
function auditOf(rule: Rule): Parameters<typeof runAudit>[0] {
  const handles = ['robin.ashdown', 'robin_bakes'];
  return {
    policy: policyAsking(rule.id),
    accounts: handles.map((handle) => ({ platform: 'practice', handle })),
    platforms: [],
    observations: [],
    compared: [],
    school: null,
    now: '2026-09-01T08:00:00.000Z',
    rules: new Map([[rule.id, rule]]),
  };
}

function policyAsking(rule: string): Policy {
  return {
    format: 1,
    id: 'marlow-lane',
    version: '1',
    title: 'Social Media Policy, Marlow Lane Primary',
    school: null,
    document: { title: 'Social Media Policy' },
    appliesTo: 'Everyone who works at the school.',
    contacts: [],
    help: [],
    officialAccounts: [],
    channels: [],
    minimumAges: [],
    consequences: 'The code of conduct applies.',
    requirements: [{ rule, level: 'must', clause: { section: '1', says: 'Staff follow the policy.' } }],
  };
}
