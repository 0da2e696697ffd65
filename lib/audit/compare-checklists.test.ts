import { describe, expect, test } from 'vitest';
import type { Changes, CheckSeen, PersonSeen, PointSeen, SettingSeen } from '../changes';
import { SWITCH_SETTINGS, AUDIENCE_SETTINGS, type SettingName } from '../setting';
import { compareChecklists, isSame } from './compare-checklists';

const robin = { platform: 'hearth', handle: 'robin.ashdown' };
const unseen = { platform: 'hearth', handle: null };

/** Switches are strict when on, but for one. */
const strictest = (_platform: string, name: SettingName) => name !== 'foundByEmail';

function seen(more: Partial<CheckSeen> = {}): CheckSeen {
  return { platforms: ['hearth'], settings: [], points: [], lists: [], people: [], ...more };
}

function point(more: Partial<PointSeen> = {}): PointSeen {
  const made = { rule: 'strictest-settings', account: robin, about: 'whoCanTag', ...more };
  return {
    id: `${made.rule}/${made.account?.platform}/${made.account?.handle ?? ''}/${made.about}`,
    outcome: 'passed',
    group: 'fine',
    stale: false,
    ...made,
  };
}

const setting = (name: SettingName, value: SettingSeen['value']): SettingSeen => ({
  account: robin,
  name,
  value,
  source: seenOn,
});
/** One look at one page, unless said otherwise. */
const seenOn = { lane: 'page', page: 'tags', at: '2026-09-01T08:00:00.000Z', anchor: 'control' } as const;
const person = (digest: string, more: Partial<PersonSeen> = {}): PersonSeen => ({
  digest,
  account: robin,
  as: 'pupil',
  relations: ['followers'],
  ...more,
});
const followers = {
  account: robin,
  relation: 'followers',
  seen: 20,
  total: 20,
  names: 5,
  leavers: 0,
} as const;

const toChange = { outcome: 'failed', group: 'toChange' } as const;
const unread = { outcome: 'untested', group: 'notCheckedYet' } as const;

/** What is said of each change, so that a table can be read. */
function said(changes: Changes): string[] {
  const change = (kind: string) => (each: { name: string; before: unknown; value: unknown }) =>
    `${kind} ${each.name}: ${String(each.before)} > ${String(each.value)}`;
  const counted = (kind: string) => (each: { count: number }) => `${kind}: ${each.count}`;
  const named = (kind: string) => (each: { id: string }) => `${kind}: ${each.id}`;
  return [
    ...changes.looser.map(change('looser')),
    ...changes.stricter.map(change('stricter')),
    ...(changes.newPeople ?? []).map(counted('new people')),
    ...changes.unsoughtPeople.map(counted('unsought people')),
    ...changes.unclear.map(named('unclear')),
    ...(changes.gonePeople ?? []).map(counted('gone people')),
    ...changes.worse.map(named('worse')),
    ...changes.resolved.map(named('resolved')),
    ...changes.stale.map(named('stale')),
    ...changes.added.map(named('added')),
    ...changes.appeared.map(named('appeared')),
    ...changes.vanished.map(named('vanished')),
    ...changes.raised.map(named('raised')),
    ...changes.notNow.map(counted('not now')),
    ...changes.leftOut.map((platform) => `left out: ${platform}`),
  ];
}

type Row = readonly [title: string, before: Partial<CheckSeen>, now: Partial<CheckSeen>, expected: string[]];

const TAG = 'strictest-settings/hearth/robin.ashdown/whoCanTag';

const settings: readonly Row[] = [
  [
    'the same value is no change',
    { settings: [setting('whoCanTag', 'friends')] },
    { settings: [setting('whoCanTag', 'friends')] },
    [],
  ],
  [
    'a wider audience is looser',
    { settings: [setting('whoCanTag', 'nobody')] },
    { settings: [setting('whoCanTag', 'everyone')] },
    ['looser whoCanTag: nobody > everyone'],
  ],
  [
    'a narrower one is stricter',
    { settings: [setting('whoCanTag', 'everyone')] },
    { settings: [setting('whoCanTag', 'friends')] },
    ['stricter whoCanTag: everyone > friends'],
  ],
  [
    'a private account that was opened is looser',
    { settings: [setting('accountPrivate', true)] },
    { settings: [setting('accountPrivate', false)] },
    ['looser accountPrivate: true > false'],
  ],
  [
    'a switch that is strict when it is off is looser when it is on',
    { settings: [setting('foundByEmail', false)] },
    { settings: [setting('foundByEmail', true)] },
    ['looser foundByEmail: false > true'],
  ],
  [
    'a switch that was put right is stricter',
    { settings: [setting('foundByEmail', true)] },
    { settings: [setting('foundByEmail', false)] },
    ['stricter foundByEmail: true > false'],
  ],
  ['a setting that was not seen then is no change', {}, { settings: [setting('whoCanTag', 'everyone')] }, []],
  ['a setting that is not seen now is no change', { settings: [setting('whoCanTag', 'nobody')] }, {}, []],
  [
    'the same account is the same however its name is written',
    { settings: [setting('whoCanTag', 'nobody')] },
    { settings: [{ ...setting('whoCanTag', 'everyone'), account: { ...robin, handle: 'Robin.Ashdown' } }] },
    ['looser whoCanTag: nobody > everyone'],
  ],
  [
    'another account is no change',
    { settings: [setting('whoCanTag', 'nobody')] },
    { settings: [{ ...setting('whoCanTag', 'everyone'), account: { ...robin, handle: 'other' } }] },
    [],
  ],
];

