import { describe, expect, test } from 'vitest';
import {
  absent,
  at,
  compared,
  followers,
  found,
  hearth,
  kettle,
  policyAsking,
  robin,
  unreadable,
} from '../../tests/support/build';
import { guideAnswerId } from '../finding';
import type { Observation } from '../observation';
import { checklistOf } from './checklist-of';
import { coverageOf, type PageCoverage } from './coverage';
import { startSelfCheck, type SelfCheck } from './self-check';

const bakes = { platform: 'hearth', handle: 'robin_bakes' };

function coverage(more: Partial<SelfCheck> = {}) {
  const check = startSelfCheck(policyAsking('account-private'), { platforms: ['hearth'], ...more });
  const platforms = [hearth, kettle];
  return coverageOf(check, platforms, checklistOf(check, platforms, at(59)));
}

function pageIn(id: string, more: Partial<SelfCheck>): PageCoverage | undefined {
  return coverage(more)[0]?.pages.find(({ page }) => page.id === id);
}

describe('the coverage of a self-check', () => {
  test('has every page of every platform the person uses, none of them looked at to begin with', () => {
    const [entry, ...rest] = coverage();
    expect(rest).toEqual([]);
    expect(entry?.account).toEqual({ platform: 'hearth', handle: null });
    expect(entry?.pages.map(({ page, state }) => [page.id, state])).toEqual([
      ['profile', 'unread'],
      ['privacy', 'unread'],
      ['tags', 'unread'],
      ['followers', 'unread'],
    ]);
  });

  test('says of a platform that only the person can look at how much is still to answer', () => {
    const onKettle = { platform: 'kettle', handle: null };
    const answered = {
      [guideAnswerId(onKettle, 'photo')]: {
        kind: 'setThis',
        at: at(1),
        outcome: 'untested',
        said: '["guided",["setting","Photo"],["strictest","“Nobody”."]]',
        policy: 'marlow-lane/1',
      },
    } as const;
    const openOf = (more: Partial<SelfCheck>) => coverage({ platforms: ['kettle'], ...more })[0]?.open;
    expect(openOf({})).toBe(2);
    expect(openOf({ answers: answered })).toBe(1);
  });

  test('has nothing of a platform that the product does not know', () => {
    expect(coverage({ platforms: ['kiln'] })).toEqual([]);
  });

  test('says of a page that was read when that was', () => {
    expect(pageIn('privacy', { observations: [found('accountPrivate', true, { at: at(5) })] })).toMatchObject(
      {
        state: 'read',
        at: at(5),
      },
    );
  });

  test('counts a page as read that was seen not to have something', () => {
    expect(pageIn('profile', { observations: [absent('bio', { page: 'profile' })] })?.state).toBe('read');
  });

  test('says of a page that could not be read why, and when that was', () => {
    const observations = [unreadable('accountPrivate', 'language', { at: at(5) })];
    expect(pageIn('privacy', { observations })).toMatchObject({
      state: 'trouble',
      why: 'language',
      at: at(5),
    });
  });

  test('says of a page of which a part could be read that it was a part', () => {
    const observations = [
      unreadable('accountPrivate', 'changed', { page: 'profile' }),
      found('bio', 'Baker', { page: 'profile' }),
    ];
    expect(pageIn('profile', { observations })?.state).toBe('part');
  });

  test('says of a page of which only the data was read that it was a part', () => {
    const data = found('accountPrivate', true, { page: 'privacy', anchor: 'embedded' });
    expect(pageIn('privacy', { observations: [data] })?.state).toBe('part');
  });

  test('does not count data of the account as a reading of the page that carries it', () => {
    const data = found('whoCanTag', 'nobody', { page: 'profile', anchor: 'embedded' });
    const trouble = unreadable('bio', 'language', { page: 'profile' });
    expect(pageIn('profile', { observations: [data] })?.state).toBe('unread');
    expect(pageIn('profile', { observations: [data, trouble] })?.state).toBe('trouble');
  });

  test('says of a list how much of it was seen', () => {
    const lists = [followers(['Tolu Okonjo', 'Obi Eze'], { total: 45, at: at(2) })];
    expect(pageIn('followers', { lists })).toMatchObject({
      state: 'list',
      at: at(2),
      list: { seen: 2, total: 45 },
    });
  });

  test('says of a list of unknown length that it is unknown', () => {
    expect(pageIn('followers', { lists: [followers(['Obi Eze'], { total: null })] })).toMatchObject({
      list: { seen: 1, total: null },
    });
  });

  test('says of a list that was read before the panel was closed that its names are gone', () => {
    const earlier = [compared({}, { namesNotKept: true })];
    expect(pageIn('followers', { earlier })).toMatchObject({ list: { seen: 40, namesNotKept: true } });
  });

  test('does not count a list as read because its page carries other data', () => {
    const observations = [found('accountPrivate', true, { page: 'followers', anchor: 'embedded' })];
    expect(pageIn('followers', { observations })?.state).toBe('unread');
  });

  test('says of a list that could not be read why, even where its page carries other data', () => {
    const observations: Observation[] = [
      found('accountPrivate', true, { page: 'followers', anchor: 'embedded' }),
      unreadable('people', 'changed', { page: 'followers' }),
    ];
    expect(pageIn('followers', { observations })).toMatchObject({ state: 'trouble', why: 'changed' });
  });

  test('keeps two accounts of one platform apart', () => {
    const entries = coverage({
      observations: [
        found('accountPrivate', true),
        found('bio', 'Potter', { page: 'profile', account: bakes }),
      ],
    });
    const read = entries.map(({ account, pages }) => [
      account.handle,
      pages.filter(({ state }) => state === 'read').map(({ page }) => page.id),
    ]);
    expect(read).toEqual([
      [robin.handle, ['privacy']],
      [bakes.handle, ['profile']],
    ]);
  });
});
