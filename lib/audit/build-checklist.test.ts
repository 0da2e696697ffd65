import { describe, expect, test } from 'vitest';
import { at, checkedRule, finding, question, requirement, robin, ruleWords } from '../../tests/support/build';
import { ANSWERS, type Answer, type AnswerKind, type Answers } from '../answer';
import { GROUPS, type Checklist, type Group } from '../checklist';
import { gistOf, type Finding } from '../finding';
import { OUTCOMES, type Level, type Outcome } from '../outcome';
import type { Rule } from '../rule';
import { buildChecklist, itemsOf } from './build-checklist';
import { UNKNOWN_RULE_WORDS } from './unknown-rule';

const bakes = { platform: 'hearth', handle: 'robin_bakes' };
const light = checkedRule('light', { weight: 10 });
const heavy = checkedRule('heavy', { weight: 90 });
const conduct = question('conduct', { weight: 40 });

type Said = Partial<Omit<Finding, 'verdict'>> & { outcome?: Outcome; level?: Level };

/** A finding of a rule; its id says which rule, on which account. */
function about(
  rule: Rule,
  { outcome = 'failed', level = 'must', account = robin, ...more }: Said = {},
): Finding {
  const id = `${rule.id}/${account?.handle ?? ''}`;
  const asked = requirement(rule.id, { level });
  return finding({ id, answerId: id, account, requirement: asked, verdict: { outcome }, ...more });
}

function build(findings: readonly Finding[], answers: Answers = {}): Checklist {
  const rules = [light, heavy, conduct];
  return buildChecklist(findings, answers, new Map(rules.map((rule) => [rule.id, rule])));
}

function given(kind: AnswerKind, outcome: Outcome = 'failed', more: Partial<Answer> = {}): Answer {
  return { kind, at: at(1), outcome, said: gistOf(finding().verdict), policy: finding().policy, ...more };
}

function groupOf(checklist: Checklist): Group | undefined {
  return itemsOf(checklist)[0]?.group;
}

const idsIn = (checklist: Checklist, group: Group) =>
  checklist[group].flatMap(({ items }) => items.map((item) => item.finding.id));

describe('a checklist', () => {
  test.each<[Outcome, Group]>([
    ['failed', 'toChange'],
    ['cantTell', 'pleaseLook'],
    ['untested', 'notCheckedYet'],
    ['passed', 'fine'],
    ['inapplicable', 'notForYou'],
  ])('puts what is %s under %s', (outcome, group) => {
    expect(groupOf(build([about(light, { outcome })]))).toBe(group);
  });

  test('holds every finding once, whatever its outcome', () => {
    const findings = OUTCOMES.map((outcome) => about(light, { outcome, id: outcome }));
    expect(
      itemsOf(build(findings))
        .map(({ item }) => item.finding.id)
        .toSorted(),
    ).toEqual(OUTCOMES.toSorted());
  });

  test('has all its groups even where there is nothing to show', () => {
    expect(build([])).toEqual({ toChange: [], pleaseLook: [], notCheckedYet: [], fine: [], notForYou: [] });
  });

  test('asks for a look at a question that nobody has answered, for no page will ever check it', () => {
    expect(groupOf(build([about(conduct, { account: null, outcome: 'untested' })]))).toBe('pleaseLook');
  });

  test('gives its items in the order in which they are shown', () => {
    const findings = OUTCOMES.map((outcome) => about(light, { outcome, id: outcome }));
    expect(itemsOf(build(findings)).map(({ group }) => group)).toEqual(GROUPS);
  });

  test('has what the policy requires before what it asks for, and that before advice', () => {
    const findings = (['may', 'must', 'should'] as const).map((level) => about(light, { level, id: level }));
    expect(idsIn(build(findings), 'toChange')).toEqual(['must', 'should', 'may']);
  });

  test('has the weightier first among what is required alike', () => {
    const findings = [about(light), about(heavy), about(heavy, { level: 'may', id: 'advice' })];
    expect(idsIn(build(findings), 'toChange')).toEqual([
      'heavy/robin.ashdown',
      'light/robin.ashdown',
      'advice',
    ]);
  });

  test('leaves findings of the same weight in the order in which they came', () => {
    const findings = ['one', 'two', 'three'].map((id) => about(light, { id }));
    expect(idsIn(build(findings), 'toChange')).toEqual(['one', 'two', 'three']);
  });

  test('keeps the findings of an account together, the account with the weightiest first', () => {
    const findings = [
      about(light),
      about(conduct, { account: null }),
      about(light, { account: bakes }),
      about(heavy, { account: bakes }),
    ];
    expect(build(findings).toChange.map(({ account, items }) => [account?.handle, items.length])).toEqual([
      ['robin_bakes', 2],
      ['robin.ashdown', 1],
    ]);
  });

  test('keeps what is about the person apart from any account', () => {
    const checklist = build([about(light, { outcome: 'cantTell' }), about(conduct, { account: null })]);
    expect(checklist.pleaseLook.map(({ account }) => account)).toEqual([null, robin]);
  });

  test('has words for a rule that this version does not have, and lets the person answer', () => {
    const unknown = finding({ requirement: requirement('rule-of-tomorrow'), account: null });
    const [entry] = itemsOf(build([unknown]));
    expect(entry?.item).toMatchObject({ words: UNKNOWN_RULE_WORDS, answers: ['checkedByHand'] });
  });

  test('offers a rule’s answers, unless the finding has answers of its own', () => {
    const own = finding({ requirement: requirement('light'), verdict: { answers: ['notAPupil'] } });
    const answersTo = (one: Finding) => itemsOf(build([one]))[0]?.item.answers;
    expect(answersTo(about(light))).toEqual(light.answers);
    expect(answersTo(own)).toEqual(['notAPupil']);
  });

  test('has each rule’s words', () => {
    expect(itemsOf(build([about(light)]))[0]?.item.words).toEqual(ruleWords);
  });
});

