/** Times as downloads write them. What is no time, or one that cannot be, is null. */

/** Nobody had an account before; nor does a download tell of the far future. */
const EARLIEST = Date.UTC(1995, 0);
const LATEST = Date.UTC(2100, 0);

/** Milliseconds from seconds, milliseconds or a written date (with no zone: UTC). */
export function timeOf(value: unknown): number | null {
  if (typeof value === 'number') return asTime(value < 1e11 ? value * 1000 : value);
  if (typeof value !== 'string' || value.length > 60) return null;
  const written = value.trim();
  if (/^\d{9,14}$/u.test(written)) return timeOf(Number(written));
  const plain = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?: ?(?:UTC|Z))?$/u.exec(written);
  return asTime(Date.parse(plain ? `${plain[1]}T${plain[2]}Z` : written));
}

function asTime(time: number): number | null {
  return Number.isFinite(time) && time > EARLIEST && time < LATEST ? time : null;
}

/** The same as an ISO 8601 time. */
export function isoOf(value: unknown): string | null {
  const time = timeOf(value);
  return time === null ? null : new Date(time).toISOString();
}
