import { describe, expect, test } from 'vitest';
import {
  at,
  checkedRule,
  found,
  hearth,
  policyAsking,
  question,
  requirement,
  robin,
  seen,
} from '../../tests/support/build';
import type { Verdict } from '../finding';
import type { CheckedRule, Rule } from '../rule';
import { rules as allRules } from './rules';
import { runAudit, type AuditInput } from './run-audit';

const bakes = { platform: 'hearth', handle: 'robin_bakes' };

function audit(rules: readonly Rule[], more: Partial<AuditInput> = {}) {
  return runAudit({
    policy: policyAsking(...rules.map(({ id }) => id)),
    accounts: [robin],
    platforms: [hearth],
    observations: [],
    compared: [],
    school: null,
    now: at(59),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    ...more,
  });
}

function saying(id: string, ...verdicts: readonly Verdict[]): CheckedRule {
  return checkedRule(id, { judge: () => verdicts });
}

const open: Verdict = { outcome: 'failed', says: 'seen', sources: [] };
const throws = checkedRule('broken', {
  judge: () => {
    throw new Error('Maya Adeyemi');
  },
});

describe('an audit', () => {
  test.each([
    ['of no account', []],
    ['of an account nobody has looked at', [{ platform: 'hearth', handle: null }]],
    ['of two accounts', [robin, bakes]],
    ['of an account on a platform that is not known', [{ platform: 'gone', handle: 'robin' }]],
  ])('has a finding for every requirement: %s', (_title, accounts) => {
    const requirements = [...allRules.keys(), 'rule-of-tomorrow'].map((rule) => requirement(rule));
    const findings = runAudit({
      policy: policyAsking(...requirements),
      accounts,
      platforms: [hearth],
      observations: [],
      compared: [],
      school: null,
      now: at(59),
    });
    const judged = new Set(findings.map((finding) => finding.requirement.rule));
    expect(requirements.map(({ rule }) => rule).filter((rule) => !judged.has(rule))).toEqual([]);
  });

  test('never says that something is fine where nothing was read', () => {
    const findings = audit([...allRules.values()], { accounts: [{ platform: 'hearth', handle: null }] });
    expect(findings.filter(({ verdict }) => verdict.outcome === 'passed')).toEqual([]);
  });

  test('gives the findings in the order in which the policy asks', () => {
    const policy = policyAsking('second', 'first');
    const findings = audit([saying('first', open), saying('second', open)], { policy });
    expect(findings.map(({ requirement: { rule } }) => rule)).toEqual(['second', 'first']);
  });

  test('says of a rule that this version does not have that it cannot be checked', () => {
    const [finding] = audit([], { policy: policyAsking('rule-of-tomorrow') });
    expect(finding).toMatchObject({ account: null, verdict: { outcome: 'cantTell', says: 'unknownRule' } });
  });

  test('turns a rule that throws into a finding, and goes on with the others', () => {
    const findings = audit([throws, saying('sound', open)]);
    expect(findings.map(({ verdict }) => verdict.says)).toEqual(['ruleFailed', 'seen']);
    expect(findings[0]).toMatchObject({ account: robin, verdict: { outcome: 'cantTell' } });
  });

  test('keeps nothing of what a rule that throws had in hand', () => {
    expect(JSON.stringify(audit([throws]))).not.toContain('Maya');
  });

  test('turns options that a rule does not know into a finding', () => {
    const policy = policyAsking(requirement('strict', { options: { strictest: true } }));
    expect(audit([checkedRule('strict')], { policy })[0]?.verdict.says).toBe('ruleFailed');
  });

  test('hands a rule the options of its requirement', () => {
    const given: unknown[] = [];
    const rule = checkedRule('strict', { judge: (_facts, options) => (given.push(options), [open]) });
    audit([rule], { policy: policyAsking(requirement('strict', { options: { strict: true } })) });
    audit([rule]);
    expect(given).toEqual([{ strict: true }, {}]);
  });

  test('asks a question once, however many accounts there are', () => {
    const findings = audit([question('conduct')], { accounts: [robin, bakes] });
    expect(findings).toMatchObject([
      { account: null, verdict: { outcome: 'untested', says: 'question' }, answerId: 'conduct///' },
    ]);
  });

  test('says of an account nobody has looked at that it is untested, and where to look', () => {
    const rule = allRules.get('account-private');
    const findings = audit(rule ? [rule] : [], { accounts: [{ platform: 'hearth', handle: null }] });
    expect(findings).toMatchObject([
      { verdict: { outcome: 'untested', says: 'notLookedAt', fix: { page: 'privacy' } } },
    ]);
  });

  test('says of what was seen more than a day ago that it may have changed since, but not that it is wrong', () => {
    const rule = allRules.get('account-private');
    const on = (value: boolean, now: string) =>
      audit(rule ? [rule] : [], { observations: [found('accountPrivate', value)], now })[0]?.verdict;
    expect(on(true, '2026-09-02T08:00:00.000Z')).toMatchObject({ outcome: 'passed' });
    expect(on(true, '2026-09-02T08:00:01.000Z')).toMatchObject({
      outcome: 'untested',
      says: 'tooOld',
      values: { seenOn: '1 September 2026' },
      fix: { setting: 'accountPrivate' },
    });
    expect(on(false, '2026-09-02T08:00:01.000Z')).toMatchObject({ outcome: 'failed' });
  });

  test('judges two accounts on one platform apart', () => {
    const rule = allRules.get('account-private');
    const findings = audit(rule ? [rule] : [], {
      accounts: [robin, bakes],
      observations: [
        found('accountPrivate', true, { account: robin }),
        found('accountPrivate', false, { account: bakes }),
      ],
    });
    expect(findings.map(({ account, verdict }) => [account?.handle, verdict.outcome])).toEqual([
      ['robin.ashdown', 'passed'],
      ['robin_bakes', 'failed'],
    ]);
    expect(new Set(findings.map(({ answerId }) => answerId)).size).toBe(2);
  });

  test('says when we learned to read the page that a verdict rests on', () => {
    const sources = [seen({ learned: '2026-02' })];
    const [changed] = audit([saying('a', { outcome: 'cantTell', says: 'changed', sources })]);
    expect(changed?.verdict.values).toMatchObject({ learned: 'February 2026' });
  });

  test('puts platform and handle into the blanks, and lets the rule say otherwise', () => {
    const [plain, own] = audit([saying('a', open), saying('b', { ...open, values: { handle: 'mine' } })]);
    expect(plain?.verdict.values).toEqual({ platform: 'Hearth', handle: 'robin.ashdown' });
    expect(own?.verdict.values).toEqual({ platform: 'Hearth', handle: 'mine' });
  });
});

