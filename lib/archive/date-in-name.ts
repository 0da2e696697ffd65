/** When a download was made, as its name says: "instagram-sam-2026-09-01-x.zip", "mydata~1786700219713.zip". */
import { timeOf } from './formats/times';

const WRITTEN: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/u, ([, year, month, day]) => `${year}-${month}-${day}`],
  [/(?<!\d)(\d\d)-(\d\d)-(20\d\d)(?!\d)/u, ([, month, day, year]) => `${year}-${month}-${day}`],
  [/(?<!\d)(20\d\d)(\d\d)(\d\d)(?:T?\d{6}Z?)?(?!\d)/u, ([, year, month, day]) => `${year}-${month}-${day}`],
];
const SECONDS = /(?<!\d)(1[4-9]\d{8})(?:\d{3})?(?!\d)/u;

/** Milliseconds, or null where no name in the path holds a date. */
export function dateInName(path: string): number | null {
  for (const [pattern, write] of WRITTEN) {
    const parts = pattern.exec(path);
    const time = parts && timeOf(`${write(parts)}T00:00:00Z`);
    if (time) return time;
  }
  const [, seconds] = SECONDS.exec(path) ?? [];
  return seconds === undefined ? null : timeOf(Number(seconds));
}
