/** What is due at a moment, what comes next, and what the person says to it. Pure: the moment is given. */
import { addDays, localDay, localTime, mondayOf, type IsoDay } from './days';
import { daysAhead, halfTermsAhead, plannedDays, type Plan } from './plan';
import type { Reminders } from './reminders';

export type Looked = {
  reminders: Reminders;
  /** Something has become due that was not shown yet; however much was missed, it is one reminder. */
  isNew: boolean;
  /** When to look again; null where nothing is to come. */
  next: Date | null;
};

/** What was missed longer ago, in days, is missed for good. */
const LONG_AGO = 2 * 366;
/** Nothing is put off for longer: the next half term is nearer. */
const LONGEST_SNOOZE = 200;

/** What a look at the clock comes to. Looking again at once changes nothing. */
export function look(stored: Reminders, now: Date): Looked {
  const today = localDay(now);
  const reminders = withLikelyClock(stored, today);
  const { plan, time, handled, snoozed, due } = reminders;
  if (snoozed !== null && localTime(snoozed, time) > now)
    return { reminders, isNew: false, next: localTime(snoozed, time) };
  const missed = plannedDays(plan, later(addDays(handled, 1), addDays(today, -LONG_AGO)), today)
    .map(({ day }) => day)
    .filter((day) => localTime(day, time) <= now);
  const latest = [...missed, ...(snoozed === null ? [] : [snoozed])].toSorted().at(-1);
  const looked = latest === undefined ? reminders : shown(reminders, latest);
  return {
    reminders: { ...looked, due: latest ?? due },
    isNew: latest !== undefined,
    next: nextTime(looked, today),
  };
}

/** A new plan, of which nothing before now is asked for; what waits for an answer goes on waiting. */
export function startReminders(
  choice: Pick<Reminders, 'plan' | 'time' | 'badge'>,
  before: Reminders | null,
  now: Date,
): Reminders {
  const today = localDay(now);
  const isOver = localTime(today, choice.time) <= now;
  const { snoozed = null, due = null } = before ?? {};
  return { version: 1, ...choice, handled: isOver ? today : addDays(today, -1), snoozed, due };
}

export type Snooze = 'tomorrow' | 'nextWeek' | 'nextHalfTerm';

/** Puts off everything until a day: tomorrow, next Monday, or the first day of the next half term. */
export function snooze(reminders: Reminders, choice: Snooze, now: Date): Reminders {
  return { ...reminders, snoozed: snoozedUntil(reminders.plan, choice, localDay(now)), due: null };
}

export function snoozedUntil(plan: Plan, choice: Snooze, today: IsoDay): IsoDay {
  if (choice === 'tomorrow') return addDays(today, 1);
  const monday = addDays(mondayOf(today), 7);
  if (choice === 'nextWeek') return monday;
  return halfTermsAhead(plan, today).find(({ first }) => first > today)?.first ?? monday;
}

/** The person has answered, or no longer wants it put off. */
export function answered(reminders: Reminders): Reminders {
  return { ...reminders, due: null, snoozed: null };
}

function shown(reminders: Reminders, day: IsoDay): Reminders {
  return { ...reminders, handled: later(reminders.handled, day), snoozed: null };
}

function nextTime({ plan, time, handled }: Reminders, today: IsoDay): Date | null {
  const from = later(addDays(handled, 1), today);
  const [first] = daysAhead(plan, from);
  return first ? localTime(first.day, time) : null;
}

/**
 * A day that lies further ahead than anybody can have travelled was written while the clock was wrong: reminders would
 * be silent until then.
 */
function withLikelyClock(reminders: Reminders, today: IsoDay): Reminders {
  const { handled, snoozed } = reminders;
  return {
    ...reminders,
    handled: handled > addDays(today, 1) ? today : handled,
    snoozed: snoozed !== null && snoozed > addDays(today, LONGEST_SNOOZE) ? null : snoozed,
  };
}

function later(one: IsoDay, other: IsoDay): IsoDay {
  return one > other ? one : other;
}
