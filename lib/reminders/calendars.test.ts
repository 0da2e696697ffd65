import { expect, test } from 'vitest';
import { openCalendar } from './open-calendar';
import { writeCalendar } from './write-calendar';

/** A calendar of whole-day entries: title, first day, and the day after the last. */
function calendar(...entries: readonly (readonly [string, string, string])[]): string {
  const events = entries.map(
    ([title, first, end], at) =>
      `BEGIN:VEVENT\r\nUID:${at}@example.org\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:${title}\r\n` +
      `DTSTART;VALUE=DATE:${first}\r\nDTEND;VALUE=DATE:${end}\r\nEND:VEVENT\r\n`,
  );
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Invented//EN\r\n${events.join('')}END:VCALENDAR\r\n`;
}

test('half-terms that are entries of their own are taken as they are', async () => {
  const opened = await openCalendar(
    calendar(['Autumn term 2', '20261102', '20261219'], ['Autumn term 1', '20260903', '20261024']),
  );
  expect(opened).toEqual({
    year: [
      { first: '2026-09-03', last: '2026-10-23' },
      { first: '2026-11-02', last: '2026-12-18' },
    ],
  });
});

test('first and last days are taken in pairs, and a training day before belongs to its half-term', async () => {
  const opened = await openCalendar(
    calendar(
      ['INSET day', '20260901', '20260902'],
      ['Term starts', '20260902', '20260903'],
      ['Term ends', '20261023', '20261024'],
      ['Term starts', '20261102', '20261103'],
      ['Last day of term', '20261218', '20261219'],
    ),
  );
  expect(opened).toEqual({
    year: [
      { first: '2026-09-01', last: '2026-10-23' },
      { first: '2026-11-02', last: '2026-12-18' },
    ],
  });
});

test('where only holidays are given, half-terms lie between them', async () => {
  const opened = await openCalendar(
    calendar(
      ['Summer holiday', '20260723', '20260902'],
      ['October half-term holiday', '20261026', '20261031'],
      ['Christmas holiday', '20261221', '20270104'],
    ),
  );
  expect(opened).toMatchObject({ year: [{ first: '2026-09-02' }, { first: '2026-11-02' }] });
});

test.each([
  ['', 'noCalendar'],
  ['Dear parents, term begins in September', 'noCalendar'],
  ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR', 'noTerms'],
  [calendar(['Sports day', '20260701', '20260702']), 'noTerms'],
  ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:never\r\nSUMMARY:Autumn term', 'noCalendar'],
  ['x'.repeat(2_000_001), 'tooLarge'],
] as const)('what is no calendar of terms is a problem with a sentence (%#)', async (text, problem) => {
  expect(await openCalendar(text)).toEqual({ problem });
});

test('reminders are written as a calendar, in lines of at most 75 octets, with nothing of the check', async () => {
  const title = `Something of my own, with commas; and 🚲 ${'and more '.repeat(12)}`;
  const text = await writeCalendar({ title, days: ['2026-08-18', '2026-12-21'], made: new Date(0) });
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
    'DTSTART:20260818T160000',
    'DTSTART:20261221T160000',
  ]);
  expect(text.replaceAll('\r\n ', '')).toContain('of my own\\, with commas\\; and');
});
