/** How long what we have learned of a page may be relied on without having seen it again. */

/** In months. Platforms move their settings about that often. */
const GOOD_FOR = 24;

/** Whether a page that was last seen in `learned` ("2026-02") is read past its best; `at` is ISO 8601. */
export function isPastBest(learned: string, at: string): boolean {
  return monthsOf(at) - monthsOf(learned) > GOOD_FOR;
}

function monthsOf(date: string): number {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return year * 12 + month;
}
