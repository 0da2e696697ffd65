import { expect, test } from 'vitest';
import type { Comparison } from './comparison';
import type { Observation } from '../observation';
import type { Pupil } from '../roll/pupil';
import { compareList } from './compare-list';
import { createNameMatcher } from './names/index';
import { resultOf } from './names/result-of';

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
  compareList(list, { roll, unreadNames, comparisons: [comparisonOf(list)] });

/** What comparing has come to when so many people were compared. */
function comparisonOf({ reading }: Observation<'people'>, compared = Infinity): Comparison {
  const people = reading.status === 'found' ? reading.value.people.slice(0, compared) : [];
  const list = createNameMatcher(roll).list();
  list.add(people);
  return { roll, people, ...resultOf(list, roll), strangers: 2 };
}

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

test('a list that was not compared says so, and so does one that was compared in part', () => {
  const list = followers('Tolu Okonjo', 'Maya Adeyemi');
  const without = compareList(list, { roll, unreadNames: 0, comparisons: [] });
  expect(without?.list).toMatchObject({ compared: 0, matches: [] });
  const inPart = { roll, unreadNames: 0, comparisons: [comparisonOf(list, 1)] };
  expect(compareList(list, inPart)?.list).toMatchObject({ compared: 1, matches: [] });
  expect(compare(list)?.list).not.toHaveProperty('compared');
});

test('what other names or another list came to does not count', () => {
  const list = followers('Maya Adeyemi');
  const otherNames = { ...comparisonOf(list), roll: [...roll] };
  const otherList = comparisonOf(followers('Tolu Okonjo'));
  const compared = compareList(list, { roll, unreadNames: 0, comparisons: [otherNames, otherList] });
  expect(compared?.list).toMatchObject({ compared: 0, matches: [] });
});

test('how many strangers are expected is said where somebody is likely, and is never more than these', () => {
  expect(compare(followers('Siân Pritchard'))?.list.strangers).toBe(1);
  expect(compare(followers('Maya A'))?.list).not.toHaveProperty('strangers');
});

test('of those who are but possible, a hundred are shown, and it is said how many more there are', () => {
  const list = followers(...Array.from({ length: 250 }, () => 'Somebody Else'));
  const comparison = comparisonOf(list);
  const possible = comparison.people.map((_, person) => ({
    person,
    pupil: 'a',
    score: 0.2,
    strength: 'possible' as const,
    reasons: [],
    reasonsToKeep: [],
    hasLeft: false,
  }));
  const names = { roll, unreadNames: 0, comparisons: [{ ...comparison, matches: possible }] };
  const compared = compareList(list, names);
  expect(compared?.list.matches).toHaveLength(100);
  expect(compared?.list.more).toBe(150);
});
