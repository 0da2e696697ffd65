import { expect, test } from 'vitest';
import { namesToLookFor } from './names-to-look-for';
import { readRoll } from './read-roll';

const leftBy = (today: string) =>
  namesToLookFor(readRoll('Maya Adeyemi (left 2026)'), today).roll.map(({ left }) => left);

test.each([
  ['in the summer of another year', '2027-01-10', 2026],
  ['when the holidays have begun', '2026-08-01', 2026],
  ['not before that', '2026-07-31', undefined],
  ['and not years before', '2025-09-01', undefined],
])('somebody who leaves in 2026 has left %s', (_title, today, left) => {
  expect(leftBy(`${today}T08:00:00.000Z`)).toEqual([left]);
});

test('lines that could not be read, and names that were too many, are counted', () => {
  const today = '2026-09-01T08:00:00.000Z';
  expect(namesToLookFor(readRoll('Maya Adeyemi\n4B\nTolu'), today).unreadNames).toBe(2);
  const many = { pupils: [], unread: [3], isBroken: false, notTaken: 7 };
  expect(namesToLookFor(many, today).unreadNames).toBe(8);
});
