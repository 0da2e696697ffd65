import { describe, expect, test } from 'vitest';
import type { ComparedEvidence } from '../fact';
import { buildChecklist } from '../audit/build-checklist';
import { runAudit } from '../audit/run-audit';
import { answer, startSelfCheck } from '../self-check/self-check';
import { at, compared, hearth, match, policyAsking, robin } from '../../tests/support/build';
import { countUndecided } from './count-undecided';
import { queueOf } from './queue';

const POLICY = policyAsking('pupil-connections', 'followed-by-pupils', 'ex-pupil-connections');
const MAYA = match('Maya Adeyemi', { strength: 'possible' });
const TOLU = match('Tolu Okonjo');
const FFION = match('Ffion Pritchard', { hasLeft: true });

const INPUT = {
  policy: POLICY,
  accounts: [robin],
  platforms: [
    {
      ...hearth,
      pages: [
        ...hearth.pages,
        {
          id: 'following',
          title: 'Following',
          address: 'https://hearth.example/{handle}/following',
          gives: [],
          list: 'following' as const,
          onTour: true,
        },
      ],
    },
  ],
  now: at(5),
  observations: [],
  school: null,
};
const FINDINGS = (lists: readonly ComparedEvidence[]) => runAudit({ ...INPUT, compared: lists });

const queue = (lists: readonly ComparedEvidence[], answers = {}) =>
  queueOf(buildChecklist(FINDINGS(lists), answers), lists);
const names = (lists: readonly ComparedEvidence[]) => queue(lists).map(({ person }) => person.displayName);

describe('the queue', () => {
  test('has the likely matches first, each in the order of the matcher', () => {
    const grace = match('Grace Mensah');
    expect(names([compared({}, { matches: [MAYA, TOLU, grace] })])).toEqual([
      'Tolu Okonjo',
      'Grace Mensah',
      'Maya Adeyemi',
    ]);
  });

  test('has those who may be family last, under the clause on parents and with answers of their own', () => {
    const dana = { person: { handle: 'dana', displayName: 'Dana Adeyemi' }, reasons: ['the surname'] };
    const lists = [compared({}, { matches: [MAYA, TOLU], families: [dana] })];
    const input = { ...INPUT, policy: policyAsking('pupil-connections', 'parent-connections') };
    const checklist = buildChecklist(runAudit({ ...input, compared: lists }), {});
    const people = queueOf(checklist, lists);
    expect(people.map(({ person }) => person.displayName)).toEqual([
      'Tolu Okonjo',
      'Maya Adeyemi',
      'Dana Adeyemi',
    ]);
    expect(people[2]).toMatchObject({
      strength: 'family',
      reasons: ['the surname'],
      requirements: [{ rule: 'parent-connections' }],
      answers: ['willRemove', 'notFamily', 'declaredException', 'notSure'],
    });
    expect(countUndecided(checklist)).toBe(3);
  });

  test('has everybody once, with every clause that speaks of them', () => {
    const [only, ...others] = queue([compared({}, { matches: [TOLU] })]);
    expect(others).toEqual([]);
    expect(only?.requirements.map(({ rule }) => rule)).toEqual(['pupil-connections', 'followed-by-pupils']);
    expect(only?.seenOn.map(({ relation }) => relation)).toContain('followers');
    expect(only?.reasons).toEqual(['first name and surname, letter by letter']);
  });

  test('asks of somebody who has left whether they are a former pupil', () => {
    const [ffion] = queue([compared({}, { matches: [FFION], leavers: 1 })]);
    expect(ffion?.hasLeft).toBe(true);
    expect(ffion?.answers).toContain('notAFormerPupil');
  });

  test('is in the same order whatever was answered, and counts who is left', () => {
    const lists = [compared({}, { matches: [TOLU, MAYA] })];
    const [tolu, maya] = queue(lists);
    if (!tolu || !maya) throw new Error('They are missing.');
    const { answers } = answer(
      answer(startSelfCheck(POLICY), tolu.finding, 'notAPupil', at(6)),
      maya.finding,
      'notSure',
      at(6),
    );
    expect(queue(lists, answers).map((each) => each.answer?.kind)).toEqual(['notAPupil', 'notSure']);
    expect(countUndecided(buildChecklist(FINDINGS(lists), {}))).toBe(2);
    expect(countUndecided(buildChecklist(FINDINGS(lists), answers))).toBe(1);
  });

  test('is in the same order where two lists have one match each', () => {
    const lists = [
      compared({}, { matches: [TOLU] }),
      compared({}, { relation: 'following', matches: [match('Grace Mensah')] }),
    ];
    const policy = policyAsking('followed-by-pupils', 'following-pupils');
    const checked = (answers = {}) =>
      queueOf(buildChecklist(runAudit({ ...INPUT, policy, compared: lists }), answers), lists);
    const before = checked();
    const [first] = before;
    if (!first) throw new Error('Nobody is there.');
    const { answers } = answer(startSelfCheck(policy), first.finding, 'notAPupil', at(6));
    const ids = (all: typeof before) => all.map(({ answerId }) => answerId);
    expect(before).toHaveLength(2);
    expect(ids(checked(answers))).toEqual(ids(before));
  });

  test('is empty where nobody matched', () => {
    expect(queue([compared()])).toEqual([]);
  });
});
