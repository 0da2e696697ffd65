import { describe, expect, test } from 'vitest';
import {
  absent,
  at,
  compared,
  finding,
  followers,
  found,
  handleOf,
  marlowLane,
  match,
  policyAsking,
  robin,
  seen,
  unreadable,
} from '../../tests/support/build';
import { findingId } from '../finding';
import type { Account, Observation, PageReading } from '../observation';
import type { Pupil } from '../roll/pupil';
import { compareNow } from './compare-now';
import {
  accountsOf,
  answer,
  comparedLists,
  ownHandle,
  schoolOf,
  startSelfCheck,
  takeBackAnswer,
  type SelfCheck,
} from './self-check';
import { addList, addPeople, addReading, placed } from './add-reading';

const bakes = { platform: 'hearth', handle: 'robin_bakes' };
const kiln = { platform: 'kiln', handle: 'robin' };
const roll: readonly Pupil[] = [{ id: 'a', firstName: 'Maya', lastName: 'Adeyemi' }];
const start = startSelfCheck(policyAsking('account-private'));

function reading(...observations: Observation[]): PageReading {
  return { platform: observations[0]?.account.platform ?? 'hearth', page: 'privacy', observations };
}

function after(...readings: readonly PageReading[]): SelfCheck {
  return readings.reduce(addReading, start);
}

describe('a self-check that has just begun', () => {
  test('has nothing but its policy', () => {
    expect(start).toEqual({
      begun: '',
      policy: policyAsking('account-private'),
      schoolName: '',
      platforms: [],
      servers: {},
      observations: [],
      lists: [],
      earlier: [],
      roll: [],
      unreadNames: 0,
      comparisons: [],
      answers: {},
      pictures: [],
      naming: [],
      ownSchool: null,
    });
  });

  test('can begin with more', () => {
    expect(startSelfCheck(policyAsking('a'), { platforms: ['hearth'] }).platforms).toEqual(['hearth']);
  });
});

describe('adding a reading', () => {
  test('keeps what was read, and that the person uses the platform', () => {
    const check = after(reading(found('accountPrivate', true)));
    expect(check.observations).toEqual([found('accountPrivate', true)]);
    expect(check.platforms).toEqual(['hearth']);
  });

  test('counts a platform once', () => {
    expect(after(reading(found('bio', 'a')), reading(found('bio', 'b'))).platforms).toEqual(['hearth']);
  });

  test('puts a newer reading of the same page in the place of the older one', () => {
    const newer = found('accountPrivate', false, { at: at(5) });
    expect(after(reading(found('accountPrivate', true)), reading(newer)).observations).toEqual([newer]);
  });

  test('puts “not there any more” in the place of what was there', () => {
    const gone = absent('bio', { at: at(5) });
    expect(after(reading(found('bio', 'Baker')), reading(gone)).observations).toEqual([gone]);
  });

  test.each<[string, Observation, Observation]>([
    ['another fact', found('bio', 'Baker'), found('location', 'Thornleigh')],
    ['another page', found('accountPrivate', true), found('accountPrivate', false, { page: 'profile' })],
    ['another account', found('bio', 'Baker'), found('bio', 'Potter', { account: bakes })],
    ['another platform', found('bio', 'Baker'), found('bio', 'Potter', { account: kiln })],
  ])('keeps what was read of %s', (_title, one, other) => {
    expect(after(reading(one), reading(other)).observations).toEqual([one, other]);
  });

  test('never forgets what was read because the page cannot be read the next time', () => {
    const before = found('accountPrivate', true);
    const trouble = unreadable('accountPrivate', 'notLoaded', { at: at(5) });
    expect(after(reading(before), reading(trouble)).observations).toContainEqual(before);
  });

  test('keeps the last trouble alone, and drops it once the page could be read', () => {
    const first = unreadable('accountPrivate', 'notLoaded');
    const second = unreadable('accountPrivate', 'language', { at: at(5) });
    const read = found('accountPrivate', true, { at: at(9) });
    expect(after(reading(first), reading(second)).observations).toEqual([second]);
    expect(after(reading(first), reading(second), reading(read)).observations).toEqual([read]);
  });

  test('keeps lists of people apart from everything else', () => {
    const list = followers(['Maya Adeyemi']);
    const check = after(reading(found('bio', 'Baker'), list));
    expect(check.lists).toEqual([list]);
    expect(check.observations).toEqual([found('bio', 'Baker')]);
  });

  test('keeps the trouble with a list, of which there are no people to keep apart', () => {
    const trouble = unreadable('people', 'notYourAccount', { page: 'followers' });
    expect(after(reading(trouble))).toMatchObject({ lists: [], observations: [trouble] });
  });

  test('changes neither the check it was added to nor the answers', () => {
    const answered = answer(start, finding(), 'checkedByHand', at(1));
    const before = structuredClone(answered);
    expect(addReading(answered, reading(found('accountPrivate', false))).answers).toEqual(answered.answers);
    expect(answered).toEqual(before);
  });
});

