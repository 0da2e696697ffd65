import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isClockTime, isDay } from './days';
import { readReminders } from './reminders';
import stored from './stored-1.json';

describe('what is stored', () => {
  test('in version 1 is read as it was written', () => {
    expect(readReminders(stored)).toEqual({ state: 'kept', reminders: stored });
  });

  test('holds a plan, times and days, and nothing else', () => {
    const read = readReminders({
      ...stored,
      school: 'Oak Hill',
      plan: { ...stored.plan, school: 'Oak Hill' },
    });
    expect(JSON.stringify(read)).not.toContain('Oak Hill');
  });

  test('by a newer version is told apart from what is broken', () => {
    expect(readReminders({ version: 2, anything: true })).toEqual({ state: 'newer' });
    expect(readReminders(undefined)).toEqual({ state: 'none' });
  });

  test.each([
    [null],
    ['term'],
    [{ ...stored, version: 0 }],
    [{ ...stored, time: '24:00' }],
    [{ ...stored, handled: '2026-02-30' }],
    [{ ...stored, snoozed: 5 }],
    [{ ...stored, plan: { every: 'minute' } }],
    [{ ...stored, plan: { every: 'weeks', weeks: 0, from: '2026-09-01' } }],
    [{ ...stored, plan: { every: 'term', year: [{ first: '2026-09-01', last: '2026-08-01' }] } }],
    [{ ...stored, plan: { every: 'term', year: Array(61).fill(stored.plan.year[0]) } }],
  ])('and is not what it should be is said to be broken (%#)', (value) => {
    expect(readReminders(value)).toEqual({ state: 'broken' });
  });

  test('never makes reading fail, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        ['none', 'newer', 'broken'].includes(readReminders(value).state),
      ),
    );
  });
});

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-13-01', false],
  ['20260101', false],
  ['9999-01-01', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

test.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['8:00', false],
])('%s is a time of day: %s', (text, is) => {
  expect(isClockTime(text)).toBe(is);
});
