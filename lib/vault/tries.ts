/** How long to wait after wrong passphrases: longer each time, and stored, so that closing the panel changes nothing. */
import * as z from 'zod/mini';
import type { Area } from './store';

export const TRIES = 'vault-tries';
/** In milliseconds. */
const FIRST = 1000;
const LONGEST = 5 * 60 * 1000;

const triesSchema = z.object({ wrong: z.int().check(z.nonnegative()), until: z.number() });
export type Tries = z.output<typeof triesSchema>;
const NONE: Tries = { wrong: 0, until: 0 };

/** What is stored of wrong passphrases; `until` is never further away than the longest wait. */
export async function triesIn(area: Area, now: number): Promise<Tries> {
  const { wrong, until } = triesSchema.safeParse((await area.get(TRIES))[TRIES]).data ?? NONE;
  return { wrong, until: Math.min(until, now + LONGEST) };
}

/** One more: stored before anything is tried, so that nobody gets a try for nothing by closing the panel. */
export function oneMore({ wrong }: Tries, now: number): Tries {
  return { wrong: wrong + 1, until: now + Math.min(LONGEST, FIRST * 2 ** Math.min(wrong, 20)) };
}