describe('what a finding is known by', () => {
  test('is the same at every reading, and whatever the case of the handle', () => {
    const id = (account: typeof robin) => audit([saying('a', open)], { accounts: [account] })[0]?.id;
    expect(id({ platform: 'hearth', handle: 'Robin.Ashdown' })).toBe(id(robin));
    expect(audit([saying('a', open)], { observations: [found('bio', 'Baker', { at: at(9) })] })[0]?.id).toBe(
      id(robin),
    );
  });

  test('differs between the things that one rule judges', () => {
    const rule = saying('settings', { ...open, about: 'whoCanTag' }, { ...open, about: 'foundByEmail' });
    expect(new Set(audit([rule]).map(({ id }) => id)).size).toBe(2);
  });

  test('is shared for answers by every rule and list that names the same person', () => {
    const names = (about: string): Verdict => ({ ...open, about, person: 'Maya.Adeyemi' });
    const lower: Verdict = { ...open, about: 'friends:maya.adeyemi', person: 'maya.adeyemi' };
    const findings = audit([saying('a', names('followers:maya.adeyemi'), lower), saying('b', lower)]);
    expect(new Set(findings.map(({ answerId }) => answerId)).size).toBe(1);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(3);
  });

  test('is not shared between people on the lists of two accounts', () => {
    const rule = saying('a', { ...open, about: 'followers:maya', person: 'maya' });
    const findings = audit([rule], { accounts: [robin, bakes] });
    expect(new Set(findings.map(({ answerId }) => answerId)).size).toBe(2);
  });
});
