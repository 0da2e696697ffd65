import { describe, expect, test } from 'vitest';
import { yearOfPolicy } from '../../lib/reminders/policy-terms';
import { usualYear } from '../../lib/reminders/school-year';
import { choiceOf, draftOf, type Draft } from './draft';
import { sayPlanned } from './say-dates';
import { daysAhead } from '../../lib/reminders/plan';

const NOW = new Date(2026, 10, 21, 12);
const TODAY = '2026-11-21';
const fresh = draftOf(null, [], TODAY);

describe('what is offered to begin with', () => {
  test('is the usual pattern of this school year, before each term, when pupils have gone', () => {
    expect(fresh).toMatchObject({ every: 'term', source: 'usual', year: usualYear(2026), time: '16:00' });
  });

  test('is the dates of the policy where it has any', () => {
    const policy = {
      terms: [
        { name: 'Spring', starts: '2027-01-05', ends: '2027-03-25' },
        { name: 'Broken', starts: 'soon', ends: '2027-03-25' },
      ],
    };
    const year = yearOfPolicy(policy);
    expect(draftOf(null, year, TODAY)).toMatchObject({
      source: 'policy',
      year: [{ first: '2027-01-05', last: '2027-03-25' }],
    });
    expect([yearOfPolicy(null), yearOfPolicy({}), yearOfPolicy({ terms: 'none' })]).toEqual([[], [], []]);
  });
});

describe('what is typed becomes a plan', () => {
  test.each<[Partial<Draft>, object]>([
    [{}, { every: 'term', year: usualYear(2026) }],
    [
      { every: 'weeks', weeks: '6', from: TODAY },
      { every: 'weeks', weeks: 6, from: TODAY },
    ],
    [
      { every: 'once', on: '2026-12-01' },
      { every: 'once', on: '2026-12-01' },
    ],
  ])('(%#)', (typed, plan) => {
    expect(choiceOf({ ...fresh, ...typed }, NOW)).toEqual({ choice: { plan, time: '16:00', badge: true } });
  });

  test.each<[Partial<Draft>, string]>([
    [{ year: [] }, 'noDates'],
    [{ year: [{ first: '2027-01-05', last: '' }] }, 'order'],
    [{ year: [{ first: '2027-01-05', last: '2027-01-04' }] }, 'order'],
    [{ every: 'weeks', weeks: '0' }, 'weeks'],
    [{ every: 'weeks', weeks: '1.5' }, 'weeks'],
    [{ every: 'weeks', weeks: '53' }, 'weeks'],
    [{ every: 'weeks', from: '' }, 'day'],
    [{ every: 'once', on: '' }, 'day'],
    [{ every: 'once', on: '2026-11-20' }, 'over'],
    [{ every: 'once', on: TODAY, time: '11:59' }, 'over'],
    [{ time: '' }, 'time'],
  ])('or says what is in its way (%#)', (typed, trouble) => {
    expect(choiceOf({ ...fresh, ...typed }, NOW)).toEqual({ trouble });
  });
});

test('the next dates are said in words', () => {
  const term = { every: 'term', year: usualYear(2026) } as const;
  const halfTerm = { every: 'halfTerm', year: usualYear(2026) } as const;
  const [first, , usual] = daysAhead(term, TODAY).map((day) => sayPlanned(term, day));
  expect(first).toBe('Monday 21 December 2026, two weeks before the spring term');
  expect(usual).toBe('Wednesday 18 August 2027, two weeks before the autumn term (by the usual pattern)');
  expect(daysAhead(halfTerm, TODAY).map((day) => sayPlanned(halfTerm, day))[1]).toBe(
    'Monday 22 February 2027, first day of the second half of the spring term',
  );
});
