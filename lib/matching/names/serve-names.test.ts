import { expect, test } from 'vitest';
import type { Pupil } from '../../roll/pupil';
import { createNameMatcher } from './index';
import { serveNames } from './serve-names';
import type { Sealed } from '../../roll/sealed/read-sealed';
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
  const answer = serveNames({
    tell: (message) => all.push(message),
    now: () => (time += tick),
    openRoll: () => Promise.resolve({ ok: false, why: 'notOpened' }),
  });
  for (const message of messages) answer(message);
  return all.filter(({ type }) => type !== 'ready');
}

const given = { type: 'roll', roll, schoolNames: [] } as const;
const part = (from: number, to: number) =>
  ({ type: 'people', list: 3, people: people.slice(from, to), isLast: to === people.length }) as const;

test('a list that comes in parts is told of as if it had come at once', () => {
  const [progress, done] = told([given, part(0, 2), part(2, 4)]);
  expect(progress).toEqual({ type: 'progress', list: 3, done: 2 });
  expect(done).toMatchObject({ type: 'compared', list: 3, done: 4 });
  const matches = createNameMatcher(roll).match(people);
  expect(matches).toHaveLength(2);
  expect(done).toHaveProperty(
    'result.matches',
    matches.map((match) => expect.objectContaining(match)),
  );
});

test('where it takes long, what was found so far is told before the end', () => {
  const [first] = told([given, part(0, 2), part(2, 4)], 2000);
  expect(first).toMatchObject({
    type: 'compared',
    done: 2,
    result: { matches: [{ person: 1, pupil: 'maya' }] },
  });
});

test('other names begin anew, and nobody is compared before there are names', () => {
  expect(told([part(0, 4)])).toEqual([]);
  const [, , last] = told([given, part(0, 2), { ...given, roll: [] }, part(0, 2), part(2, 4)]);
  expect(last).toMatchObject({ type: 'compared', done: 4, result: { matches: [] } });
});

test('of a sealed roll nothing is told but how many names it has, and lists are compared with them', async () => {
  const all: FromNamesWorker[] = [];
  const sealed = { header: {}, outside: '', cipher: new Uint8Array() } as unknown as Sealed;
  const answer = serveNames({
    tell: (message) => all.push(message),
    now: () => 0,
    openRoll: () =>
      Promise.resolve({
        ok: true,
        pupils: [
          ...roll,
          { id: 'left', firstName: 'Ffion', lastName: 'Pritchard', left: 2024 },
          { id: 'leaves', firstName: 'Tolu', lastName: 'Okonjo', left: 2027 },
        ],
      }),
  });
  answer({ type: 'open', sealed, passphrase: 'six words', today: '2026-11-21T09:00:00.000Z' });
  await expect
    .poll(() => all)
    .toEqual([{ type: 'opening', opened: { ok: true, names: { length: 3, leavers: 1 } } }]);
  answer({ type: 'opened', schoolNames: [] });
  answer({ type: 'people', list: 0, people: people.slice(0, 2), isLast: true });
  expect(all[1]).toEqual({ type: 'ready' });
  const matched = [
    { person: 0, pupil: 'leaves', hasLeft: false },
    { person: 1, pupil: 'maya', hasLeft: false },
  ];
  expect(all[2]).toMatchObject({
    type: 'compared',
    result: { matches: expect.arrayContaining(matched.map((each) => expect.objectContaining(each))) },
  });
});
