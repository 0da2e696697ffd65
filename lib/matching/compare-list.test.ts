import { expect, test } from 'vitest';
import type { Observation } from '../observation';
import type { Pupil } from '../roll/pupil';
import { compareList } from './compare-list';
import { createNameMatcher } from './names/index';

const roll: readonly Pupil[] = [
  { id: 'a', firstName: 'Maya', lastName: 'Adeyemi' },
  { id: 'b', firstName: 'Maya', lastName: 'Adeyemi', left: 2021 },
  { id: 'c', firstName: 'Siân', lastName: 'Pritchard', left: 2023 },
];

function followers(...displayNames: string[]): Observation<'people'> {
  const people = displayNames.map((displayName, at) => ({ handle: `person_${at}`, displayName }));
  return {
    kind: 'people',
    reading: { status: 'found', value: { relation: 'followers', people, seen: people.length, total: 9 } },
    account: { platform: 'x', handle: 'sam' },
    source: { lane: 'page', page: 'followers', at: '2026-09-01T08:00:00.000Z', anchor: 'control' },
  };
}

const compare = (list: Observation<'people'>, unreadNames = 0) =>
  compareList(list, createNameMatcher(roll), { roll, unreadNames });

test('a list that was compared keeps how much of it was seen, with how many names, and only the matches', () => {
  expect(compare(followers('Maya Adeyemi', 'Tolu Okonjo'))?.list).toMatchObject({
    relation: 'followers',
    seen: 2,
    total: 9,
    names: 1,
    leavers: 2,
  });
  expect(JSON.stringify(compare(followers('Maya Adeyemi', 'Tolu Okonjo')))).not.toContain('Tolu');
});

test('names that could not be read are counted with the list', () => {
  expect(compare(followers(), 3)?.list.unreadNames).toBe(3);
  expect(compare(followers())?.list).not.toHaveProperty('unreadNames');
});

test('someone with the name of a pupil and of an ex-pupil matches as both', () => {
  expect(
    compare(followers('Maya Adeyemi'))
      ?.list.matches.map(({ hasLeft }) => hasLeft)
      .toSorted(),
  ).toEqual([false, true]);
});

test('a list that could not be read is not compared', () => {
  const unreadable = { ...followers(), reading: { status: 'unreadable', why: 'changed' } } as const;
  expect(compare(unreadable)).toBeNull();
});
