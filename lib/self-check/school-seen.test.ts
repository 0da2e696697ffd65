import { describe, expect, test } from 'vitest';
import { at, policyAsking, robin } from '../../tests/support/build';
import { itemsOf } from '../audit/build-checklist';
import { COMMON_SENTENCES } from '../common-words';
import type { PicturesLooked } from '../pictures/looked';
import { fill } from '../words';
import { checklistOf } from './checklist-of';
import { answer, startSelfCheck, type SelfCheck } from './self-check';
import { fromSession, toSession } from './session';

const now = at(0);
const looked: PicturesLooked = {
  account: robin,
  lane: 'page',
  at: now,
  looked: 41,
  notLooked: 3,
  likes: [{ id: '00ff00ff00ff00ff', role: 'profile', at: now }],
};

function check(more: Partial<SelfCheck> = {}): SelfCheck {
  return startSelfCheck(policyAsking('school-logo', 'school-name'), { platforms: ['hearth'], ...more });
}

function about(own: SelfCheck, rule: string) {
  return itemsOf(checklistOf(own, [], now)).filter(({ item }) => item.finding.requirement.rule === rule);
}

describe('pictures in which the school’s logo was looked for', () => {
  test('are a question to the person as long as none was looked at', () => {
    expect(about(check(), 'school-logo').map(({ item }) => item.finding.verdict.says)).toEqual(['question']);
  });

  test('stay a question, which says how many were looked at and how many were not', () => {
    const [{ item } = {}] = about(check({ pictures: [{ ...looked, likes: [] }] }), 'school-logo');
    expect(item?.finding.verdict).toMatchObject({
      says: 'logoLookedFor',
      outcome: 'cantTell',
      values: { looked: 41, notLooked: 3 },
    });
  });

  test('that look like it are each something to look at, and never more than that', () => {
    const items = about(check({ pictures: [looked] }), 'school-logo');
    expect(items.map(({ group }) => group)).toEqual(['pleaseLook', 'pleaseLook']);
    const like = items.find(({ item }) => item.finding.account !== null)?.item;
    expect(like?.finding.verdict).toMatchObject({ outcome: 'cantTell', says: 'looksLikeLogo' });
    expect(like?.answers).toEqual(['willChange', 'havePermission', 'officialAccount', 'checkedByHand']);
  });

  test.each([
    ['looksLikeLogo', { picture: 'your profile picture' }],
    ['logoLookedFor', { looked: 1, notLooked: 0 }],
    ['postsName', { posts: 3, naming: 1 }],
  ] as const)('are told of in sentences without a blank: %s', (says, values) => {
    expect(fill(COMMON_SENTENCES[says], values)).not.toMatch(/[{}]/u);
  });

  test('are answered with the day of the permission, and are fine then', () => {
    const own = check({ pictures: [looked] });
    const like = about(own, 'school-logo').find(({ item }) => item.finding.account !== null)?.item.finding;
    if (!like) throw new Error('There is no finding.');
    const answered = answer(own, like, 'havePermission', now, '2026-09-01');
    expect(answered.answers[like.answerId]?.permitted).toBe('2026-09-01');
    expect(about(answered, 'school-logo').map(({ group }) => group)).toEqual(['pleaseLook', 'fine']);
  });
});

describe('posts that name the school', () => {
  test('are one finding, with how many there are', () => {
    const naming = [{ account: robin, lane: 'archive' as const, at: now, posts: 90, naming: 2 }];
    const items = about(check({ naming }), 'school-name');
    expect(items.find(({ item }) => item.finding.verdict.says === 'postsName')).toMatchObject({
      group: 'pleaseLook',
      item: { finding: { verdict: { values: { posts: 90, naming: 2 } } } },
    });
  });

  test('are another one where they were seen on screen', () => {
    const on = { account: robin, at: now, posts: 9, naming: 1 };
    const naming = [
      { ...on, lane: 'archive' as const },
      { ...on, lane: 'page' as const },
    ];
    const says = about(check({ naming }), 'school-name').map(({ item }) => item.finding.verdict.says);
    expect(says).toEqual(expect.arrayContaining(['postsName', 'postsOnScreenName']));
  });

  test('are no finding where there are none', () => {
    const naming = [{ account: robin, lane: 'archive' as const, at: now, posts: 90, naming: 0 }];
    const says = about(check({ naming }), 'school-name').map(({ item }) => item.finding.verdict.says);
    expect(says).not.toContain('postsName');
  });
});

test('until the browser closes numbers, findings and the person’s own names for the school are kept', () => {
  const ownSchool = { name: 'Oak Hill', shortNames: [], acronyms: [], domains: [], motto: 'Kind hands' };
  const before = check({
    pictures: [looked],
    naming: [{ account: robin, lane: 'archive' as const, at: now, posts: 9, naming: 1 }],
    ownSchool,
  });
  expect(fromSession(JSON.parse(JSON.stringify(toSession(before))))).toEqual(before);
});

test('what was kept before pictures were looked at is still read', () => {
  const { pictures: _p, naming: _n, ownSchool: _o, ...older } = toSession(check());
  expect(fromSession(JSON.parse(JSON.stringify(older)))).toEqual(check());
});
