import { CalendarEvent, parseCalendar, validateProperty } from 'iamcal';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { openCalendar } from './open-calendar';
import type { Plan } from './plan';
import { usualYear } from './school-year';
import { writeCalendar } from './write-calendar';

const TODAY = '2026-09-10';
type Line = readonly [title: string, first: string, end: string];

function file(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Invented//EN', ...lines, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

function event(title: string, ...lines: readonly string[]): string[] {
  const about = ['UID:1@example.org', 'DTSTAMP:20260101T000000Z', `SUMMARY:${title}`];
  return ['BEGIN:VEVENT', ...about, ...lines, 'END:VEVENT'];
}

/** A calendar of whole-day entries: title, first day, and the day after the last. */
function calendar(...entries: readonly Line[]): string {
  const events = entries.flatMap(([title, first, end]) =>
    event(title, `DTSTART;VALUE=DATE:${first}`, `DTEND;VALUE=DATE:${end}`),
  );
  return file(...events);
}

const AUTUMN = [
  { first: '2026-09-03', last: '2026-10-23' },
  { first: '2026-11-02', last: '2026-12-18' },
];

describe('term dates in a calendar file', () => {
  test.each<[string, Line[]]>([
    [
      'half terms as entries of their own',
      [
        ['Autumn term 2', '20261102', '20261219'],
        ['Autumn term 1', '20260903', '20261024'],
        ['Half term', '20261026', '20261031'],
      ],
    ],
    [
      'a whole term, parted by its holidays',
      [
        ['Autumn Term 2026', '20260903', '20261219'],
        ['October half-term holiday', '20261024', '20261101'],
        ['Bank holiday', '20260914', '20260915'],
      ],
    ],
    [
      'first and last days',
      [
        ['Term starts', '20260903', '20260904'],
        ['Harvest festival', '20261001', '20261002'],
        ['School closes for half term', '20261023', '20261024'],
        ['Half term starts', '20261026', '20261027'],
        ['Children return after half-term', '20261102', '20261103'],
        ['Last day of term', '20261218', '20261219'],
      ],
    ],
    [
      'holidays alone',
      [
        ['Summer holiday', '20260723', '20260903'],
        ['October half-term holiday', '20261026', '20261031'],
        ['Bank holiday', '20261109', '20261110'],
        ['Christmas break', '20261219', '20270104'],
      ],
    ],
  ])('are read from %s', async (_title, entries) => {
    const opened = await openCalendar(calendar(...entries), TODAY);
    expect(opened).toMatchObject({
      training: 0,
      year: AUTUMN.slice(0, 'year' in opened ? opened.year.length : 0),
    });
    expect('year' in opened && opened.year.length).toBe(2);
  });

  test.each<[string, Line[]]>([
    [
      'before the first day of term',
      [
        ['INSET', '20260902', '20260903'],
        ['Autumn term 1', '20260903', '20261024'],
      ],
    ],
    [
      'within the term',
      [
        ['Staff training day', '20260901', '20260903'],
        ['Autumn term 1', '20260901', '20261024'],
      ],
    ],
    [
      'called a closed day, on the day on which the term starts',
      [
        ['INSET day – school closed to pupils', '20260902', '20260903'],
        ['Term starts', '20260902', '20260903'],
        ['Term ends', '20261023', '20261024'],
      ],
    ],
  ])('training days %s are no beginning for pupils', async (_title, entries) => {
    expect(await openCalendar(calendar(...entries), TODAY)).toMatchObject({ year: [AUTUMN[0]] });
  });

  test('training on a Friday and a Monday moves the beginning over the weekend', async () => {
    const opened = await openCalendar(
      calendar(
        ['Non-pupil day', '20260904', '20260905'],
        ['INSET', '20260907', '20260908'],
        ['Autumn 1', '20260904', '20261024'],
      ),
      TODAY,
    );
    expect(opened).toEqual({ year: [{ first: '2026-09-08', last: '2026-10-23' }], training: 2 });
  });

  test('given as times are taken as the day they are on, in whatever zone, and in UTC as the day it is here', async () => {
    vi.stubEnv('TZ', 'Europe/London');
    const opened = await openCalendar(
      file(
        ...event(
          'Term starts',
          'DTSTART;TZID=Nowhere/Never:20260903T085000',
          'DTEND;TZID=Nowhere/Never:20260903T153000',
        ),
        ...event('Term ends', 'DTSTART:20261022T230000Z', 'DTEND:20261023T230000Z'),
      ),
      TODAY,
    );
    vi.unstubAllEnvs();
    expect(opened).toMatchObject({ year: [AUTUMN[0]] });
  });

  test('that repeat without an end are taken once', async () => {
    const rule = 'RRULE:FREQ=SECONDLY';
    const opened = await openCalendar(
      file(
        ...event('Autumn term 1', 'DTSTART;VALUE=DATE:20260903', 'DTEND;VALUE=DATE:20261024', rule),
        ...event('Assembly', 'DTSTART:20260903T090000', rule),
      ),
      TODAY,
    );
    expect(opened).toMatchObject({ year: [AUTUMN[0]] });
  });
});

/** What calendar programs add of their own: zones, alarms, repeats, attachments, people. */
const TRIMMINGS = [
  'BEGIN:VTIMEZONE',
  'TZID:GMT Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'END:VTIMEZONE',
  ...event(
    'Staff briefing',
    'DTSTART;TZID="GMT Standard Time":20260907T083000',
    'DURATION:PT15M',
    'RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20270722T075959Z;BYDAY=MO,TH',
    'EXDATE;TZID=Europe/London:20261026T083000',
    'ATTENDEE;CN="Okafor, Sam";RSVP=TRUE:mailto:sam.okafor@example.org',
    'ATTACH;ENCODING=BASE64;VALUE=BINARY:SGVsbG8=',
    'GEO:51.5;-0.1',
    'FREEBUSY;FBTYPE=BUSY:20260907T083000Z/PT15M',
    'X-MICROSOFT-CDO-BUSYSTATUS:OOF',
    'BEGIN:VALARM',
    'TRIGGER:-PT15M',
    'ACTION:DISPLAY',
    'END:VALARM',
  ),
];

test('term dates are read from a calendar with all that calendar programs add', async () => {
  const term = event(
    'Autumn term',
    'DTSTART;VALUE=DATE:20260903',
    'DTEND;VALUE=DATE:20261024',
    'DESCRIPTION:Gates open at 8.40am\\, and close\\n',
    '  at 8.50am',
    'TRANSP:TRANSPARENT',
  );
  expect(await openCalendar(file(...TRIMMINGS, ...term), TODAY)).toMatchObject({ year: [AUTUMN[0]] });
});

describe('what is no calendar of terms is a problem with a sentence', () => {
  test.each([
    ['an empty file', '', 'noCalendar'],
    ['a letter', 'Dear parents, term begins in September', 'noCalendar'],
    ['an address card', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Sam Okafor\r\nEND:VCARD\r\n', 'noCalendar'],
    ['an empty calendar', file(), 'noTerms'],
    ['a calendar without terms', calendar(['Sports day', '20260701', '20260702']), 'noTerms'],
    [
      'a calendar cut short',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:never\r\nSUMMARY:Autumn term',
      'noCalendar',
    ],
    ['a broken line', file(...event('Autumn term', 'this is no line')), 'noCalendar'],
    ['days that do not exist', calendar(['Autumn term 1', '20269999', '20269999']), 'noTerms'],
    ['terms that end before they begin', calendar(['Autumn term 1', '20261024', '20260903']), 'noTerms'],
    ['last year’s terms', calendar(['Autumn term 1', '20240903', '20241024']), 'past'],
    ['a file of ten megabytes', 'x'.repeat(10_000_000), 'tooLarge'],
    ['thousands of entries', file(...Array.from({ length: 5001 }, () => event('Term')).flat()), 'tooLarge'],
    ['calendars in calendars', 'BEGIN:VCALENDAR\r\n'.repeat(50_000), 'noCalendar'],
    ['one endless line', file(`X-LONG:${'a;b=c,'.repeat(300_000)}`), 'noTerms'],
  ])('%s', async (_title, text, problem) => {
    const before = performance.now();
    expect(await openCalendar(text, TODAY)).toEqual({ problem });
    expect(performance.now() - before).toBeLessThan(5000);
  });

  test('opening never fails, whatever lines are put together', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VCALENDAR',
        'END:VCALENDAR',
        'BEGIN:VEVENT',
        'END:VEVENT',
        'SUMMARY:Autumn term',
        ' folded',
      ),
      fc.constantFrom(
        'DTSTART;VALUE=DATE:20260903',
        'DTEND;VALUE=DATE:20261024',
        'DTSTART;TZID=:',
        'RRULE:FREQ=;',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
        const opened = await openCalendar(lines.join('\r\n'), TODAY);
        expect('year' in opened || 'problem' in opened).toBe(true);
      }),
    );
  }, 30_000);
});

