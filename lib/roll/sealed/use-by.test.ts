import { expect, test } from 'vitest';
import { canBeUsedUntil, endOfSchoolYear } from './use-by';

test.each([
  ['2026-09-01', '2027-08-31'],
  ['2026-12-31', '2027-08-31'],
  ['2027-06-30', '2027-08-31'],
  ['2027-07-01', '2028-08-31'],
])('a roll made on %s is for the school year that ends on %s', (today, end) => {
  expect(endOfSchoolYear(`${today}T09:00:00.000Z`)).toBe(end);
});

test('a roll is made for no longer than a school year, and not for the past', () => {
  const until = (useBy: string) => canBeUsedUntil(useBy, '2026-09-01T09:00:00.000Z');
  expect(['2026-08-31', '2026-09-01', '2027-08-31', '2027-09-01', ''].map(until)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});
