import { expect, test } from 'vitest';
import type { Pupil } from '../../roll/pupil';
import { createNameMatcher } from './index';
import { serveNames } from './serve-names';
import type { FromNamesWorker } from './worker-messages';

const roll: readonly Pupil[] = [{ id: 'maya', firstName: 'Maya', lastName: 'Adeyemi' }];
const people = ['Tolu Okonjo', 'Maya Adeyemi', 'Sam Pryce', 'maya adeyemii'].map((displayName, at) => ({
  displayName,
  handle: `person_${at}`,
}));

/** What the worker tells of these messages, when so many milliseconds pass between one look at the clock and the next. */
function told(
  messages: readonly Parameters<ReturnType<typeof serveNames>>[0][],
  tick = 0,
): FromNamesWorker[] {
  const all: FromNamesWorker[] = [];
  let time = 0;
  const answer = serveNames(
    (message) => all.push(message),
    () => (time += tick),
  );
  for (const message of messages) answer(message);
  return all;
}

const given = { type: 'roll', roll, schoolNames: [] } as const;
const part = (from: number, to: number) =>
  ({ type: 'people', list: 3, people: people.slice(from, to), isLast: to === people.length }) as const;

test('a list that comes in parts is told of as if it had come at once', () => {
  const [progress, done] = told([given, part(0, 2), part(2, 4)]);
  expect(progress).toEqual({ type: 'progress', list: 3, done: 2 });
  expect(done).toMatchObject({ type: 'compared', list: 3, done: 4 });
  expect(done).toHaveProperty('matches', createNameMatcher(roll).match(people));
});

test('where it takes long, what was found so far is told before the end', () => {
  const [first] = told([given, part(0, 2), part(2, 4)], 2000);
  expect(first).toMatchObject({ type: 'compared', done: 2, matches: [{ person: 1, pupil: 'maya' }] });
});

test('other names begin anew, and nobody is compared before there are names', () => {
  expect(told([part(0, 4)])).toEqual([]);
  const [, , last] = told([given, part(0, 2), { ...given, roll: [] }, part(0, 2), part(2, 4)]);
  expect(last).toMatchObject({ type: 'compared', done: 4, matches: [] });
});
