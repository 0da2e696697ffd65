import { describe, expect, test } from 'vitest';
import { policies, policyOf } from '../policies/all';
import type { Policy } from '../policies/policy';
import { everybody } from '../practice/directory';
import { practicePupils } from '../practice/pupils';
import { scenarios } from './all';
import { differencesBetween } from './differences';
import { explainChoice } from './explain-choice';
import { hideNames } from './hide-names';
import { isDone, NO_PROGRESS, progressFrom, withFixed, type Progress } from './progress';
import { lessonsOf, scenariosOf, stopsOf } from './stops';

const avenue = pack('the-avenue');
const highfield = pack('highfield');
const walsingham = pack('walsingham');

function pack(id: string): Policy {
  const policy = policyOf(id);
  if (!policy) throw new Error(`The policy ${id} is gone.`);
  return policy;
}

function accepting(scenario: string, policy: Policy) {
  const choice = scenarios.get(scenario)?.choices[0];
  if (!choice) throw new Error(`The situation ${scenario} is gone.`);
  return explainChoice(choice, policy);
}

describe('what comes of a choice', () => {
  test.each([
    ['ex-pupil-request', avenue, 'ex-pupil-connections'],
    ['ex-pupil-request', highfield, null],
    ['parent-request', avenue, 'parent-connections'],
    ['parent-request', highfield, null],
    ['suggested', highfield, 'following-pupils'],
    ['suggested', walsingham, null],
    ['cousin', highfield, 'exceptions-declared'],
    ['cousin', avenue, null],
  ])('%s: is told by the clause of the policy, where it has one', (scenario, policy, rule) => {
    expect(accepting(scenario, policy).requirement?.rule ?? null).toBe(rule);
  });

  test.each(['ex-pupil-request', 'parent-request'])('%s: differs where the policies differ', (scenario) => {
    expect(accepting(scenario, avenue).says).not.toBe(accepting(scenario, highfield).says);
  });
});

describe('another policy', () => {
  test('is told by the lessons that come and go, and by those that are more or less strict', () => {
    const { come, go, levels, clauses } = differencesBetween(avenue, highfield);
    expect(come).toContain('contact-reported');
    expect(go).toEqual(expect.arrayContaining(['ex-pupil-connections', 'parent-connections']));
    expect(levels).toContainEqual({ rule: 'account-private', before: 'must', after: 'should' });
    expect(clauses).toContain('pupil-connections');
  });

  test('that is the same changes nothing', () => {
    expect(differencesBetween(avenue, structuredClone(avenue))).toEqual({
      come: [],
      go: [],
      levels: [],
      clauses: [],
    });
  });

  test.each(policies.map((policy) => [policy.id, policy] as const))(
    'changes back what it changed: %s',
    (_id, policy) => {
      const there = differencesBetween(avenue, policy);
      const back = differencesBetween(policy, avenue);
      expect([...there.come].toSorted()).toEqual([...back.go].toSorted());
      expect(there.levels.length).toBe(back.levels.length);
    },
  );
});

describe('progress', () => {
  const withChoices = (progress: Progress): Progress => ({
    ...progress,
    choices: Object.fromEntries([...scenarios.keys()].map((name) => [name, 0])),
  });

  test('a lesson is done when it was put right and its situations were thought about', () => {
    const lesson = lessonsOf(avenue).find(({ requirement }) => requirement.rule === 'pupil-connections');
    if (!lesson) throw new Error('The Avenue asks nothing about pupils.');
    expect(scenariosOf(lesson).length).toBeGreaterThan(0);
    const fixed = withFixed(NO_PROGRESS, avenue, 'pupil-connections');
    expect([NO_PROGRESS, fixed, withChoices(NO_PROGRESS)].map((one) => isDone(one, avenue, lesson))).toEqual([
      false,
      false,
      false,
    ]);
    expect(isDone(withChoices(fixed), avenue, lesson)).toBe(true);
  });

  test('what was put right under one policy is not done under another', () => {
    const fixed = withChoices(withFixed(NO_PROGRESS, avenue, 'account-private'));
    const done = (policy: Policy) => {
      const lesson = lessonsOf(policy).find(({ requirement }) => requirement.rule === 'account-private');
      return lesson !== undefined && isDone(fixed, policy, lesson);
    };
    expect([done(avenue), done(highfield)]).toEqual([true, false]);
  });

  test('is taken up where it was left, and anything else is the beginning', () => {
    const kept = { ...withFixed(NO_PROGRESS, avenue, 'school-name'), policy: 'the-avenue/1', stop: 'end' };
    expect(progressFrom(structuredClone(kept))).toEqual(kept);
    for (const broken of [undefined, null, 'x', { version: 2 }, { ...kept, choices: { a: 'b' } }])
      expect(progressFrom(broken)).toEqual(NO_PROGRESS);
  });

  test('leads from stop to stop, each at an id of its own, from the start to the end', () => {
    for (const policy of policies) {
      const ids = stopsOf(policy).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([ids[0], ids.at(-1)]).toEqual(['start', 'end']);
    }
  });
});

describe('in front of a room', () => {
  const names = [
    ...everybody.map(({ displayName }) => displayName),
    ...practicePupils.map(({ firstName, lastName }) => `${firstName} ${lastName}`),
  ];

  test.each(names)('no name can be read: %s', (name) => {
    const hidden = hideNames(`${name} no longer follows you.`);
    const parts = name.match(/\p{L}{2,}/gu) ?? [];
    expect(parts.filter((part) => part.length > 3 && hidden.includes(part))).toEqual([]);
    expect(hidden).toMatch(/ no longer follows you\.$/u);
  });

  test('a text without names stays as it is', () => {
    const text = 'Open “Account privacy” in the settings.';
    expect(hideNames(text)).toBe(text);
  });
});