const points: readonly Row[] = [
  [
    'what was to change and is fine now is resolved',
    { points: [point(toChange)] },
    { points: [point()] },
    [`resolved: ${TAG}`],
  ],
  [
    'what was to change and is not looked at now is not resolved',
    { points: [point(toChange)] },
    { points: [point(unread)] },
    ['not now: 1'],
  ],
  [
    'what was fine and is not looked at now is not fine',
    { points: [point()] },
    { points: [point(unread)] },
    ['not now: 1'],
  ],
  [
    'what was fine and is to change now is worse',
    { points: [point()] },
    { points: [point(toChange)] },
    [`worse: ${TAG}`],
  ],
  [
    'what a setting says already is not said twice',
    { points: [point()], settings: [setting('whoCanTag', 'nobody')] },
    { points: [point(toChange)], settings: [setting('whoCanTag', 'everyone')] },
    ['looser whoCanTag: nobody > everyone'],
  ],
  [
    'that an account was opened to everybody is not said twice',
    { points: [point({ rule: 'account-private', about: '' })], settings: [setting('accountPrivate', true)] },
    {
      points: [point({ rule: 'account-private', about: '', ...toChange })],
      settings: [setting('accountPrivate', false)],
    },
    ['looser accountPrivate: true > false'],
  ],
  [
    'what was unclear and is fine now is resolved',
    { points: [point({ outcome: 'cantTell', group: 'pleaseLook' })] },
    { points: [point()] },
    [`resolved: ${TAG}`],
  ],
  [
    'a question that nobody had answered is not resolved by an answer',
    { points: [point({ outcome: 'untested', group: 'pleaseLook' })] },
    { points: [point({ outcome: 'untested', group: 'fine' })] },
    [],
  ],
  [
    'an answer that no longer fits is said',
    { points: [point()] },
    { points: [point({ ...toChange, stale: true })] },
    [`stale: ${TAG}`],
  ],
  [
    'an answer that did not fit then either is not news',
    { points: [point({ ...toChange, stale: true })] },
    { points: [point({ ...toChange, stale: true })] },
    [],
  ],
  [
    'a setting that the platform did not have is new',
    { points: [point()] },
    { points: [point(), point({ about: 'whoCanComment', ...unread })] },
    ['added: strictest-settings/hearth/robin.ashdown/whoCanComment'],
  ],
  [
    'on an account that was not there then everything is not news',
    { points: [point({ account: unseen, ...unread })] },
    { points: [point(toChange)] },
    [],
  ],
  [
    'under a rule that was not asked then nothing is news',
    { points: [point()] },
    { points: [point(), point({ rule: 'oversharing', about: 'bio' })] },
    [],
  ],
  [
    'an account that no page has shown yet is not looked at now',
    { points: [point(), point({ about: 'bio', ...toChange })] },
    { points: [point({ account: unseen, ...unread })] },
    ['not now: 2'],
  ],
  [
    'an account that is not in this check is not looked at, though another one is',
    { points: [point(), point({ account: { ...robin, handle: 'robin_bakes' } })] },
    { points: [point()] },
    ['not now: 1'],
  ],
  [
    'what was clear and cannot be told now is said to be so',
    { points: [point()] },
    { points: [point({ outcome: 'cantTell', group: 'pleaseLook' })] },
    [`unclear: ${TAG}`],
  ],
  [
    'what could not be told and is to change now is said',
    { points: [point({ outcome: 'cantTell', group: 'pleaseLook' })] },
    { points: [point(toChange)] },
    [`worse: ${TAG}`],
  ],
  [
    'what the person means to remove is not worse by that',
    { points: [point({ outcome: 'cantTell', group: 'pleaseLook' })] },
    { points: [point({ outcome: 'cantTell', group: 'toChange' })] },
    [],
  ],
  [
    'what was not looked at then either is not missed',
    { points: [point(unread)] },
    { points: [point(unread)] },
    [],
  ],
  ['a platform that was left out is named', { platforms: ['hearth', 'kettle'] }, {}, ['left out: kettle']],
];

