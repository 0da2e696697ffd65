import { expect, test } from 'vitest';
import { isPastBest } from './best-before';

test.each([
  ['2026-02', '2026-02-28T12:00:00.000Z', false],
  ['2024-11', '2026-11-30T12:00:00.000Z', false],
  ['2024-10', '2026-11-01T12:00:00.000Z', true],
  ['2023-12', '2026-01-01T12:00:00.000Z', true],
])('a page last seen in %s is read past its best at %s: %s', (learned, at, isPast) => {
  expect(isPastBest(learned, at)).toBe(isPast);
});
