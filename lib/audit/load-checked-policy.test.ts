import { describe, expect, test } from 'vitest';
import { checkedRule, policyAsking, question, requirement } from '../../tests/support/build';
import type { Rule } from '../rule';
import { loadCheckedPolicy } from './load-checked-policy';

const rules = new Map<string, Rule>([
  ['private', checkedRule('private')],
  ['conduct', question('conduct')],
]);

function problemsWith(options: Record<string, unknown>, rule = 'private') {
  const loaded = loadCheckedPolicy(policyAsking('first', requirement(rule, { options })), rules);
  return loaded.ok ? [] : loaded.problems;
}

describe('a policy', () => {
  test('with the options that its rules know is loaded', () => {
    const policy = policyAsking('conduct', requirement('private', { options: { strict: true } }));
    expect(loadCheckedPolicy(policy, rules)).toEqual({ ok: true, policy });
    expect(loadCheckedPolicy(JSON.stringify(policy), rules)).toEqual({ ok: true, policy });
  });

  test('with an option that a rule does not know is refused, with the place and the name', () => {
    const [problem, ...rest] = problemsWith({ strickt: true });
    expect(problem?.place).toBe('requirements[1].options');
    expect(problem?.reason).toContain('strickt');
    expect(rest).toEqual([]);
  });

  test('with an option of the wrong kind is refused, with the place', () => {
    expect(problemsWith({ strict: 'yes' }).map(({ place }) => place)).toEqual([
      'requirements[1].options.strict',
    ]);
  });

  test('tells of every wrong option at once', () => {
    const wrong = { options: { strict: 1, more: 2 } };
    const policy = policyAsking('conduct', requirement('private', wrong));
    const loaded = loadCheckedPolicy(policy, rules);
    expect(loaded.ok ? [] : loaded.problems).toHaveLength(2);
  });

  test('that asks for a rule this version does not have is let through: its finding will say so', () => {
    expect(problemsWith({ anything: true }, 'rule-of-tomorrow')).toEqual([]);
  });

  test('that gives a question options is let through, for nothing reads them', () => {
    expect(problemsWith({ anything: true }, 'conduct')).toEqual([]);
  });

  test('that is broken is refused before its options are looked at', () => {
    const broken = { ...policyAsking(requirement('private', { options: { strickt: true } })), title: 7 };
    const loaded = loadCheckedPolicy(broken, rules);
    expect(loaded.ok ? [] : loaded.problems.map(({ place }) => place)).toEqual(['title']);
  });

  test.each(['', '[]', 'null', '{"format":1', 'Dear colleagues,'])('is not what this text is: %j', (text) => {
    const loaded = loadCheckedPolicy(text, rules);
    expect(loaded.ok ? [] : loaded.problems.length).toBeGreaterThan(0);
  });
});
