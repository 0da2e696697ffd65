/**
 * Reminders as a calendar file (RFC 5545), for whoever would rather be reminded there. It holds the title that the
 * person chose, and dates; nothing of the check.
 */
import type { IsoDay } from './days';

const HOUR = '16:00:00';
/** Octets. */
const LONGEST_LINE = 75;
const LENGTH = 'PT30M';

export type CalendarOptions = {
  title: string;
  days: readonly IsoDay[];
  /** When the file is made. */
  made: Date;
};

/** One event for each day, at four in the afternoon wherever the calendar is, with an alarm. */
export async function writeCalendar({ title, days, made }: CalendarOptions): Promise<string> {
  const { default: ical } = await import('ical.js');
  // The library does not count the space with which a folded line goes on.
  ical.foldLength = LONGEST_LINE - 1;
  const calendar = new ical.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Before the Bell//Reminders//EN');
  const stamp = ical.Time.fromJSDate(made, true);
  for (const day of days) {
    const event = new ical.Component('vevent');
    event.addPropertyWithValue('uid', `${crypto.randomUUID()}@before-the-bell.invalid`);
    event.addPropertyWithValue('dtstamp', stamp);
    event.addPropertyWithValue('dtstart', ical.Time.fromDateTimeString(`${day}T${HOUR}`));
    event.addPropertyWithValue('duration', ical.Duration.fromString(LENGTH));
    event.addPropertyWithValue('summary', title);
    const alarm = new ical.Component('valarm');
    alarm.addPropertyWithValue('action', 'DISPLAY');
    alarm.addPropertyWithValue('description', title);
    alarm.addPropertyWithValue('trigger', ical.Duration.fromString('PT0S'));
    event.addSubcomponent(alarm);
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}
