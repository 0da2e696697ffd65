import { describe, expect, test } from 'vitest';
import {
  absent,
  at,
  finding,
  followers,
  found,
  hearth,
  policyAsking,
  robin,
  unreadable,
} from '../../tests/support/build';
import { personAnswerId } from '../finding';
import type { Pupil } from '../roll/pupil';
import { policyOf } from '../policies/all';
import { practiceAccount } from '../practice/account';
import { readingsOf } from '../practice/account-readings';
import { practiceCheck } from '../practice/practice-check';
import { addReading } from './add-reading';
import { checklistOf } from './checklist-of';
import { answer, comparedLists, startSelfCheck, type SelfCheck } from './self-check';
import { compareNow } from './compare-now';
import { coverageOf } from './coverage';
import { fromSession, toSession } from './session';

const roll: readonly Pupil[] = [
  { id: 'a', firstName: 'Maya', lastName: 'Adeyemi', group: '4 Kestrel' },
  { id: 'b', firstName: 'Callum', lastName: 'Brodie', group: '4 Kestrel' },
];
const maya = finding({
  answerId: personAnswerId(robin, 'maya.adeyemi', 'pupil'),
  verdict: { outcome: 'cantTell' },
});

function check(more: Partial<SelfCheck> = {}): SelfCheck {
  const begun = startSelfCheck(policyAsking('account-private'), {
    platforms: ['hearth'],
    observations: [
      found('accountPrivate', true),
      found('whoCanTag', 'everyone', { page: 'tags', embeddedDisagrees: true }),
      found('links', ['https://robin.example'], { page: 'profile' }),
      found('followersCount', 3, { page: 'profile', anchor: 'embedded' }),
      absent('bio', { page: 'profile' }),
      unreadable('people', 'notYourAccount', { page: 'following' }),
    ],
    ...more,
  });
  return more.roll ? compareNow(begun) : begun;
}

/** What another panel finds, or the same one after it was closed. */
function reopened(before: SelfCheck): SelfCheck | null {
  return fromSession(JSON.parse(JSON.stringify(toSession(before))));
}

describe('a self-check that is kept until the browser closes', () => {
  test('comes back with its policy, its readings and its answers', () => {
    const before = answer(check({ schoolName: 'Oak Hill Infants' }), finding(), 'willChange', at(1));
    expect(reopened(before)).toEqual(before);
  });

  test('comes back with the servers that the person has named', () => {
    const servers = { mastodon: 'hill.example' };
    expect(reopened(check({ servers }))).toMatchObject({ servers });
  });

  test('comes back the same after it was kept a second time', () => {
    const before = answer(check({ roll, lists: [followers(['Maya Adeyemi'])] }), maya, 'notAPupil', at(1));
    const once = reopened(before);
    expect(once && reopened(once)).toEqual(once);
  });

  test('comes back with every page of the practice account', () => {
    const strictest = policyOf('strictest');
    const started = practiceCheck(strictest ?? policyAsking('account-private'), at(0));
    const before = readingsOf(practiceAccount('Marlow Lane Primary School')).reduce(addReading, started);
    expect(reopened(before)).toMatchObject({ observations: before.observations, platforms: ['practice'] });
  });

  test('holds nobody of a list and none of the names to look for', () => {
    const lists = [followers(['Maya Adeyemi', 'Tolu Okonjo'])];
    const kept = JSON.stringify(toSession(check({ roll, lists })));
    for (const secret of ['Maya', 'maya', 'Tolu', 'tolu', 'Callum', 'Kestrel'])
      expect(kept).not.toContain(secret);
    expect(reopened(check({ roll, lists }))).toMatchObject({ lists: [], roll: [] });
  });

  test('remembers how much of a list was seen, and that its names are gone', () => {
    const lists = [followers(['Maya Adeyemi', 'Tolu Okonjo'], { total: 5, at: at(3) })];
    expect(reopened(check({ roll, lists }))?.earlier).toMatchObject([
      {
        account: robin,
        source: { page: 'followers', at: at(3) },
        list: { relation: 'followers', seen: 2, total: 5, names: 2, matches: [], namesNotKept: true },
      },
    ]);
  });

  test('keeps of the people with a pupil’s name only those whom the person has answered about', () => {
    const lists = [followers(['Maya Adeyemi', 'Callum Brodie'])];
    const before = answer(check({ roll, lists }), maya, 'notAPupil', at(1));
    expect(comparedLists(before)[0]?.list.matches).toHaveLength(2);
    const [kept] = reopened(before)?.earlier ?? [];
    expect(kept?.list.matches.map(({ person }) => person.handle)).toEqual(['maya.adeyemi']);
    expect(JSON.stringify(toSession(before))).not.toContain('callum');
  });

  test('keeps of those who may be family only the ones that were answered', () => {
    const lists = [followers(['Dana Adeyemi Mum', 'Sam Brodie Dad'])];
    const dana = finding({
      answerId: personAnswerId(robin, 'dana.adeyemi.mum', 'family'),
      verdict: { outcome: 'cantTell', person: 'dana.adeyemi.mum', mayBe: 'family' },
    });
    const before = answer(check({ roll, lists }), dana, 'notFamily', at(1));
    expect(comparedLists(before)[0]?.list.families).toHaveLength(2);
    const [kept] = reopened(before)?.earlier ?? [];
    expect(kept?.list.families?.map(({ person }) => person.handle)).toEqual(['dana.adeyemi.mum']);
    expect(JSON.stringify(toSession(before))).not.toMatch(/brodie/iu);
  });

  test('keeps of a match no reason that tells a name to look for', () => {
    const lists = [followers(['M Adeyemi'])];
    const shortened = finding({
      answerId: personAnswerId(robin, 'm.adeyemi', 'pupil'),
      verdict: {
        outcome: 'cantTell',
        person: 'm.adeyemi',
        values: { reasons: 'username spells Maya Adeyemi of 4 Kestrel' },
      },
    });
    const kept = JSON.stringify(toSession(answer(check({ roll, lists }), shortened, 'notSure', at(1))));
    expect(kept).toContain('m.adeyemi');
    expect(kept).not.toMatch(/Maya|Kestrel/u);
  });

  test('keeps what the school has agreed to beside an exception', () => {
    const exception = { approvedBy: 'Headteacher', approvedOn: '2026-09-01', linkFromBefore: 'yes' } as const;
    const before = answer(check(), maya, 'declaredException', at(1));
    const [id = '', given] = Object.entries(before.answers)[0] ?? [];
    const answers = given ? { [id]: { ...given, exception } } : {};
    expect(reopened({ ...before, answers })?.answers).toEqual(answers);
  });

  test('forgets of them when the answer is about the same handle on another account', () => {
    const bakes = { platform: 'hearth', handle: 'robin_bakes' };
    const lists = [followers(['Maya Adeyemi'], { account: bakes })];
    const before = answer(check({ roll, lists }), maya, 'notAPupil', at(1));
    expect(reopened(before)?.earlier[0]?.list.matches).toEqual([]);
  });

  test('says in its coverage that the names of a list are gone', () => {
    const after = reopened(check({ lists: [followers(['Tolu Okonjo'])] }));
    const pages = after
      ? (coverageOf(after, [hearth], checklistOf(after, [hearth], at(59)))[0]?.pages ?? [])
      : [];
    expect(pages.find(({ page }) => page.id === 'followers')).toMatchObject({
      state: 'list',
      list: { seen: 1, namesNotKept: true },
    });
  });

  test('gives every page of the extension the same text, in whatever order lists were read', () => {
    const lists = [followers(['Tolu Okonjo']), followers(['Obi Eze'], { relation: 'following' })];
    const text = (ordered: SelfCheck['lists']) => JSON.stringify(toSession(check({ lists: ordered })));
    expect(text(lists.toReversed())).toBe(text(lists));
  });
});

