/**
 * Term dates from a calendar file (RFC 5545), such as councils and schools give out. Of the file nothing but days is
 * used; repeating entries count once, so that one without an end cannot keep anybody waiting.
 */
import { addDays, isDay, localDay, type IsoDay } from './days';
import { firstWeekday, isLikelyHalfTerm, lastWeekday, schoolYearOf, type HalfTerm } from './school-year';

/** A larger file, in bytes, is no school's calendar; nor is one with more entries. */
export const LARGEST_CALENDAR = 2_000_000;
const MOST_ENTRIES = 5000;
/** School years ahead that are taken. */
const YEARS = 3;
/** Days of a holiday that parts two half terms; a bank holiday does not. */
const HOLIDAY_LENGTH = 4;
/** Training days that are looked at in one entry. */
const MOST_TRAINING = 10;

export type CalendarProblem = 'tooLarge' | 'noCalendar' | 'noTerms' | 'past';
export type OpenedCalendar =
  | {
      year: readonly HalfTerm[];
      /** How many training days at the start of a half term were left out. */
      training: number;
    }
  | { problem: CalendarProblem };

type Entry = { title: string; first: IsoDay; last: IsoDay };

const TERM = /\bterms?\b|\b(?:autumn|spring|summer)\b/iu;
const BEGINS = /\b(?:starts?|begins?|opens?|returns?|beginning|first day|back to school)\b/iu;
const ENDS = /\b(?:ends?|finish(?:es)?|closes?|last day|breaks? up)\b/iu;
/** Days on which staff are back and pupils are not. */
const TRAINING =
  /\binset\b|\b(?:staff|teacher) (?:training|development|day)\b|\btraining day|\bnon[- ]pupil\b|\bpd day\b/iu;
const HOLIDAY = /\bholidays?\b|\bhalf[- ]?term\b(?! [1-6]\b)|\bbreak\b(?! up)|\bclosed\b/iu;
/** "School closes for half term" speaks of the term, "Half term starts" of the holiday. */
const BESIDE_HOLIDAY = /\b(?:for|after|from)\b/iu;

/**
 * Reads half terms from whole terms as one entry, from entries for first and last days, or from the holidays
 * between them, whichever the file holds. Never throws: what cannot be used is a problem with a sentence.
 */
export async function openCalendar(text: string, today: IsoDay): Promise<OpenedCalendar> {
  if (text.length > LARGEST_CALENDAR) return { problem: 'tooLarge' };
  const found = await entriesIn(text);
  if ('problem' in found) return found;
  const isTraining = ({ title }: Entry) => TRAINING.test(title);
  const halfTerms = apart(halfTermsIn(found.entries.filter((entry) => !isTraining(entry))));
  if (halfTerms.length === 0) return { problem: 'noTerms' };
  const year = schoolYearOf(today);
  const current = halfTerms.filter(({ first }) => isWithin(schoolYearOf(first), year, year + YEARS));
  if (current.length === 0) return { problem: 'past' };
  return withoutTraining(current, daysOf(found.entries.filter(isTraining)));
}

async function entriesIn(text: string): Promise<{ entries: Entry[] } | { problem: CalendarProblem }> {
  const { default: ical } = await import('ical.js');
  const components = parsed(() => ical.parse(text));
  const events = components.flatMap((component) =>
    nameOf(component) === 'vcalendar' ? partOf(component, 2).filter((part) => nameOf(part) === 'vevent') : [],
  );
  if (components.length === 0 || !components.some((one) => nameOf(one) === 'vcalendar'))
    return { problem: 'noCalendar' };
  if (events.length > MOST_ENTRIES) return { problem: 'tooLarge' };
  const entries = events.flatMap((event) => entryOf(partOf(event, 1)) ?? []);
  return { entries: entries.toSorted((one, other) => (one.first < other.first ? -1 : 1)) };
}

/** One calendar or several after each other, as jCal (RFC 7265): [name, properties, parts]. */
function parsed(parse: () => unknown): unknown[] {
  try {
    const found = parse();
    if (!Array.isArray(found)) return [];
    return typeof found[0] === 'string' ? [found] : found;
  } catch {
    return [];
  }
}

function nameOf(component: unknown): string {
  return Array.isArray(component) && typeof component[0] === 'string' ? component[0] : '';
}

function partOf(component: unknown, at: number): unknown[] {
  const part: unknown = Array.isArray(component) ? component[at] : null;
  return Array.isArray(part) ? part : [];
}

