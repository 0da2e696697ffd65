/** Days and half terms in words. */
import type { IsoDay } from '../../lib/reminders/days';
import { daysAhead, type Plan, type PlannedDay } from '../../lib/reminders/plan';
import type { NamedHalfTerm } from '../../lib/reminders/school-year';
import { fill } from '../../lib/words';
import { partWords, seasonWords, words } from './words';

const LONG = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "Monday 21 December 2026". */
export function sayLongDay(day: IsoDay): string {
  return LONG.format(new Date(day)).replace(',', '');
}

/** "spring term", or "second half of the spring term". */
export function sayHalfTerm({ season, part }: NamedHalfTerm): string {
  return fill(partWords[part] ?? partWords[0], { term: seasonWords[season] });
}

/** "Monday 21 December 2026, two weeks before the spring term". */
export function sayPlanned(plan: Plan, { day, halfTerm }: PlannedDay): string {
  const said = sayLongDay(day);
  if (!halfTerm) return said;
  const isTerm = plan.every === 'term';
  const term = isTerm ? seasonWords[halfTerm.season] : sayHalfTerm(halfTerm);
  const sentence = fill(isTerm ? words.beforeTerm : words.firstDay, { day: said, term });
  return halfTerm.isUsual ? fill(words.isUsual, { sentence }) : sentence;
}

/** The next reminder in words; "" where none is to come. */
export function sayNext(plan: Plan, from: IsoDay): string {
  const [next] = daysAhead(plan, from);
  return next ? sayPlanned(plan, next) : '';
}

/** "2026–27". */
export function sayYear(year: number): string {
  return `${year}–${String((year + 1) % 100).padStart(2, '0')}`;
}
