/** Days of the calendar as text ("2026-09-03"): they sort as they follow each other, and no time zone moves them. */
export type IsoDay = string;
/** A time of day as text, "16:00". */
export type ClockTime = string;

/** Of a day in UTC, where every day has as many. */
const MILLISECONDS = 24 * 60 * 60 * 1000;
const LENGTH = 'yyyy-mm-dd'.length;
const DAY = /^[12]\d{3}-\d\d-\d\d$/u;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/** Whether it is a day that the calendar has, between the years 1000 and 2999. */
export function isDay(value: unknown): value is IsoDay {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && dayAt(time) === value;
}

export function isClockTime(value: unknown): value is ClockTime {
  return typeof value === 'string' && TIME.test(value);
}

export function isoDay(year: number, month: number, day: number): IsoDay {
  return dayAt(Date.UTC(year, month - 1, day));
}

export function addDays(day: IsoDay, count: number): IsoDay {
  return dayAt(Date.parse(day) + count * MILLISECONDS);
}

/** How many days it is from the one to the other. */
export function daysBetween(first: IsoDay, last: IsoDay): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / MILLISECONDS);
}

/** From 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: IsoDay): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

/** The Monday of the week that `day` is in. */
export function mondayOf(day: IsoDay): IsoDay {
  return addDays(day, -weekdayOf(day));
}

/** The day that it is for the person, where they are. */
export function localDay(time: Date): IsoDay {
  return isoDay(time.getFullYear(), time.getMonth() + 1, time.getDate());
}

/**
 * The moment at which the clocks say so on that day where the person is: always asked anew, because clocks are put
 * forward and back, and people travel. A time that the clocks skip is as much later as they skip.
 */
export function localTime(day: IsoDay, time: ClockTime): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour, minute] = time.split(':').map(Number);
  return new Date(year, month - 1, date, hour, minute);
}

function dayAt(time: number): IsoDay {
  return new Date(time).toISOString().slice(0, LENGTH);
}