const YEAR = usualYear(2026);

async function written(title: string, plan: Plan): Promise<string> {
  let count = 0;
  const newId = () => `${++count}`;
  return writeCalendar({ title, plan, today: '2026-11-21', made: new Date('2026-11-21T10:00:00Z'), newId });
}

/** What a strict parser from elsewhere makes of it: every line, every property and every event has to be valid. */
function readStrictly(text: string): CalendarEvent[] {
  const parsed = parseCalendar(text);
  parsed.validate();
  const events = parsed.getEvents();
  for (const one of events) {
    one.validate();
    for (const property of one.properties) validateProperty(property);
  }
  return events;
}

const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('reminders as a calendar file', () => {
  test('are one whole-day entry for each day to come, private and free', async () => {
    const text = await written('My own check', { every: 'term', year: YEAR });
    const events = readStrictly(text);
    expect(linesOf(text).filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20261221',
      'DTSTART;VALUE=DATE:20270329',
    ]);
    expect(new Set(events.map((one) => one.getProperty('UID')?.value)).size).toBe(events.length);
    for (const one of events) {
      expect(one.properties.map(({ name }) => name)).toEqual([
        'UID',
        'DTSTAMP',
        'DTSTART',
        'DTEND',
        'SUMMARY',
        'CLASS',
        'TRANSP',
      ]);
      expect(one.getSummary()).toBe('My own check');
    }
  });

  test('are those of the usual pattern where the given year is over', async () => {
    const over = [{ first: '2025-09-01', last: '2025-10-24' }];
    const text = await written('My own check', { every: 'halfTerm', year: over });
    expect(linesOf(text)).toContain('DTSTART;VALUE=DATE:20270104');
    expect(readStrictly(text).length).toBeGreaterThan(5);
  });

  test('every few weeks are one entry with a rule', async () => {
    const text = await written('My own check', { every: 'weeks', weeks: 6, from: '2026-09-03' });
    expect(readStrictly(text)).toHaveLength(1);
    expect(linesOf(text)).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20261126', 'RRULE:FREQ=WEEKLY;INTERVAL=6']),
    );
  });

  test('on one day are one entry', async () => {
    expect(readStrictly(await written('x', { every: 'once', on: '2031-01-01' }))).toHaveLength(1);
  });

  test('have the title that was typed, whatever it is, in lines of at most 75 octets', async () => {
    const titles = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 }),
      fc.constantFrom(
        'a, b; c\\n d: "e"',
        '🚲'.repeat(60),
        'Überprüfung, '.repeat(12),
        'END:VEVENT\r\nBEGIN:VEVENT',
      ),
    );
    await fc.assert(
      fc.asyncProperty(titles, async (title) => {
        const text = await written(title, { every: 'once', on: '2027-01-01' });
        expect(Math.max(...text.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        const [one, ...others] = readStrictly(text);
        expect(others).toEqual([]);
        expect(one?.getSummary()).toBe(title.replace(/\s+/gu, ' ').trim());
      }),
    );
  }, 30_000);
});
