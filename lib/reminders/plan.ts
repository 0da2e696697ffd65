/** When a person wants to be reminded, and when that is next. */
import * as z from 'zod/mini';
import { addDays, daySchema, localDay, localTime, mondayOf, type IsoDay } from './days';
import { HALF_TERMS, type HalfTerm } from './school-year';

/** Before the first day of a term, in days. */
const BEFORE_TERM = 14;
const WEEK = 7;
/** In the afternoon, when pupils have gone. */
const HOUR = 16;

export const planSchema = z.discriminatedUnion('every', [
  z.object({ every: z.literal('term') }),
  z.object({ every: z.literal('halfTerm') }),
  z.object({
    every: z.literal('weeks'),
    weeks: z.int().check(z.minimum(1), z.maximum(52)),
    from: daySchema,
  }),
  z.object({ every: z.literal('once'), on: daySchema }),
]);
export type ReminderPlan = z.infer<typeof planSchema>;

/** Days on which the plan wants a reminder; for weeks without an end, those until `until`. */
export function remindersOf(plan: ReminderPlan, year: readonly HalfTerm[], until: IsoDay): IsoDay[] {
  if (plan.every === 'once') return [plan.on];
  if (plan.every === 'weeks') return everyFew(plan.weeks * WEEK, plan.from, until);
  const sorted = year.toSorted((one, other) => one.first.localeCompare(other.first));
  if (plan.every === 'halfTerm') return sorted.map(({ first }) => first);
  return sorted.filter((_, at) => at % HALF_TERMS === 0).map(({ first }) => addDays(first, -BEFORE_TERM));
}

/**
 * The first reminder after `after`, as the moment at which it is four o'clock where the person is; null where the
 * plan has none left. Whoever travels, or lives through a change of the clocks, is still asked at four.
 */
export function nextReminder(plan: ReminderPlan, year: readonly HalfTerm[], after: Date): Date | null {
  const until = addDays(localDay(after), 2 * 366);
  const times = remindersOf(plan, year, until).map((day) => localTime(day, HOUR));
  return times.find((time) => time > after) ?? null;
}

/** The last reminder that was due in between and not shown, however many were missed; null for none. */
export function missedReminder(
  plan: ReminderPlan,
  year: readonly HalfTerm[],
  shown: Date,
  now: Date,
): Date | null {
  const times = remindersOf(plan, year, localDay(now)).map((day) => localTime(day, HOUR));
  return times.findLast((time) => time > shown && time <= now) ?? null;
}

export type Snooze = 'tomorrow' | 'nextWeek' | 'nextHalfTerm';

/** When to ask again; the next half-term's first day, or next week where no half-term is known to come. */
export function snoozedUntil(snooze: Snooze, year: readonly HalfTerm[], now: Date): Date {
  const today = localDay(now);
  const nextWeek = addDays(mondayOf(today), WEEK);
  const first = year.map((halfTerm) => halfTerm.first).toSorted();
  const days = {
    tomorrow: addDays(today, 1),
    nextWeek,
    nextHalfTerm: first.find((day) => day > today) ?? nextWeek,
  };
  return localTime(days[snooze], HOUR);
}

function everyFew(days: number, from: IsoDay, until: IsoDay): IsoDay[] {
  const found: IsoDay[] = [];
  for (let day = from; day <= until; day = addDays(day, days)) found.push(day);
  return found;
}
