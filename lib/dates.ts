/** Dates as people write them. */

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The last day that a year of four digits has: a date field takes longer ones, and nothing else does. */
export const LAST_DAY = '9999-12-31';

/** "2022-11" or "2022-11-30" as "November 2022". */
export function sayMonth(date: string): string {
  return MONTH.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`));
}

/** "2022-11" as "November 2022", "2022-11-30" as "30 November 2022". */
export function sayDate(date: string): string {
  return date.length > 7 ? DATE.format(new Date(`${date}T00:00:00Z`)) : sayMonth(date);
}

/** An ISO 8601 time as "3 September 2026". */
export function sayDay(time: string): string {
  return DAY.format(new Date(time));
}

/** An ISO 8601 time as "3 September 2026, 14:05". */
export function sayTime(time: string): string {
  return `${sayDay(time)}, ${TIME.format(new Date(time))}`;
}
