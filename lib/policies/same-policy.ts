/** Telling a school's own file from a pack that we bring along: both may go by the same id. */
import { isRecord } from '../is-record';
import type { Policy } from './policy';

/** Whether two policies say the same. A browser's storage may give the parts back in another order. */
export function isSamePolicy(one: Policy, other: Policy): boolean {
  return one === other || (one.id === other.id && inOneOrder(one) === inOneOrder(other));
}

/** As text, the same for the same parts in any order. */
export function inOneOrder(part: unknown): string | undefined {
  return JSON.stringify(part, (_, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).toSorted(byName)) : inner,
  );
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