describe('a page that does not show whose it is', () => {
  const nobody: Account = { platform: 'hearth', handle: null };
  const anonymous = found('accountPrivate', true, { account: nobody });

  test('speaks of the one account that is known', () => {
    const check = after(reading(found('bio', 'Baker')), reading(anonymous));
    expect(check.observations[1]).toEqual(found('accountPrivate', true));
    expect(accountsOf(check)).toEqual([robin]);
  });

  test('belongs to the first account that another page shows', () => {
    const check = after(reading(anonymous), reading(found('bio', 'Baker')));
    expect(check.observations[0]).toEqual(found('accountPrivate', true));
    expect(accountsOf(check)).toEqual([robin]);
  });

  test('takes the answers about it along', () => {
    const about = finding({ answerId: findingId('account-private', nobody), account: nobody });
    const check = addReading(
      answer(after(reading(anonymous)), about, 'notForMe', at(1)),
      reading(found('bio', 'a')),
    );
    expect(Object.keys(check.answers)).toEqual([findingId('account-private', robin)]);
  });

  test('is not used where it could be any of several, and takes nothing from them', () => {
    const known = after(
      reading(found('accountPrivate', false)),
      reading(found('accountPrivate', true, { account: bakes })),
    );
    const check = addReading(known, reading(anonymous));
    expect(check.observations.slice(0, 2)).toEqual(known.observations);
    expect(check.observations[2]?.reading).toEqual({ status: 'unreadable', why: 'whichAccount' });
    expect(accountsOf(check)).toEqual([robin, bakes]);
    expect(placed(known, reading(anonymous)).observations[0]?.reading).toMatchObject({ why: 'whichAccount' });
  });
});

describe('adding a list', () => {
  test('puts it in the place of the same page’s earlier list, and of no other', () => {
    const old = followers(['Tolu Okonjo']);
    const following = followers(['Obi Eze'], { relation: 'following' });
    const ofBakes = followers(['Wen Liu'], { account: bakes });
    const fresh = followers(['Maya Adeyemi'], { at: at(5) });
    const check = [old, following, ofBakes, fresh].reduce(addList, start);
    expect(check.lists).toEqual([following, ofBakes, fresh]);
  });
});

