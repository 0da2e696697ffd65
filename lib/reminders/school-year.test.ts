import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, weekdayOf } from './days';
import { easterSunday, namedHalfTerms, schoolYearOf, usualYear } from './school-year';

describe('the usual pattern of a school year', () => {
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

  test('is what most councils have in 2026–27', () => {
    expect(usualYear(2026)).toEqual([
      { first: '2026-09-01', last: '2026-10-23' },
      { first: '2026-11-02', last: '2026-12-18' },
      { first: '2027-01-04', last: '2027-02-12' },
      { first: '2027-02-22', last: '2027-03-25' },
      { first: '2027-04-12', last: '2027-05-28' },
      { first: '2027-06-07', last: '2027-07-22' },
    ]);
  });

  test.each(Array.from({ length: 60 }, (_, at) => 2020 + at))(
    'that begins in %i is six half terms of four to eight weeks, from weekday to weekday, and no bank holiday at Easter is one of them',
    (first) => {
      const halfTerms = usualYear(first);
      let before = `${first}-08-31`;
      for (const halfTerm of halfTerms) {
        const days = daysBetween(halfTerm.first, halfTerm.last);
        expect(halfTerm.first > before).toBe(true);
        expect(days).toBeGreaterThanOrEqual(4 * 7 - 5);
        expect(days).toBeLessThanOrEqual(9 * 7);
        before = halfTerm.last;
      }
      expect(before < `${first + 1}-07-25`).toBe(true);
      expect(halfTerms.slice(0, 5).every((one) => weekdayOf(one.first) < 5 && weekdayOf(one.last) < 5)).toBe(
        true,
      );
      const easter = easterSunday(first + 1);
      const bankHolidays = new Set([addDays(easter, -2), addDays(easter, 1)]);
      expect(
        halfTerms.flatMap((one) => [one.first, one.last]).filter((day) => bankHolidays.has(day)),
      ).toEqual([]);
    },
  );
});

describe('a half term', () => {
  test('is named after its season, and begins a term where it is the first in it', () => {
    const named = namedHalfTerms(usualYear(2026), '2026-09-01', '2027-07-01');
    expect(named.map(({ season, part, startsTerm }) => `${season} ${part} ${startsTerm}`)).toEqual([
      'autumn 1 true',
      'autumn 2 false',
      'spring 1 true',
      'spring 2 false',
      'summer 1 true',
      'summer 2 false',
    ]);
  });

  test('is a whole term where the school gives three', () => {
    const terms = [
      { first: '2027-04-12', last: '2027-07-22' },
      { first: '2026-08-19', last: '2026-12-18' },
      { first: '2027-01-04', last: '2027-03-25' },
    ];
    const named = namedHalfTerms(terms, '2026-09-01', '2027-07-01');
    expect(named.map(({ season, part, startsTerm }) => `${season} ${part} ${startsTerm}`)).toEqual([
      'autumn 0 true',
      'spring 0 true',
      'summer 0 true',
    ]);
  });

  test('of a year that nobody has given is the usual one, and is said to be', () => {
    const named = namedHalfTerms(usualYear(2026), '2027-06-20', '2028-06-20');
    expect(named.filter(({ isUsual }) => isUsual).map(({ first }) => first)).toEqual(
      usualYear(2027).map(({ first }) => first),
    );
    const longAgo = namedHalfTerms([{ first: '2020-09-01', last: '2020-10-20' }], '2026-05-20', '2026-10-20');
    expect(longAgo.find(({ isUsual }) => isUsual)?.first).toBe(usualYear(2025)[0]?.first);
  });
});

test('the school year turns in the summer holidays', () => {
  expect(['2026-07-24', '2026-07-25', '2026-12-31', '2027-01-01'].map(schoolYearOf)).toEqual([
    2025, 2026, 2026, 2026,
  ]);
});
