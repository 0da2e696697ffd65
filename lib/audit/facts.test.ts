import { describe, expect, test } from 'vitest';
import {
  at,
  compared,
  followers,
  found,
  hearth,
  marlowLane,
  match,
  robin,
  unreadable,
} from '../../tests/support/build';
import type { Account } from '../observation';
import { factsOf, type Evidence } from './facts';

const bakes = { platform: 'hearth', handle: 'robin_bakes' };
const elsewhere = { platform: 'kiln', handle: 'robin.ashdown' };
const nobody = { platform: 'hearth', handle: null };

function facts(more: Partial<Evidence> = {}, account: Account = robin) {
  return factsOf(account, hearth, { observations: [], compared: [], school: null, ...more });
}

describe('the facts of an account', () => {
  test('are those of the account and of no other', () => {
    const observations = [
      found('bio', 'Baker', { account: bakes }),
      found('bio', 'Potter', { account: elsewhere }),
    ];
    expect(facts({ observations }).field('bio').status).toBe('unread');
    expect(facts({ observations }, bakes).field('bio')).toMatchObject({ value: 'Baker' });
  });

  test('are found whatever the case in which a page spells the handle', () => {
    const observations = [found('bio', 'Baker', { account: { ...robin, handle: 'Robin.Ashdown' } })];
    expect(facts({ observations }).field('bio')).toMatchObject({ value: 'Baker' });
  });

  test('leave out what a page said that does not show whose it is', () => {
    const observations = [found('accountPrivate', true, { account: nobody })];
    expect(facts({ observations }).field('accountPrivate')).toMatchObject({ status: 'unread' });
    expect(facts({ observations }, nobody).field('accountPrivate')).toMatchObject({ value: true });
  });

  test('of an account without a handle are not those of another that was read', () => {
    const observations = [found('accountPrivate', true)];
    expect(facts({ observations }, nobody).field('accountPrivate')).toMatchObject({ status: 'unread' });
  });

  test('name the page on which a setting is changed, before others that show it', () => {
    expect(facts().field('accountPrivate')).toEqual({ status: 'unread', page: 'privacy' });
  });

  test('name the page that shows what is no setting, and none where no page does', () => {
    expect(facts().field('bio')).toEqual({ status: 'unread', page: 'profile' });
    expect(facts().field('birthday')).toEqual({ status: 'unread', page: null });
  });

  test('list every setting of the platform but whether the account is private', () => {
    const { settings } = facts({ observations: [found('whoCanTag', 'everyone', { page: 'tags' })] });
    expect(settings).toMatchObject([{ name: 'whoCanTag', fact: { status: 'found', value: 'everyone' } }]);
  });

  test('hand on the school’s names', () => {
    expect(facts({ school: marlowLane }).school).toEqual(marlowLane);
  });
});

describe('the fact of a list', () => {
  const listOf = (more: Partial<Evidence>, account: Account = robin) => facts(more, account).lists[0]?.fact;

  test('that nobody has opened says where it is', () => {
    expect(facts().lists).toEqual([{ relation: 'followers', fact: { status: 'unread', page: 'followers' } }]);
  });

  test('that no page shows is there all the same, to be looked at by the person', () => {
    const evidence = { observations: [], compared: [], school: null };
    const { lists } = factsOf(robin, { ...hearth, hiddenLists: ['following'] }, evidence);
    expect(lists.at(-1)).toEqual({ relation: 'following', fact: { status: 'unread', page: null } });
  });

  test('is the list as it was compared, with where and when', () => {
    const list = compared({ at: at(5) }, { matches: [match('Maya Adeyemi')] });
    expect(listOf({ compared: [list] })).toEqual({ status: 'found', value: list.list, source: list.source });
  });

  test('that was read to its end stands against a later part', () => {
    const whole = compared({ at: at(0) }, { seen: 40, total: 40 });
    const part = compared({ at: at(30) }, { seen: 12, total: 41 });
    expect(listOf({ compared: [whole, part] })).toMatchObject({ value: { seen: 40 } });
    expect(listOf({ compared: [part, whole] })).toMatchObject({ value: { seen: 40 } });
  });

  test('that was read to its end again is the later one', () => {
    const before = compared({ at: at(0) }, { seen: 40, total: 40 });
    const after = compared({ at: at(30) }, { seen: 38, total: 38 });
    expect(listOf({ compared: [before, after] })).toMatchObject({ value: { seen: 38 } });
  });

  test('of which only parts were read is the later part', () => {
    const before = compared({ at: at(0) }, { seen: 30, total: 40 });
    const after = compared({ at: at(30) }, { seen: 12, total: 40 });
    expect(listOf({ compared: [before, after] })).toMatchObject({ value: { seen: 12 } });
  });

  test('without a count of its own is never taken for whole', () => {
    const whole = compared({ at: at(0) }, { seen: 40, total: 40 });
    const unknown = compared({ at: at(30) }, { seen: 90, total: null });
    expect(listOf({ compared: [whole, unknown] })).toMatchObject({ value: { seen: 40 } });
  });

  test('that could not be read says why', () => {
    const observations = [unreadable('people', 'notYourAccount', { page: 'followers', at: at(3) })];
    expect(listOf({ observations })).toMatchObject({ status: 'unreadable', why: 'notYourAccount' });
  });

  test('that was read outlives a later page that could not be', () => {
    const observations = [unreadable('people', 'changed', { page: 'followers', at: at(30) })];
    expect(listOf({ observations, compared: [compared()] })).toMatchObject({ status: 'found' });
  });

  test('does not come from a list of another kind, another page or another account', () => {
    const observations = [
      unreadable('people', 'changed', { page: 'following' }),
      followers(['Maya Adeyemi'], { account: bakes }),
    ];
    const others = [compared({}, { relation: 'following' }), compared({ account: bakes })];
    expect(listOf({ observations, compared: others })).toEqual({ status: 'unread', page: 'followers' });
  });
});
