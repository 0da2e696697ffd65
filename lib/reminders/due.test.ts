import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, localDay, localTime, type IsoDay } from './days';
import { answered, look, snooze, snoozedUntil, startReminders } from './due';
import { daysAhead, type Plan } from './plan';
import type { Reminders } from './reminders';
import { usualYear } from './school-year';

const YEAR = usualYear(2026);
const ZONES = [
  'Europe/London',
  'UTC',
  'America/New_York',
  'Pacific/Auckland',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'America/St_Johns',
];

afterEach(() => void vi.unstubAllEnvs());

function begun(plan: Plan, now: Date, time = '16:00'): Reminders {
  return startReminders({ plan, time, badge: true }, null, now);
}

/** Lets time pass from look to look as alarms would, and gives the moments at which something was shown. */
function shownUntil(reminders: Reminders, from: Date, until: Date): Date[] {
  const shown: Date[] = [];
  let now = from;
  let current = reminders;
  for (let turn = 0; turn < 5000 && now <= until; turn++) {
    const looked = look(current, now);
    if (looked.isNew) shown.push(now);
    current = answered(looked.reminders);
    if (!looked.next) break;
    now = looked.next;
  }
  return shown;
}

const said = (time: Date) =>
  `${localDay(time)} ${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;

describe.each(ZONES)('in %s', (zone) => {
  test('two weeks before each term, for two years, at the time of day that was asked for', () => {
    vi.stubEnv('TZ', zone);
    const from = new Date(2026, 7, 1);
    const shown = shownUntil(begun({ every: 'term', year: YEAR }, from), from, new Date(2028, 7, 1));
    expect(shown.map(said)).toEqual([
      '2026-08-18 16:00',
      '2026-12-21 16:00',
      '2027-03-29 16:00',
      '2027-08-18 16:00',
      '2027-12-21 16:00',
      '2028-04-10 16:00',
    ]);
  });

  test('every two weeks stays on its weekday and its time through both changes of the clocks, for two years', () => {
    vi.stubEnv('TZ', zone);
    const from = new Date(2026, 0, 1);
    const plan = { every: 'weeks', weeks: 2, from: '2026-01-08' } as const;
    const shown = shownUntil(begun(plan, from, '08:30'), from, new Date(2028, 0, 1));
    expect(shown).toHaveLength(52);
    expect(new Set(shown.map((time) => `${time.getDay()} ${time.getHours()}:${time.getMinutes()}`))).toEqual(
      new Set(['4 8:30']),
    );
  });
});

describe('the clocks', () => {
  const plan = { every: 'weeks', weeks: 1, from: '2026-03-22' } as const;

  test('that skip an hour put off what was due in it by that hour, and nothing after it', () => {
    vi.stubEnv('TZ', 'Europe/London');
    const from = new Date(2026, 2, 20);
    const shown = shownUntil(begun(plan, from, '01:30'), from, new Date(2026, 3, 6));
    expect(shown.map(said)).toEqual(['2026-03-22 01:30', '2026-03-29 02:30', '2026-04-05 01:30']);
  });

  test('that pass an hour twice remind once', () => {
    vi.stubEnv('TZ', 'Europe/London');
    const from = new Date(2026, 9, 20);
    const shown = shownUntil(
      begun({ ...plan, from: '2026-10-25' }, from, '01:30'),
      from,
      new Date(2026, 9, 27),
    );
    expect(shown.map(said)).toEqual(['2026-10-25 01:30']);
    const [first = from] = shown;
    const { reminders } = look(begun({ ...plan, from: '2026-10-25' }, from, '01:30'), first);
    expect(look(reminders, new Date(first.getTime() + 60 * 60 * 1000)).isNew).toBe(false);
  });

  test('that are put back do not ask for the same day again', () => {
    const now = new Date(2026, 2, 22, 17);
    const { reminders, isNew } = look(begun(plan, new Date(2026, 2, 21)), now);
    expect(isNew).toBe(true);
    expect(look(reminders, new Date(2026, 2, 22, 12)).isNew).toBe(false);
    expect(look(reminders, new Date(2026, 2, 22, 18)).isNew).toBe(false);
  });

  test.each(['term', 'halfTerm'] as const)(
    'that are moved over several starts of terms give one reminder (every %s)',
    (every) => {
      const start = begun({ every, year: YEAR }, new Date(2026, 7, 1));
      const { reminders, isNew, next } = look(start, new Date(2027, 3, 20, 9));
      expect(isNew).toBe(true);
      expect(look(reminders, new Date(2027, 3, 20, 9)).isNew).toBe(false);
      expect(next && next > new Date(2027, 3, 20, 9)).toBe(true);
    },
  );

  test('that were years ahead for a while do not silence the reminders', () => {
    const wrong = look(begun(plan, new Date(2026, 2, 21)), new Date(2031, 5, 1)).reminders;
    const right = look(answered(wrong), new Date(2026, 4, 1, 12));
    expect(right.isNew).toBe(false);
    expect(right.next).toEqual(localTime('2026-05-03', '16:00'));
  });
});

test('a reminder that was put off while the clock was years ahead comes all the same', () => {
  vi.stubEnv('TZ', 'Europe/London');
  const plan = { every: 'weeks', weeks: 2, from: '2026-03-22' } as const;
  const wrong = snooze(begun(plan, new Date(2026, 2, 21)), 'nextWeek', new Date(2031, 5, 1));
  expect(look(wrong, new Date(2026, 4, 1, 12)).reminders.snoozed).toBeNull();
  const rightly = snooze(begun(plan, new Date(2026, 2, 21)), 'nextWeek', new Date(2026, 4, 1));
  expect(look(rightly, new Date(2026, 4, 1, 12)).reminders.snoozed).toBe('2026-05-04');
});

test('whoever flies west on the day of a reminder is not asked twice; whoever flies east is asked', () => {
  const plan = { every: 'once', on: '2026-09-01' } as const;
  vi.stubEnv('TZ', 'Europe/London');
  const start = begun(plan, new Date(2026, 7, 30));
  const atHome = look(start, new Date('2026-09-01T15:00:00Z'));
  expect(atHome.isNew).toBe(true);
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect(look(atHome.reminders, new Date('2026-09-01T23:30:00Z')).isNew).toBe(false);
  vi.stubEnv('TZ', 'Asia/Tokyo');
  expect(look(start, new Date('2026-09-01T07:00:00Z')).isNew).toBe(true);
  vi.stubEnv('TZ', 'Europe/London');
  expect(look(start, new Date('2026-09-01T07:00:00Z')).isNew).toBe(false);
});

describe('putting off', () => {
  // A Wednesday.
  const now = new Date(2026, 8, 9, 17);
  const weekly = begun({ every: 'weeks', weeks: 1, from: '2026-09-09' }, new Date(2026, 8, 9, 9));
  const due = look(weekly, now).reminders;

  test.each([
    ['tomorrow', '2026-09-10'],
    ['nextWeek', '2026-09-14'],
    ['nextHalfTerm', '2026-11-02'],
  ] as const)('until %s', (choice, day) => {
    expect(due.due).toBe('2026-09-09');
    const put = snooze(due, choice, now);
    expect([put.due, put.snoozed]).toEqual([null, day]);
    expect(look(put, localTime(day, '15:59')).isNew).toBe(false);
    const later = look(put, localTime(day, '16:00'));
    expect([later.isNew, later.reminders.snoozed, later.reminders.due]).toEqual([true, null, day]);
    expect(look(later.reminders, localTime(day, '16:01')).isNew).toBe(false);
  });

  test('on a Sunday, next week is tomorrow; on a Monday it is the Monday after', () => {
    expect(snoozedUntil(weekly.plan, 'nextWeek', '2026-09-13')).toBe('2026-09-14');
    expect(snoozedUntil(weekly.plan, 'nextWeek', '2026-09-14')).toBe('2026-09-21');
  });

  test('goes by the person’s own half terms where they have given them', () => {
    const year = [{ first: '2026-09-21', last: '2026-10-20' }];
    expect(snoozedUntil({ every: 'term', year }, 'nextHalfTerm', '2026-09-09')).toBe('2026-09-21');
  });
});

const plans = fc.oneof(
  fc.record({
    every: fc.constantFrom('term' as const, 'halfTerm' as const),
    year: fc.constantFrom(YEAR, []),
  }),
  fc.record({
    every: fc.constant('weeks' as const),
    weeks: fc.integer({ min: 1, max: 52 }),
    from: days('2025-01-01', 1500),
  }),
  fc.record({ every: fc.constant('once' as const), on: days('2026-01-01', 1500) }),
);

function days(from: IsoDay, count: number) {
  return fc.integer({ min: 0, max: count }).map((at) => addDays(from, at));
}

const times = fc.date({ min: new Date(2026, 0, 1), max: new Date(2029, 0, 1), noInvalidDate: true });
const clock = fc.constantFrom('00:00', '01:30', '08:00', '16:00', '23:59');

describe('whatever the plan and whenever one looks', () => {
  test('looking again at the same moment shows nothing and changes nothing', () => {
    fc.assert(
      fc.property(plans, clock, times, times, (plan, time, start, now) => {
        const { reminders, next } = look(begun(plan, start, time), now);
        const again = look(reminders, now);
        expect([again.isNew, again.reminders, again.next]).toEqual([false, reminders, next]);
      }),
    );
  });

  test('what comes next lies ahead, and is new when it comes', () => {
    fc.assert(
      fc.property(plans, clock, times, (plan, time, now) => {
        const { reminders, next } = look(begun(plan, now, time), now);
        if (!next) return;
        expect(next > now).toBe(true);
        expect(look(reminders, next).isNew).toBe(true);
      }),
    );
  });

  test('nothing before a plan was made is asked for', () => {
    fc.assert(
      fc.property(plans, clock, times, (plan, time, now) => {
        expect(look(begun(plan, now, time), now).isNew).toBe(false);
      }),
    );
  });
});

test('after the given year the usual pattern goes on, so that reminders do not end unnoticed', () => {
  const ahead = daysAhead({ every: 'term', year: YEAR }, '2027-06-01');
  expect(ahead[0]).toMatchObject({ day: '2027-08-18', halfTerm: { season: 'autumn', isUsual: true } });
});

test('a single day is over after it', () => {
  expect(
    look(begun({ every: 'once', on: '2026-09-01' }, new Date(2026, 8, 1, 16)), new Date(2026, 8, 2)).next,
  ).toBeNull();
});
