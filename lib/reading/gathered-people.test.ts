import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GatheredPeople } from './gathered-people';
import type { LiveMessage, PeopleMessage } from './live-message';

const AT = '2026-11-20T12:00:00.000Z';
let told: [number, LiveMessage][] = [];
let gathered: GatheredPeople;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  gathered = new GatheredPeople((tabId, message) => told.push([tabId, message]));
});

afterEach(() => {
  vi.useRealTimers();
});

function people(seen: number, { page = 'followers', begins = false } = {}): PeopleMessage {
  const added = [{ handle: `person_${seen}`, displayName: `Person ${seen}` }];
  const list = { relation: 'followers', seen, total: 900 } as const;
  return { type: 'people', platform: 'x', page, handle: 'robin', at: AT, list, added, begins };
}

const handlesTold = () =>
  told.map(([, message]) =>
    message.type === 'people' ? message.added.map(({ handle }) => handle) : message.type,
  );

test('whoever comes first is told of at once', () => {
  gathered.add(1, people(1));
  expect(handlesTold()).toEqual([['person_1']]);
});

test('whoever comes soon after is told of together, with the latest count', () => {
  for (let seen = 1; seen <= 200; seen++) gathered.add(1, people(seen));
  expect(told).toHaveLength(1);
  vi.advanceTimersByTime(300);
  expect(told).toHaveLength(2);
  expect(handlesTold().flat()).toEqual(Array.from({ length: 200 }, (_, at) => `person_${at + 1}`));
  expect(told[1]?.[1]).toMatchObject({ list: { seen: 200 } });
});

test('nothing is left running once nobody comes any more', () => {
  gathered.add(1, people(1));
  vi.advanceTimersByTime(300);
  expect(vi.getTimerCount()).toBe(0);
});

test.each<[string, number, LiveMessage]>([
  ['a page that moves on', 1, { type: 'left' }],
  ['a list that begins anew', 1, people(3, { begins: true })],
])('%s is told of at once, after whoever waits', (_, tabId, message) => {
  gathered.add(1, people(1));
  gathered.add(1, people(2));
  gathered.add(tabId, message);
  expect(handlesTold().slice(0, 2)).toEqual([['person_1'], ['person_2']]);
  expect(told.at(-1)).toEqual([tabId, message]);
});

test('people of two lists, or in two tabs, are never told of together', () => {
  gathered.add(1, people(1));
  gathered.add(1, people(2));
  gathered.add(1, people(3, { page: 'following' }));
  gathered.add(2, people(4));
  vi.advanceTimersByTime(300);
  expect(handlesTold()).toEqual([['person_1'], ['person_2'], ['person_3'], ['person_4']]);
  expect(told.map(([tabId]) => tabId)).toEqual([1, 1, 1, 2]);
});

test('after forgetting nobody who waits is told of', () => {
  gathered.add(1, people(1));
  gathered.add(1, people(2));
  gathered.forget();
  vi.advanceTimersByTime(1000);
  expect(handlesTold()).toEqual([['person_1']]);
});