const unreadable = { outcome: 'cantTell', group: 'pleaseLook' } as const;
const mentions = setting('whoCanMention', 'nobody');
const tagsOpen = setting('whoCanTag', 'everyone');
/** What was read on the page of the setting at the other check. */
const elsewhere: readonly (readonly [where: string, there: SettingSeen])[] = [
  ['on another page', { ...mentions, source: { ...seenOn, page: 'mentions' } }],
  ['in a download', { ...mentions, source: { ...seenOn, lane: 'archive', page: 'archive' } }],
  ['in the data that the page carries', { ...mentions, source: { ...seenOn, anchor: 'embedded' } }],
  ['of another account', { ...mentions, account: { ...robin, handle: 'robin_bakes' } }],
];

/** A platform that adds settings, takes them away, changes their defaults or their choices. */
const drift: readonly Row[] = [
  [
    'a default that the platform changed is told as the change of the setting that it is',
    { points: [point()], settings: [setting('whoCanTag', 'nobody')] },
    { points: [point(toChange)], settings: [setting('whoCanTag', 'everyone')] },
    ['looser whoCanTag: nobody > everyone'],
  ],
  [
    'a default that changed without changing this account is no change',
    { points: [point()], settings: [setting('whoCanTag', 'nobody')] },
    { points: [point()], settings: [setting('whoCanTag', 'nobody')] },
    [],
  ],
  [
    'a setting that could not be read then beside others, and can be now, is told so, and said once',
    { points: [point(unreadable)], settings: [mentions] },
    { points: [point(toChange)], settings: [tagsOpen, mentions] },
    [`appeared: ${TAG}`],
  ],
  [
    'it is told so though it stands as the policy asks, and not as settled',
    { points: [point(unreadable)], settings: [mentions] },
    { points: [point()], settings: [setting('whoCanTag', 'nobody'), mentions] },
    [`appeared: ${TAG}`],
  ],
  [
    'an account that can be private now, and could not be read to be then, too',
    {
      points: [point({ rule: 'account-private', about: '', ...unreadable })],
      settings: [mentions],
    },
    {
      points: [point({ rule: 'account-private', about: '', ...toChange })],
      settings: [setting('accountPrivate', false), mentions],
    },
    ['appeared: account-private/hearth/robin.ashdown/'],
  ],
  [
    'where nobody has looked at it yet, nobody says that it is new',
    { points: [point(unreadable)], settings: [mentions] },
    { points: [point(unread)], settings: [mentions] },
    ['not now: 1'],
  ],
  [
    'a setting that cannot be read beside others any more is told so, and is not taken for settled',
    { points: [point(toChange)], settings: [tagsOpen, mentions] },
    { points: [point(unreadable)], settings: [mentions] },
    [`vanished: ${TAG}`],
  ],
  [
    'a setting that could not be read then either is no change',
    { points: [point(unreadable)], settings: [mentions] },
    { points: [point(unreadable)], settings: [mentions] },
    [],
  ],
  [
    'settings that were seen at two looks need not stand on one page',
    {
      points: [point(toChange)],
      settings: [tagsOpen, { ...mentions, source: { ...seenOn, at: '2026-09-01T08:01:00.000Z' } }],
    },
    { points: [point(unreadable)], settings: [mentions] },
    [`unclear: ${TAG}`],
  ],
  ...elsewhere.flatMap(([where, there]): Row[] => [
    [
      `where others were read ${where} then, nobody says that a setting is new`,
      { points: [point(unreadable)], settings: [there] },
      { points: [point(toChange)], settings: [tagsOpen, mentions] },
      [`worse: ${TAG}`],
    ],
    [
      `where others are read ${where} now, nobody says that a setting is gone`,
      { points: [point(toChange)], settings: [tagsOpen, mentions] },
      { points: [point(unreadable)], settings: [there] },
      [`unclear: ${TAG}`],
    ],
  ]),
  [
    'a setting that stands as it did, and has a stricter choice now, is not said to be worse',
    { points: [point()], settings: [setting('whoCanTag', 'friends')] },
    { points: [point(toChange)], settings: [setting('whoCanTag', 'friends')] },
    [`raised: ${TAG}`],
  ],
  ...(['fine', 'notForYou', 'pleaseLook'] as const).map((group): Row => [
    `a stricter choice asks nothing of somebody whose answer put it under ${group}`,
    { points: [point()], settings: [setting('whoCanTag', 'friends')] },
    { points: [point({ outcome: 'failed', group })], settings: [setting('whoCanTag', 'friends')] },
    [],
  ]),
  [
    'where their answer no longer holds, a stricter choice is told beside it',
    { points: [point()], settings: [setting('whoCanTag', 'friends')] },
    { points: [point({ ...toChange, stale: true })], settings: [setting('whoCanTag', 'friends')] },
    [`stale: ${TAG}`, `raised: ${TAG}`],
  ],
  [
    'an answer that holds no longer is not taken for a stricter choice',
    { points: [point({ outcome: 'failed', group: 'fine' })], settings: [setting('whoCanTag', 'friends')] },
    { points: [point(toChange)], settings: [setting('whoCanTag', 'friends')] },
    [`worse: ${TAG}`],
  ],
];

