/** Days of the calendar as text ("2026-09-03"): they sort as they follow each other, and no time zone moves them. */
import * as z from 'zod/mini';

export type IsoDay = string;

const DAY = 24 * 60 * 60 * 1000;

export const daySchema = z.iso.date();

export function isoDay(year: number, month: number, day: number): IsoDay {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

export function addDays(day: IsoDay, count: number): IsoDay {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** The Monday of the week that `day` is in. */
export function mondayOf(day: IsoDay): IsoDay {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}

/** The day that it is for the person, where they are. */
export function localDay(time: Date): IsoDay {
  return isoDay(time.getFullYear(), time.getMonth() + 1, time.getDate());
}

/** The moment at which it is `hour` o'clock on that day where the person is; where the clocks skip it, the next. */
export function localTime(day: IsoDay, hour: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, hour);
}