describe('an answer', () => {
  const destination: Record<AnswerKind, Group> = {
    notAPupil: 'fine',
    notAFormerPupil: 'fine',
    notFamily: 'fine',
    willRemove: 'toChange',
    declaredException: 'fine',
    familyOfPupil: 'fine',
    notSure: 'pleaseLook',
    willChange: 'toChange',
    checkedByHand: 'fine',
    setThis: 'fine',
    havePermission: 'fine',
    officialAccount: 'fine',
    notForMe: 'notForYou',
  };

  test.each(ANSWERS)('moves its finding to where the person put it: %s', (kind) => {
    const findings = [about(light, { outcome: 'cantTell' })];
    const checklist = build(findings, { 'light/robin.ashdown': given(kind, 'cantTell') });
    expect(groupOf(checklist)).toBe(destination[kind]);
    expect(itemsOf(checklist)[0]?.item).toMatchObject({ answer: { kind }, stale: null });
  });

  test('moves a question too', () => {
    const findings = [about(conduct, { account: null, outcome: 'untested' })];
    expect(groupOf(build(findings, { 'conduct/': given('checkedByHand', 'untested') }))).toBe('fine');
  });

  test('moves no other finding', () => {
    const checklist = build([about(light), about(heavy)], { 'light/robin.ashdown': given('notForMe') });
    expect(idsIn(checklist, 'toChange')).toEqual(['heavy/robin.ashdown']);
  });

  test('about a person counts for every rule and list that names them', () => {
    const answerId = 'person/hearth/robin.ashdown/maya.adeyemi';
    const findings = [
      about(light, { id: 'followers', answerId, outcome: 'cantTell' }),
      about(heavy, { id: 'following', answerId, outcome: 'cantTell' }),
    ];
    expect(idsIn(build(findings, { [answerId]: given('notAPupil', 'cantTell') }), 'fine')).toEqual([
      'following',
      'followers',
    ]);
  });

  test.each(OUTCOMES.filter((outcome) => outcome !== 'failed'))(
    'comes back where what was %s has failed since',
    (then) => {
      const checklist = build([about(light)], { 'light/robin.ashdown': given('checkedByHand', then) });
      expect(groupOf(checklist)).toBe('toChange');
      expect(itemsOf(checklist)[0]?.item).toMatchObject({
        answer: { kind: 'checkedByHand' },
        stale: 'worse',
      });
    },
  );

  test.each(OUTCOMES.filter((outcome) => outcome !== 'failed'))(
    'stands where what had failed is %s by now',
    (outcome) => {
      const checklist = build([about(light, { outcome })], {
        'light/robin.ashdown': given('havePermission'),
      });
      expect(groupOf(checklist)).toBe('fine');
      expect(itemsOf(checklist)[0]?.item.stale).toBeNull();
    },
  );

  test('to what had failed stands while it still fails', () => {
    const checklist = build([about(light)], { 'light/robin.ashdown': given('havePermission') });
    expect(groupOf(checklist)).toBe('fine');
  });

  test('to one thing does not hold for another thing that is found in its place', () => {
    const then = gistOf({ ...finding().verdict, values: { what: 'a closed door' } });
    const answers = { 'light/robin.ashdown': given('checkedByHand', 'failed', { said: then }) };
    const checklist = build([about(light)], answers);
    expect(groupOf(checklist)).toBe('toChange');
    expect(itemsOf(checklist)[0]?.item.stale).toBe('different');
  });

  test('stands whatever language the page is in that cannot be read', () => {
    const unknown = about(light, { outcome: 'cantTell' });
    const inLanguage = (language: string): Finding => ({
      ...unknown,
      verdict: { ...unknown.verdict, says: 'language', values: { setting: 'Private account', language } },
    });
    const said = gistOf(inLanguage('Polish').verdict);
    const answers = { 'light/robin.ashdown': given('checkedByHand', 'cantTell', { said }) };
    expect(itemsOf(build([inLanguage('Welsh')], answers))[0]?.item.stale).toBeNull();
  });

  test('stands while only counts have changed, or how far we have come', () => {
    const counted = about(light, { outcome: 'cantTell' });
    const answers = { 'light/robin.ashdown': given('checkedByHand', 'cantTell') };
    const more = { ...counted.verdict, values: { ...counted.verdict.values, seen: 312 } };
    const inPart = { ...counted.verdict, says: 'listInPart', values: { list: 'your followers' } };
    for (const verdict of [more, inPart])
      expect(groupOf(build([{ ...counted, verdict }], answers))).toBe('fine');
  });

  test.each<[AnswerKind, Group]>([
    ['declaredException', 'toChange'],
    ['havePermission', 'toChange'],
    ['notForMe', 'toChange'],
    ['checkedByHand', 'toChange'],
    ['notAPupil', 'fine'],
    ['willRemove', 'toChange'],
  ])('under one policy is asked again under another, where it rests on the policy: %s', (kind, group) => {
    const answers = { 'light/robin.ashdown': given(kind, 'failed', { policy: 'oak-hill/2' }) };
    const checklist = build([about(light)], answers);
    expect(groupOf(checklist)).toBe(group);
    const restsOnPolicy = kind !== 'notAPupil' && kind !== 'willRemove';
    expect(itemsOf(checklist)[0]?.item.stale).toBe(restsOnPolicy ? 'otherPolicy' : null);
  });

  test.each(['willChange', 'willRemove'] as const)(
    'that something will be done (%s) gives way once it is',
    (kind) => {
      const answers = { 'light/robin.ashdown': given(kind) };
      expect(groupOf(build([about(light)], answers))).toBe('toChange');
      expect(groupOf(build([about(light, { outcome: 'passed' })], answers))).toBe('fine');
      expect(groupOf(build([about(light, { outcome: 'inapplicable' })], answers))).toBe('notForYou');
    },
  );

  test.each<[AnswerKind, Group]>([
    ['setThis', 'pleaseLook'],
    ['checkedByHand', 'pleaseLook'],
    ['notAPupil', 'fine'],
    ['havePermission', 'fine'],
  ])('that rests on what the person has seen is asked again after a term: %s', (kind, group) => {
    const weeksLater = (weeks: number) => new Date(Date.parse(at(1)) + weeks * 7 * 86_400_000).toISOString();
    const judged = (weeks: number) => ({ ...about(light, { outcome: 'cantTell' }), at: weeksLater(weeks) });
    const answers = { 'light/robin.ashdown': { ...given(kind, 'cantTell'), at: at(1) } };
    expect(groupOf(build([judged(15)], answers))).toBe('fine');
    expect(groupOf(build([judged(17)], answers))).toBe(group);
    const stale = itemsOf(build([judged(17)], answers))[0]?.item.stale;
    expect(stale).toBe(group === 'fine' ? null : 'longAgo');
  });

  test('to a finding that is not there changes nothing', () => {
    expect(build([about(light)], { 'heavy/robin.ashdown': given('notForMe') })).toEqual(
      build([about(light)]),
    );
  });
});
