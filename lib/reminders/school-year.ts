/**
 * The school year in half-terms. There is no public calendar for all of England: councils and schools set their own
 * dates, so what is given here is a usual pattern, to be changed by the person or by a calendar file.
 */
import * as z from 'zod/mini';
import { addDays, daySchema, isoDay, mondayOf, type IsoDay } from './days';

/** Days at school without pupils are work days of staff: a half-term begins with them. */
export const halfTermSchema = z.object({ first: daySchema, last: daySchema });
export type HalfTerm = z.infer<typeof halfTermSchema>;

/** Half-terms in a term: a term begins with each second one. */
export const HALF_TERMS = 2;

/**
 * The six half-terms of the year that begins in September of `year`, as most councils have them: the holidays lie
 * around the last full week of October, Christmas, the third week of February, Easter, the last Monday of May.
 */
export function usualYear(year: number): HalfTerm[] {
  const start = mondayOf(isoDay(year, 9, 4));
  const october = mondayOf(isoDay(year, 10, 28));
  const newYear = mondayOf(isoDay(year + 1, 1, 7));
  const february = mondayOf(isoDay(year + 1, 2, 17));
  const easter = easterBreak(year + 1);
  const may = mondayOf(isoDay(year + 1, 5, 31));
  return [
    { first: notBefore(start, isoDay(year, 9, 1)), last: addDays(october, -3) },
    { first: addDays(october, 7), last: addDays(mondayOf(isoDay(year, 12, 22)), -3) },
    { first: notBefore(newYear, isoDay(year + 1, 1, 2)), last: addDays(february, -3) },
    { first: addDays(february, 7), last: addDays(easter, -3) },
    { first: addDays(easter, 14), last: addDays(may, -3) },
    { first: addDays(may, 7), last: isoDay(year + 1, 7, 22) },
  ];
}

/** The Monday of the two weeks of holidays that hold Good Friday, or end with it where Easter is late. */
function easterBreak(year: number): IsoDay {
  const before = addDays(mondayOf(easterSunday(year)), 0);
  const early = isoDay(year, 3, 29);
  const late = isoDay(year, 4, 10);
  if (before < early) return mondayOf(early);
  return before > late ? mondayOf(late) : before;
}

/** Gregorian Easter by the method of Meeus, Jones and Butcher. */
export function easterSunday(year: number): IsoDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leaps = Math.floor(century / 4);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leaps - moon + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const day = epact + weekday - 7 * shift + 114;
  return isoDay(year, Math.floor(day / 31), (day % 31) + 1);
}

function notBefore(day: IsoDay, earliest: IsoDay): IsoDay {
  return day < earliest ? earliest : day;
}
