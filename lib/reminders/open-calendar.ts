/** Term dates from a calendar file (RFC 5545), such as councils and schools give out. */
import type ICAL from 'ical.js';
import { addDays, type IsoDay } from './days';
import type { HalfTerm } from './school-year';

/** A file with more than this is no school's calendar. */
const LARGEST = 2_000_000;

export type CalendarProblem = 'tooLarge' | 'noCalendar' | 'noTerms';
export type OpenedCalendar = { year: readonly HalfTerm[] } | { problem: CalendarProblem };

type Entry = { title: string; first: IsoDay; last: IsoDay };

const TERM = /\bterm\b|\b(?:autumn|spring|summer)\b/iu;
const BEGINS = /\b(?:starts?|begins?|opens?|first day|back to school)\b/iu;
const ENDS = /\b(?:ends?|finish(?:es)?|closes?|last day|breaks? up)\b/iu;
/** Training days of staff: the first of them is the beginning of their term. */
const INSET = /\binset\b|\bstaff (?:training|development)\b|\btraining day\b/iu;
const HOLIDAY = /\bholidays?\b|\bhalf[- ]term(?! [1-6]\b)|\bbreak\b(?! up)|\bbank\b/iu;

/**
 * Reads half-terms from whole terms as one entry, from entries for first and last days, or from the holidays
 * between them, whichever the file holds. Never throws: what cannot be used is a problem with a sentence.
 */
export async function openCalendar(text: string): Promise<OpenedCalendar> {
  if (text.length > LARGEST) return { problem: 'tooLarge' };
  const entries = await entriesIn(text);
  if (!entries) return { problem: 'noCalendar' };
  const year = withInsetDays(halfTermsIn(entries), entries);
  return year.length > 0 ? { year } : { problem: 'noTerms' };
}

async function entriesIn(text: string): Promise<Entry[] | null> {
  const { default: ical } = await import('ical.js');
  try {
    const calendar = new ical.Component(ical.parse(text) as [string, unknown[], unknown[]]);
    if (calendar.name !== 'vcalendar') return null;
    return calendar
      .getAllSubcomponents('vevent')
      .flatMap((event) => entryOf(new ical.Event(event)) ?? [])
      .toSorted((one, other) => one.first.localeCompare(other.first));
  } catch {
    return null;
  }
}

/** The end of an event of whole days is the day after its last. */
function entryOf(event: ICAL.Event): Entry | null {
  const { startDate, endDate, summary } = event;
  if (!startDate || !summary) return null;
  const first = dayOf(startDate);
  const end = endDate ? dayOf(endDate) : first;
  const last = endDate?.isDate === true && end > first ? addDays(end, -1) : end;
  return { title: summary, first, last };
}

function dayOf({ year, month, day }: ICAL.Time): IsoDay {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

const SHORTEST = 14;

function halfTermsIn(entries: readonly Entry[]): HalfTerm[] {
  const whole = entries.filter(
    ({ title, first, last }) => TERM.test(title) && !HOLIDAY.test(title) && lasts(first, last, SHORTEST),
  );
  if (whole.length > 0) return whole.map(({ first, last }) => ({ first, last }));
  const paired = betweenEdges(entries);
  return paired.length > 0 ? paired : betweenHolidays(entries);
}

/** "Term starts" and the next "Term ends". */
function betweenEdges(entries: readonly Entry[]): HalfTerm[] {
  const found: HalfTerm[] = [];
  let first: IsoDay | null = null;
  for (const { title, first: day } of entries) {
    if (HOLIDAY.test(title) && !TERM.test(title)) continue;
    if (BEGINS.test(title)) first ??= day;
    else if (ENDS.test(title) && first && first < day) {
      found.push({ first, last: day });
      first = null;
    }
  }
  return found;
}

/** What lies between one holiday and the next. */
function betweenHolidays(entries: readonly Entry[]): HalfTerm[] {
  const holidays = entries.filter(({ title, first, last }) => HOLIDAY.test(title) && lasts(first, last, 4));
  return holidays.slice(1).flatMap((next, at) => {
    const before = holidays[at];
    const first = before && firstWeekday(addDays(before.last, 1));
    const last = addDays(next.first, -1);
    return first && lasts(first, last, SHORTEST) ? [{ first, last }] : [];
  });
}

/** Training days directly before a half-term belong to it. */
function withInsetDays(year: readonly HalfTerm[], entries: readonly Entry[]): HalfTerm[] {
  const inset = entries.filter(({ title }) => INSET.test(title)).toReversed();
  return year.map((halfTerm) => {
    let { first } = halfTerm;
    for (const day of inset) {
      const isJustBefore = day.first < first && !lasts(day.last, first, 4);
      if (isJustBefore) ({ first } = day);
    }
    return { ...halfTerm, first };
  });
}

function firstWeekday(day: IsoDay): IsoDay {
  const weekday = new Date(day).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

/** Whether there are at least so many days from the one to the other. */
function lasts(first: IsoDay, last: IsoDay, days: number): boolean {
  return addDays(first, days) <= last;
}
