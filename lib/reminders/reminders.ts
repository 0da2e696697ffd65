/**
 * What is kept of reminders, and how it comes from storage: whatever is found there is parsed here, by hand, because
 * the background script that reads it at every start is kept small. Nothing of any check is in it.
 */
import { isClockTime, isDay, type ClockTime, type IsoDay } from './days';
import { MOST_WEEKS, type Plan } from './plan';
import type { HalfTerm } from './school-year';

export type Reminders = {
  version: 1;
  plan: Plan;
  /** When to remind, by the clocks where the person is. */
  time: ClockTime;
  /** Whether the icon shows a dot while a reminder waits. */
  badge: boolean;
  /** Up to this day, it included, everything has been shown. */
  handled: IsoDay;
  /** Put off until this day. */
  snoozed: IsoDay | null;
  /** The day of a reminder that was shown and has not been answered. */
  due: IsoDay | null;
};

/** `newer`: written by a later version, and left as it is. `broken`: something else. */
export type Stored = { state: 'none' | 'newer' | 'broken' } | { state: 'kept'; reminders: Reminders };

const VERSION = 1;
/** Nobody's school year has more pieces, ten years ahead. */
const MOST_HALF_TERMS = 60;

export function readReminders(stored: unknown): Stored {
  if (stored === undefined) return { state: 'none' };
  if (!isRecord(stored)) return { state: 'broken' };
  if (typeof stored.version === 'number' && stored.version > VERSION) return { state: 'newer' };
  const { plan, time, badge, handled, snoozed, due } = stored;
  const read = readPlan(plan);
  const isWhole = stored.version === VERSION && isClockTime(time) && isDay(handled);
  if (!isWhole || !read || typeof badge !== 'boolean' || !isDayOrNull(snoozed) || !isDayOrNull(due))
    return { state: 'broken' };
  return { state: 'kept', reminders: { version: 1, plan: read, time, badge, handled, snoozed, due } };
}

function readPlan(plan: unknown): Plan | null {
  if (!isRecord(plan)) return null;
  const { every, on, from, weeks, year } = plan;
  switch (every) {
    case 'once':
      return isDay(on) ? { every, on } : null;
    case 'weeks':
      return isDay(from) && isWeeks(weeks) ? { every, weeks, from } : null;
    case 'term':
    case 'halfTerm':
      return isYear(year) ? { every, year: year.map(({ first, last }) => ({ first, last })) } : null;
    default:
      return null;
  }
}

export function isWeeks(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_WEEKS;
}

function isYear(value: unknown): value is HalfTerm[] {
  return Array.isArray(value) && value.length <= MOST_HALF_TERMS && value.every(isHalfTerm);
}

export function isHalfTerm(value: unknown): value is HalfTerm {
  if (!isRecord(value)) return false;
  const { first, last } = value;
  return isDay(first) && isDay(last) && first < last;
}

function isDayOrNull(value: unknown): value is IsoDay | null {
  return value === null || isDay(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