function entryOf(properties: readonly unknown[]): Entry | null {
  const valueOf = (name: string) => {
    const property = properties.find((candidate) => nameOf(candidate) === name);
    const value: unknown = Array.isArray(property) ? property[3] : '';
    return typeof value === 'string' ? value : '';
  };
  const first = dayOf(valueOf('dtstart'));
  if (!first) return null;
  const end = valueOf('dtend');
  const last = lastDay(first, end, dayOf(end));
  return { title: valueOf('summary').slice(0, 200), first, last };
}

/** What ends at midnight, or as a whole day, ended the day before. */
function lastDay(first: IsoDay, end: string, day: IsoDay | null): IsoDay {
  if (day === null || day < first) return first;
  const isBefore = !end.includes('T') || end.includes('T00:00');
  return isBefore && day > first ? addDays(day, -1) : day;
}

/** A time in UTC is a day where the person is; any other is the day that it says, whatever zone it names. */
function dayOf(value: string): IsoDay | null {
  const time = value.endsWith('Z') ? new Date(value) : null;
  if (time && !Number.isNaN(time.getTime())) return localDay(time);
  const day = value.slice(0, 'yyyy-mm-dd'.length);
  return isDay(day) ? day : null;
}

function halfTermsIn(entries: readonly Entry[]): HalfTerm[] {
  const holidays = entries.filter(
    ({ title, first, last }) => HOLIDAY.test(title) && last >= addDays(first, HOLIDAY_LENGTH - 1),
  );
  const whole = entries.filter((entry) => TERM.test(entry.title) && !HOLIDAY.test(entry.title));
  const terms = whole.filter(isLikelyHalfTerm).flatMap((term) => partedBy(term, holidays));
  if (terms.length > 0) return terms;
  const paired = betweenEdges(entries);
  return paired.length > 0 ? paired : betweenHolidays(holidays);
}

/** A whole term in the pieces that the holidays in it leave. */
function partedBy({ first, last }: HalfTerm, holidays: readonly Entry[]): HalfTerm[] {
  const inside = holidays.filter((holiday) => holiday.first > first && holiday.last < last);
  const starts = [first, ...inside.map((holiday) => firstWeekday(addDays(holiday.last, 1)))];
  const ends = [...inside.map((holiday) => lastWeekday(addDays(holiday.first, -1))), last];
  return starts.map((start, at) => ({ first: start, last: ends[at] ?? last }));
}

/** "Term starts" and the next "Term ends". */
function betweenEdges(entries: readonly Entry[]): HalfTerm[] {
  const found: HalfTerm[] = [];
  let first: IsoDay | null = null;
  for (const { title, first: day } of entries) {
    if (HOLIDAY.test(title) && !BESIDE_HOLIDAY.test(title)) continue;
    if (BEGINS.test(title)) first = day;
    else if (ENDS.test(title) && first !== null) {
      found.push({ first, last: day });
      first = null;
    }
  }
  return found;
}

/** What lies between one holiday and the next. */
function betweenHolidays(holidays: readonly Entry[]): HalfTerm[] {
  return holidays.slice(1).flatMap((next, at) => {
    const before = holidays[at];
    return before
      ? [{ first: firstWeekday(addDays(before.last, 1)), last: lastWeekday(addDays(next.first, -1)) }]
      : [];
  });
}

/** One after the other: of two that lie over each other, the one that begins first. */
function apart(halfTerms: readonly HalfTerm[]): HalfTerm[] {
  const found: HalfTerm[] = [];
  for (const { first, last } of halfTerms.filter(isLikelyHalfTerm).toSorted(byFirst)) {
    if (first > (found.at(-1)?.last ?? '')) found.push({ first, last });
  }
  return found;
}

/** The first day of a half term is the first on which there are pupils. */
function withoutTraining(halfTerms: readonly HalfTerm[], training: ReadonlySet<IsoDay>): OpenedCalendar {
  let count = 0;
  const year = halfTerms.map(({ first, last }) => {
    let day = first;
    while (training.has(day)) {
      count += 1;
      day = firstWeekday(addDays(day, 1));
    }
    return { first: day, last };
  });
  return { year: year.filter(({ first, last }) => first < last), training: count };
}

function daysOf(entries: readonly Entry[]): Set<IsoDay> {
  const days = entries.flatMap(({ first, last }) =>
    Array.from({ length: MOST_TRAINING }, (_, at) => addDays(first, at)).filter((day) => day <= last),
  );
  return new Set(days);
}

function byFirst(one: HalfTerm, other: HalfTerm): number {
  return one.first < other.first ? -1 : 1;
}

function isWithin(year: number, from: number, until: number): boolean {
  return year >= from && year <= until;
}
