/** Kept checks go by themselves after so many months, and answers about people with them. */
import type { Contents } from './contents';

export type Kept = { contents: Contents; /** How many checks have gone. */ gone: number };

/** How many checks are older than `keepMonths`; `now` is in milliseconds. */
export function countOld(
  { checks, keepMonths }: Pick<Contents, 'checks' | 'keepMonths'>,
  now: number,
): number {
  const oldest = monthsBefore(keepMonths, now);
  return checks.filter(({ kept }) => Date.parse(kept) < oldest).length;
}

/** All of them: a clock that is years ahead would say so too, and the person is asked before any goes. */
export function isAllOld(contents: Contents, now: number): boolean {
  return contents.checks.length > 0 && countOld(contents, now) === contents.checks.length;
}

/** What is left of it; `now` is in milliseconds. */
export function withoutOld(contents: Contents, now: number): Kept {
  const oldest = monthsBefore(contents.keepMonths, now);
  const isLeft = (time: string) => Date.parse(time) >= oldest;
  const checks = contents.checks.filter(({ kept }) => isLeft(kept));
  const people = contents.people.filter(({ answer }) => isLeft(answer.at));
  return { contents: { ...contents, checks, people }, gone: contents.checks.length - checks.length };
}

/** The same day so many months ago; the last of the month where it has no such day. */
function monthsBefore(months: number, now: number): number {
  const then = new Date(now);
  const day = then.getUTCDate();
  then.setUTCMonth(then.getUTCMonth() - months, 1);
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  return then.setUTCDate(Math.min(day, last));
}