describe('adding people one by one', () => {
  const page = seen({ page: 'followers' });
  const people = (...names: readonly string[]) =>
    names.map((displayName) => ({ handle: handleOf(displayName), displayName }));
  const add = (check: SelfCheck, names: readonly string[], total: number | null = 3) =>
    addPeople(check, robin, page, { relation: 'followers', total, added: people(...names), begins: false });
  const listIn = (check: SelfCheck) => {
    const [list] = check.lists;
    return list?.reading.status === 'found' ? list.reading.value : null;
  };

  test('makes a list of them, with how many there are', () => {
    expect(listIn(add(start, ['Tolu Okonjo']))).toEqual({
      relation: 'followers',
      people: people('Tolu Okonjo'),
      seen: 1,
      total: 3,
    });
  });

  test('lets the list grow', () => {
    const check = add(add(start, ['Tolu Okonjo']), ['Maya Adeyemi', 'Obi Eze']);
    expect(listIn(check)).toMatchObject({
      seen: 3,
      people: people('Tolu Okonjo', 'Maya Adeyemi', 'Obi Eze'),
    });
    expect(check.lists).toHaveLength(1);
  });

  test('counts nobody twice, whatever the case of the handle', () => {
    const again = { handle: 'Tolu.Okonjo', displayName: 'Tolu O.' };
    const check = addPeople(add(start, ['Tolu Okonjo']), robin, page, {
      relation: 'followers',
      total: 3,
      added: [again],
      begins: false,
    });
    expect(listIn(check)).toMatchObject({ seen: 1, people: [again] });
  });

  test('takes the newest count and time', () => {
    const later = { ...page, at: at(7) };
    const check = addPeople(add(start, ['Tolu Okonjo'], null), robin, later, {
      relation: 'followers',
      total: 45,
      added: [],
      begins: false,
    });
    expect(listIn(check)).toMatchObject({ seen: 1, total: 45 });
    expect(check.lists[0]?.source.at).toBe(at(7));
  });

  test('knows of a list that is open and of which nobody was seen yet', () => {
    expect(listIn(add(start, [], 45))).toMatchObject({ seen: 0, total: 45 });
  });

  test('begins anew with the next reading: who was seen before may have left the list', () => {
    const check = add(add(start, ['Tolu Okonjo', 'Obi Eze', 'Wen Liu']), []);
    expect(listIn(check)).toMatchObject({ seen: 3 });
    const again = addPeople(check, robin, page, {
      relation: 'followers',
      total: 3,
      added: people('Maya Adeyemi'),
      begins: true,
    });
    expect(listIn(again)).toMatchObject({ seen: 1, total: 3, people: people('Maya Adeyemi') });
  });

  test('keeps the lists of two accounts apart', () => {
    const check = addPeople(add(start, ['Tolu Okonjo']), bakes, page, {
      relation: 'followers',
      total: 1,
      added: people('Obi Eze'),
      begins: false,
    });
    expect(check.lists.map(({ account }) => account)).toEqual([robin, bakes]);
  });
});

describe('an answer', () => {
  const one = finding({ answerId: 'one', verdict: { outcome: 'cantTell' } });

  test('has no day of permission that no calendar has: it could not be kept', () => {
    const on = (day: string) => answer(start, one, 'havePermission', at(1), day).answers;
    const [odd, real] = [on('20266-09-01'), on('2026-09-01')].map((all) => Object.values(all)[0]?.permitted);
    expect([odd, real]).toEqual([undefined, '2026-09-01']);
  });

  test('is kept with when it was given and what was seen then', () => {
    expect(answer(start, one, 'notAPupil', at(1)).answers).toEqual({
      one: {
        kind: 'notAPupil',
        at: at(1),
        outcome: 'cantTell',
        said: '["seen",["what","an open door"]]',
        policy: 'marlow-lane/1',
      },
    });
  });

  test('takes the place of an earlier one', () => {
    const check = answer(answer(start, one, 'notAPupil', at(1)), one, 'willRemove', at(2));
    expect(check.answers).toMatchObject({ one: { kind: 'willRemove', at: at(2) } });
  });

  test('can be taken back, and the others stay', () => {
    const other = finding({ answerId: 'other' });
    const check = answer(answer(start, one, 'notAPupil', at(1)), other, 'willChange', at(2));
    expect(Object.keys(takeBackAnswer(check, 'one').answers)).toEqual(['other']);
    expect(takeBackAnswer(start, 'one')).toEqual(start);
  });
});

