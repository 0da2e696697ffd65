import { describe, expect, test, vi } from 'vitest';
import { localTime, mondayOf } from './days';
import { missedReminder, nextReminder, remindersOf, snoozedUntil } from './plan';
import { easterSunday, usualYear } from './school-year';

const year = usualYear(2026);

describe('a usual school year', () => {
  test('has Easter where the almanac has it', () => {
    expect([2024, 2025, 2026, 2027, 2035, 2038].map(easterSunday)).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2035-03-25',
      '2038-04-25',
    ]);
  });

  test.each(Array.from({ length: 30 }, (_, at) => 2020 + at))(
    'that begins in %i has six half-terms of four to nine weeks, one after the other',
    (first) => {
      const halfTerms = usualYear(first);
      expect(halfTerms).toHaveLength(6);
      let before = `${first}-08-31`;
      for (const halfTerm of halfTerms) {
        const days = (Date.parse(halfTerm.last) - Date.parse(halfTerm.first)) / 86_400_000;
        expect(halfTerm.first > before).toBe(true);
        expect(days).toBeGreaterThanOrEqual(4 * 7 - 4);
        expect(days).toBeLessThanOrEqual(9 * 7);
        before = halfTerm.last;
      }
      expect(before < `${first + 1}-07-31`).toBe(true);
    },
  );
});

describe('a reminder', () => {
  test('before each term comes two weeks before its first day, at four in the afternoon', () => {
    const next = nextReminder({ every: 'term' }, year, new Date(2026, 7, 1));
    expect(next).toEqual(new Date(2026, 7, 18, 16));
    expect(remindersOf({ every: 'term' }, year, '2027-12-31')).toHaveLength(3);
  });

  test('every half-term comes on its first day', () => {
    expect(nextReminder({ every: 'halfTerm' }, year, new Date(2026, 9, 1))).toEqual(
      localTime(year[1]?.first ?? '', 16),
    );
  });

  test('every few weeks stays on its weekday through changes of the clocks, for two years', () => {
    vi.stubEnv('TZ', 'Europe/London');
    let after = new Date(2026, 0, 1);
    for (let turn = 0; turn < 52; turn++) {
      const next = nextReminder({ every: 'weeks', weeks: 2, from: '2026-01-08' }, [], after);
      if (!next) throw new Error('There is none.');
      expect([next.getHours(), next.getDay()]).toEqual([16, 4]);
      after = next;
    }
    expect(after).toEqual(new Date(2027, 11, 23, 16));
    vi.unstubAllEnvs();
  });

  test('on one day is over after it', () => {
    expect(nextReminder({ every: 'once', on: '2026-09-01' }, [], new Date(2026, 8, 1, 16))).toBeNull();
  });

  test('that was missed several times is shown once: the last of them', () => {
    const plan = { every: 'weeks', weeks: 1, from: '2026-09-07' } as const;
    const missed = missedReminder(plan, [], new Date(2026, 8, 7, 17), new Date(2026, 9, 7, 9));
    expect(missed).toEqual(new Date(2026, 9, 5, 16));
    expect(missedReminder(plan, [], new Date(2026, 9, 5, 16), new Date(2026, 9, 7, 9))).toBeNull();
  });

  test('that is put off comes tomorrow, next Monday, or with the next half-term', () => {
    const now = new Date(2026, 8, 9, 12);
    expect(snoozedUntil('tomorrow', year, now)).toEqual(new Date(2026, 8, 10, 16));
    expect(snoozedUntil('nextWeek', year, now)).toEqual(new Date(2026, 8, 14, 16));
    expect(snoozedUntil('nextHalfTerm', year, now)).toEqual(localTime(year[1]?.first ?? '', 16));
    expect(mondayOf('2026-09-14')).toBe('2026-09-14');
  });
});