const people: readonly Row[] = [
  ['somebody who matched then is not new', { people: [person('a')] }, { people: [person('a')] }, []],
  [
    'somebody who did not is',
    { people: [person('a')], lists: [followers] },
    { people: [person('a'), person('b'), person('c')], lists: [followers] },
    ['new people: 2'],
  ],
  [
    'the name of somebody who has left since is another matter',
    { people: [person('a')], lists: [followers] },
    { people: [person('a'), person('a', { as: 'formerPupil' })], lists: [followers] },
    ['new people: 1'],
  ],
  [
    'somebody who was not looked for then is not said to be new',
    { lists: [{ ...followers, names: 0 }] },
    { people: [person('a')], lists: [followers] },
    ['unsought people: 1'],
  ],
  [
    'nor is somebody on a list that was read in part then, or not at all',
    { lists: [{ ...followers, seen: 3 }] },
    {
      people: [person('a'), person('b', { relations: ['following'] })],
      lists: [followers, { ...followers, relation: 'following' }],
    },
    ['unsought people: 2'],
  ],
  [
    'whoever is on none of the lists any more is gone',
    { people: [person('a')], lists: [followers] },
    { lists: [followers] },
    ['gone people: 1'],
  ],
  [
    'nobody is gone from a list that was read in part',
    { people: [person('a')], lists: [followers] },
    { lists: [{ ...followers, seen: 19 }] },
    [],
  ],
  [
    'nobody is gone from a list of unknown length',
    { people: [person('a')], lists: [followers] },
    { lists: [{ ...followers, total: null }] },
    [],
  ],
  ['nobody is gone from a list that was not read', { people: [person('a')], lists: [followers] }, {}, []],
  [
    'nobody is gone where fewer names were looked for',
    { people: [person('a')], lists: [followers] },
    { lists: [{ ...followers, names: 4 }] },
    [],
  ],
  [
    'nobody is gone who was on a second list that was not read',
    { people: [person('a', { relations: ['followers', 'following'] })], lists: [followers] },
    { lists: [followers] },
    [],
  ],
];

describe.each([
  ['of settings', settings],
  ['of points', points],
  ['of platforms', drift],
  ['of people', people],
])('what has changed %s since the last check', (_of, rows) => {
  test.each(rows)('%s', (_title, before, now, expected) => {
    expect(said(compareChecklists(seen(before), seen(now), strictest))).toEqual(expected);
  });
});

test('of people remembered under another key nothing is said, neither new nor gone', () => {
  const changes = compareChecklists(seen({ people: null }), seen({ people: [person('a')] }), strictest);
  expect([changes.newPeople, changes.gonePeople]).toEqual([null, null]);
  expect(isSame(changes)).toBe(true);
});

test('comparing two checks of every setting on forty platforms takes less than 10 ms', () => {
  const accounts = Array.from({ length: 40 }, (_, at) => ({ platform: `platform-${at}`, handle: 'robin' }));
  const names = [...SWITCH_SETTINGS, ...AUDIENCE_SETTINGS];
  const make = (turn: number): CheckSeen => ({
    platforms: accounts.map(({ platform }) => platform),
    settings: accounts.flatMap((account) =>
      names.map((name, at): SettingSeen => ({
        account,
        name,
        value: at % 3 === turn ? 'everyone' : 'friends',
        source: seenOn,
      })),
    ),
    points: accounts.flatMap((account) =>
      names.map((about, at) => point({ account, about, ...(at % 2 === turn ? toChange : {}) })),
    ),
    lists: accounts.map((account) => ({ ...followers, account })),
    people: accounts.flatMap((account, at) => person(`${at + turn}`, { account })),
  });
  const [before, now] = [make(0), make(1)];
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    compareChecklists(before, now, strictest);
    return performance.now() - start;
  });
  expect(before.points).toHaveLength(40 * names.length);
  expect(Math.min(...times)).toBeLessThan(10);
});