describe('the accounts of a self-check', () => {
  const accounts = (check: Partial<SelfCheck>) => accountsOf({ ...start, ...check });
  const nobody: Account = { platform: 'hearth', handle: null };

  test('are one without a handle for each platform of which none was seen', () => {
    expect(accounts({ platforms: ['hearth', 'kiln'] })).toEqual([nobody, { platform: 'kiln', handle: null }]);
  });

  test('are those that any page has shown, each once', () => {
    const check = after(
      reading(found('bio', 'Baker')),
      reading(found('accountPrivate', true, { account: { ...robin, handle: 'Robin.Ashdown' } })),
      reading(found('bio', 'Potter', { account: bakes })),
    );
    expect(accountsOf(check).map(({ handle }) => handle?.toLowerCase())).toEqual([
      'robin.ashdown',
      'robin_bakes',
    ]);
  });

  test('are known from lists too, those of before the panel was closed among them', () => {
    expect(accounts({ platforms: ['hearth'], lists: [followers([])] })).toEqual([robin]);
    expect(accounts({ platforms: ['hearth'], earlier: [compared({ account: bakes })] })).toEqual([bakes]);
  });

  test('keep the name that a page has shown, though another does not show it', () => {
    const named = { ...robin, displayName: 'Robin Ashdown' };
    const check = after(
      reading(found('bio', 'Baker', { account: named })),
      reading(found('accountPrivate', true)),
    );
    expect(accountsOf(check)).toEqual([named]);
  });

  test('give the person’s own handle where there is just one', () => {
    const one = after(reading(found('bio', 'Baker')));
    expect(ownHandle(one, 'hearth')).toBe('robin.ashdown');
    expect(ownHandle(one, 'kiln')).toBeUndefined();
    expect(ownHandle(after(), 'hearth')).toBeUndefined();
    expect(
      ownHandle(addReading(one, reading(found('bio', 'Potter', { account: bakes }))), 'hearth'),
    ).toBeUndefined();
  });
});

describe('the lists of a self-check, compared with the names', () => {
  test('have the matches, and nobody else', () => {
    const check = compareNow({ ...start, roll, lists: [followers(['Maya Adeyemi', 'Tolu Okonjo'])] });
    const [entry] = comparedLists(check);
    expect(entry?.list).toMatchObject({ seen: 2, total: 2, names: 1, matches: [{ hasLeft: false }] });
    expect(JSON.stringify(entry)).not.toContain('Tolu');
  });

  test('are compared anew when other names are given', () => {
    const check = { ...start, lists: [followers(['Maya Adeyemi'])] };
    expect(comparedLists(check)[0]?.list).toMatchObject({ names: 0, matches: [] });
    const named = { ...compareNow(check), roll };
    expect(comparedLists(named)[0]?.list).toMatchObject({ compared: 0, matches: [] });
    expect(comparedLists(compareNow(named))[0]?.list.matches).toHaveLength(1);
  });

  test('include those of before the panel was closed, until they are read again', () => {
    const earlier = [compared({}, { namesNotKept: true, matches: [match('Maya Adeyemi')] })];
    expect(comparedLists({ ...start, earlier })).toEqual(earlier);
    const again = comparedLists({ ...start, earlier, lists: [followers(['Tolu Okonjo'])] });
    expect(again.map(({ list }) => list.namesNotKept)).toEqual([undefined]);
  });
});

describe('the school', () => {
  test('is the policy’s, whatever name the person gave', () => {
    const policy = { ...start.policy, school: marlowLane };
    expect(schoolOf({ ...start, policy, schoolName: 'Oak Hill Infants' })).toEqual(marlowLane);
  });

  test('is the one the person named, where the policy names none', () => {
    expect(schoolOf({ ...start, schoolName: 'Oak Hill Infants' })?.name).toBe('Oak Hill Infants');
  });

  test('is not known where nobody has named it', () => {
    expect(schoolOf(start)).toBeNull();
  });
});
