/** On which days a person wants to be reminded. */
import { addDays, daysBetween, type IsoDay } from './days';
import { namedHalfTerms, type HalfTerm, type NamedHalfTerm } from './school-year';

export type Plan =
  | { every: 'term' | 'halfTerm'; year: readonly HalfTerm[] }
  | { every: 'weeks'; weeks: number; from: IsoDay }
  | { every: 'once'; on: IsoDay };

/** A day, and the half term that it is there for, if any. */
export type PlannedDay = { day: IsoDay; halfTerm: NamedHalfTerm | null };

/** Before the first day of a term, in days. */
const BEFORE_TERM = 14;
const WEEK = 7;
export const MOST_WEEKS = 52;
/** How far ahead anybody looks. */
const AHEAD = 2 * 366;

/** Days on which the plan wants a reminder, from one day to another, both of them included. */
export function plannedDays(plan: Plan, from: IsoDay, until: IsoDay): PlannedDay[] {
  const days = allDays(plan, from, until);
  return days.filter(({ day }) => day >= from && day <= until);
}

/** The same from a day on: for two years, and a single day however far away it is. */
export function daysAhead(plan: Plan, from: IsoDay): PlannedDay[] {
  return plannedDays(plan, from, plan.every === 'once' && plan.on > from ? plan.on : addDays(from, AHEAD));
}

/** The half terms of a plan; of one that has none, the usual ones. */
export function halfTermsAhead(plan: Plan, from: IsoDay): NamedHalfTerm[] {
  return namedHalfTerms('year' in plan ? plan.year : [], from, addDays(from, AHEAD));
}

function allDays(plan: Plan, from: IsoDay, until: IsoDay): PlannedDay[] {
  if (plan.every === 'once') return [{ day: plan.on, halfTerm: null }];
  if (plan.every === 'weeks') return everyFewWeeks(plan.weeks * WEEK, plan.from, from, until);
  const halfTerms = namedHalfTerms(plan.year, from, addDays(until, BEFORE_TERM));
  if (plan.every === 'halfTerm') return halfTerms.map((halfTerm) => ({ day: halfTerm.first, halfTerm }));
  return halfTerms
    .filter(({ startsTerm }) => startsTerm)
    .map((halfTerm) => ({ day: addDays(halfTerm.first, -BEFORE_TERM), halfTerm }));
}

function everyFewWeeks(step: number, start: IsoDay, from: IsoDay, until: IsoDay): PlannedDay[] {
  const passed = Math.max(0, Math.ceil(daysBetween(start, from) / step));
  const first = addDays(start, passed * step);
  const count = Math.max(0, Math.floor(daysBetween(first, until) / step) + 1);
  return Array.from({ length: count }, (_, at) => ({ day: addDays(first, at * step), halfTerm: null }));
}
