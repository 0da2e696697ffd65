/**
 * Reminders as a calendar file (RFC 5545), for whoever would rather be reminded there. It holds the title that the
 * person chose, and dates; nothing of the check.
 *
 * Whole days, because they are the same day in every time zone and every calendar takes them so; times without a zone
 * are read as UTC by some. Private and free, because a calendar may be seen by colleagues. No alarm: one of a whole
 * day would ring at midnight, and each calendar has its own custom.
 */
import { addDays, type IsoDay } from './days';
import { daysAhead, type Plan } from './plan';

/** Octets. */
const LONGEST_LINE = 75;
const LONGEST_TITLE = 200;

export type CalendarOptions = {
  title: string;
  plan: Plan;
  /** Only days from here on. */
  today: IsoDay;
  /** When the file is made. */
  made: Date;
  /** Makes an id that no other entry in the world has. */
  newId: () => string;
};

/**
 * One event for each day of the plan that is known to come, or that the usual pattern has where none is known; a rule
 * without an end for every few weeks.
 */
export async function writeCalendar({ title, plan, today, made, newId }: CalendarOptions): Promise<string> {
  const { default: ical } = await import('ical.js');
  // The library does not count the space with which a folded line goes on.
  ical.foldLength = LONGEST_LINE - 1;
  const stamp = `${made.toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}Z`;
  const ahead = daysAhead(plan, today);
  const known = ahead.filter(({ halfTerm }) => !halfTerm?.isUsual);
  const [first, ...more] = (known.length > 0 ? known : ahead).map(({ day }) => day);
  const days = plan.every === 'weeks' ? [] : more;
  const rule = plan.every === 'weeks' ? { freq: 'WEEKLY', interval: plan.weeks } : null;
  const events = (first === undefined ? [] : [first, ...days]).map((day) => [
    'vevent',
    [
      ['uid', {}, 'text', `${newId()}@before-the-bell.invalid`],
      ['dtstamp', {}, 'date-time', stamp],
      ['dtstart', {}, 'date', day],
      ['dtend', {}, 'date', addDays(day, 1)],
      ...(rule ? [['rrule', {}, 'recur', rule]] : []),
      ['summary', {}, 'text', title.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TITLE)],
      ['class', {}, 'text', 'PRIVATE'],
      ['transp', {}, 'text', 'TRANSPARENT'],
    ],
    [],
  ]);
  const properties = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Before the Bell//Reminders//EN'],
  ];
  return `${ical.stringify(['vcalendar', properties, events])}\r\n`;
}
