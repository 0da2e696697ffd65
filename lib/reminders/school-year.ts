/**
 * The school year in half terms. There is no public calendar for all of England: councils and schools set their own
 * dates, so what is given here is a usual pattern, to be put right by the person, a calendar file or their policy.
 */
import { addDays, daysBetween, isoDay, mondayOf, weekdayOf, type IsoDay } from './days';

/** The first and the last day on which there are lessons. */
export type HalfTerm = { first: IsoDay; last: IsoDay };

export type Season = 'autumn' | 'spring' | 'summer';

export type NamedHalfTerm = HalfTerm & {
  season: Season;
  /** Which of its term it is, from 1; 0 where the term is one piece. */
  part: number;
  /** A term begins with it. */
  startsTerm: boolean;
  /** From the usual pattern, for a year of which nothing better is known. */
  isUsual: boolean;
};

/** The year in which the school year begins that a day belongs to: it turns in the summer holidays. */
export function schoolYearOf(day: IsoDay): number {
  const year = Number(day.slice(0, 'yyyy'.length));
  return day >= `${year}-07-25` ? year : year - 1;
}

/**
 * The six half terms of the year that begins in September of `year`, as most councils in England have them: the
 * holidays lie around the last full week of October, Christmas, the third week of February, Easter, and the last
 * Monday of May.
 */
export function usualYear(year: number): HalfTerm[] {
  const october = mondayOf(isoDay(year, 10, 28));
  const christmas = addDays(mondayOf(isoDay(year, 12, 18)), 4);
  const february = mondayOf(isoDay(year + 1, 2, 17));
  const easter = easterHolidays(year + 1);
  const may = mondayOf(isoDay(year + 1, 5, 31));
  return [
    { first: notBefore(mondayOf(isoDay(year, 9, 4)), isoDay(year, 9, 1)), last: addDays(october, -3) },
    { first: addDays(october, 7), last: christmas },
    { first: notBefore(addDays(christmas, 17), isoDay(year + 1, 1, 4)), last: addDays(february, -3) },
    { first: addDays(february, 7), last: easter.before },
    { first: easter.after, last: addDays(may, -3) },
    { first: addDays(may, 7), last: isoDay(year + 1, 7, 22) },
  ];
}

/** A usual year for each school year from one day's to another's. */
export function usualYears(from: IsoDay, until: IsoDay): HalfTerm[] {
  const first = schoolYearOf(from);
  const count = Math.max(0, schoolYearOf(until) - first + 1);
  return Array.from({ length: count }, (_, at) => usualYear(first + at)).flat();
}

/**
 * Half terms by name, in their order; after the last school year that is given, and where none is given, the usual
 * pattern goes on until `until`.
 */
export function namedHalfTerms(given: readonly HalfTerm[], from: IsoDay, until: IsoDay): NamedHalfTerm[] {
  const sorted = given.toSorted((one, other) => (one.first < other.first ? -1 : 1));
  const last = sorted.at(-1);
  const start = last ? isoDay(Math.max(schoolYearOf(last.first), schoolYearOf(from) - 1) + 1, 8, 1) : from;
  const usual = usualYears(start, until);
  return [...named(sorted, false), ...named(usual, true)];
}

function named(halfTerms: readonly HalfTerm[], isUsual: boolean): NamedHalfTerm[] {
  return halfTerms.map((halfTerm) => {
    const term = halfTerms.filter((other) => isSameTerm(other.first, halfTerm.first));
    const at = term.indexOf(halfTerm);
    const part = term.length > 1 ? at + 1 : 0;
    return { ...halfTerm, season: seasonOf(halfTerm.first), part, startsTerm: at === 0, isUsual };
  });
}

function isSameTerm(one: IsoDay, other: IsoDay): boolean {
  return schoolYearOf(one) === schoolYearOf(other) && seasonOf(one) === seasonOf(other);
}

/** No half of the spring term begins after 24 March, and no summer term before: the holidays hold Easter. */
function seasonOf(day: IsoDay): Season {
  const date = day.slice('yyyy-'.length);
  if (date >= '07-25') return 'autumn';
  return date < '03-25' ? 'spring' : 'summer';
}

/** The last day before two weeks of holidays and the first after them; Good Friday and Easter Monday are holidays. */
function easterHolidays(year: number): { before: IsoDay; after: IsoDay } {
  const easter = easterSunday(year);
  const monday = addDays(easter, 1);
  const start =
    easter < isoDay(year, 4, 1) ? monday : earlier(mondayOf(easter), mondayOf(isoDay(year, 4, 10)));
  const before = addDays(start, -3);
  const after = addDays(start, 14);
  return {
    before: before === addDays(easter, -2) ? addDays(before, -1) : before,
    after: after === monday ? addDays(after, 1) : after,
  };
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

/** A day without lessons at the weekend is followed by Monday. */
export function firstWeekday(day: IsoDay): IsoDay {
  return weekdayOf(day) > 4 ? addDays(mondayOf(day), 7) : day;
}

export function lastWeekday(day: IsoDay): IsoDay {
  return weekdayOf(day) > 4 ? addDays(mondayOf(day), 4) : day;
}

/** Whether it could be a piece of a school year: a term is longer than a week and shorter than half a year. */
export function isLikelyHalfTerm({ first, last }: HalfTerm): boolean {
  const days = daysBetween(first, last);
  return days >= 7 && days <= 182;
}

function notBefore(day: IsoDay, earliest: IsoDay): IsoDay {
  return day < earliest ? earliest : day;
}

function earlier(one: IsoDay, other: IsoDay): IsoDay {
  return one < other ? one : other;
}