describe('what is stored', () => {
  const good = toSession(check());

  test('is taken up as it is', () => {
    expect(fromSession(good)).not.toBeNull();
  });

  test('is taken up from before servers could be named', () => {
    const { servers: _servers, ...older } = good;
    expect(fromSession(older)).toEqual(check());
  });

  test.each<[string, unknown]>([
    ['nothing at all', undefined],
    ['null', null],
    ['a text', JSON.stringify(good)],
    ['a list', [good]],
    ['an empty object', {}],
    ['of an older version', { ...good, version: 0 }],
    ['of a newer version', { ...good, version: 2 }],
    ['of a version that is a text', { ...good, version: '1' }],
    ['with a server that is none', { ...good, servers: { mastodon: 'localhost:3000' } }],
    ['without a policy', { ...good, policy: undefined }],
    ['with a broken policy', { ...good, policy: { ...good.policy, requirements: [] } }],
    ['with platforms that are no list', { ...good, platforms: 'hearth' }],
    [
      'with a reading of an unknown kind',
      { ...good, observations: [{ ...found('bio', ''), kind: 'password' }] },
    ],
    [
      'with a reading of the wrong kind',
      { ...good, observations: [{ ...found('bio', ''), kind: 'tagReview' }] },
    ],
    [
      'with an unknown answer',
      {
        ...good,
        answers: { one: { kind: 'innocent', at: at(1), outcome: 'failed', said: '', policy: 'a/1' } },
      },
    ],
    [
      'with an answer at no time',
      {
        ...good,
        answers: { one: { kind: 'notForMe', at: 'noon', outcome: 'failed', said: '', policy: 'a/1' } },
      },
    ],
    ['with a list that holds people', { ...good, earlier: [followers(['Tolu Okonjo'])] }],
  ])('counts for nothing where it is %s', (_title, stored) => {
    expect(fromSession(stored)).toBeNull();
  });

  test('cannot reach what every object inherits', () => {
    const stored = JSON.stringify(good).replace('"answers":{', '"answers":{"__proto__":{"polluted":true}');
    fromSession(
      JSON.parse(stored.replace('"polluted":true}', '"kind":"notForMe","at":"x","outcome":"failed"}')),
    );
    expect({}).not.toHaveProperty('kind');
    expect({}).not.toHaveProperty('polluted');
  });

  test('may have more in it than is known, and none of that is taken', () => {
    expect(JSON.stringify(fromSession({ ...good, roll, note: 'Maya Adeyemi' }))).not.toContain('Maya');
  });
});
