/** One look at the practice page that is open: the same readers and the same comparing as for real platforms. */
import { findPage, readKnownPage, whyNotRead } from '../../../lib/platforms/find-page';
import readers from '../../../lib/platforms/practice/readers';
import { addReading } from '../../../lib/self-check/add-reading';
import type { SelfCheck } from '../../../lib/self-check/self-check';
import { compared } from './compared';

export type Look =
  { page: string; check: SelfCheck } | { page: null; why: 'notThisPage' | 'notLoaded' | 'cannotCompare' };

/** `pages` are those that count; `at` is an ISO 8601 time. */
export async function look(check: SelfCheck, pages: readonly string[], at: string): Promise<Look> {
  const known = findPage([readers], document, location.href, () => undefined);
  if (!known || !pages.includes(known.reader.id)) return { page: null, why: 'notThisPage' };
  if (whyNotRead(known)) return { page: null, why: 'notLoaded' };
  const seen = await compared(addReading(check, readKnownPage(known, { at })));
  return seen ? { page: known.reader.id, check: seen } : { page: null, why: 'cannotCompare' };
}
