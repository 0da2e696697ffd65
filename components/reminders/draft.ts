/** What is being typed, and the plan that it amounts to. */
import { isClockTime, isDay, type IsoDay } from '../../lib/reminders/days';
import { look, startReminders } from '../../lib/reminders/due';
import type { Plan } from '../../lib/reminders/plan';
import { isHalfTerm, isWeeks, type Reminders } from '../../lib/reminders/reminders';
import { schoolYearOf, usualYear, type HalfTerm } from '../../lib/reminders/school-year';

export type Draft = {
  every: Plan['every'];
  year: readonly HalfTerm[];
  /** Where the dates come from, as far as it is known. */
  source: 'usual' | 'policy' | 'own';
  weeks: string;
  from: IsoDay;
  on: IsoDay;
  time: string;
  badge: boolean;
};

export type Choice = Pick<Reminders, 'plan' | 'time' | 'badge'>;
export type DraftTrouble = 'noDates' | 'order' | 'weeks' | 'day' | 'time' | 'over';

/** When pupils have gone: a screen may be on show before. */
const USUAL_TIME = '16:00';

export function draftOf(kept: Reminders | null, policyYear: readonly HalfTerm[], today: IsoDay): Draft {
  const isPolicy = policyYear.length > 0;
  const fresh = {
    every: 'term',
    year: isPolicy ? policyYear : usualYear(schoolYearOf(today)),
    source: isPolicy ? 'policy' : 'usual',
    weeks: '6',
    from: today,
    on: '',
    time: USUAL_TIME,
    badge: true,
  } as const;
  if (!kept) return fresh;
  const { plan, time, badge } = kept;
  const own = 'year' in plan ? { year: plan.year, source: 'own' as const } : {};
  const weeks = plan.every === 'weeks' ? { weeks: String(plan.weeks), from: plan.from } : {};
  const once = plan.every === 'once' ? { on: plan.on } : {};
  return { ...fresh, every: plan.every, time, badge, ...own, ...weeks, ...once };
}

/** The plan, or what is still in its way. */
export function choiceOf(draft: Draft, now: Date): { choice: Choice } | { trouble: DraftTrouble } {
  const plan = planOf(draft);
  if (typeof plan === 'string') return { trouble: plan };
  if (!isClockTime(draft.time)) return { trouble: 'time' };
  const choice = { plan, time: draft.time, badge: draft.badge };
  return look(startReminders(choice, null, now), now).next ? { choice } : { trouble: 'over' };
}

function planOf({ every, year, weeks, from, on }: Draft): Plan | DraftTrouble {
  if (every === 'once') return isDay(on) ? { every, on } : 'day';
  if (every === 'weeks') {
    const count = /^\d+$/u.test(weeks) ? Number(weeks) : 0;
    if (!isWeeks(count)) return 'weeks';
    return isDay(from) ? { every, weeks: count, from } : 'day';
  }
  if (year.length === 0) return 'noDates';
  return year.every(isHalfTerm) ? { every, year } : 'order';
}
