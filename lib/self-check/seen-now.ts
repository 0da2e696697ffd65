/** What there is to see of a check now, for whoever compares it with another one: points, lists, settings. */
import { factsOf } from '../audit/facts';
import { itemsOf } from '../audit/build-checklist';
import type { Platform } from '../platform';
import { isSettingName } from '../setting';
import type { SeenNow } from '../vault/keep-check';
import { checklistOf } from './checklist-of';
import { accountsOf, comparedLists, schoolOf, type SelfCheck } from './self-check';

/** `now` is an ISO 8601 time. */
export function seenNow(check: SelfCheck, platforms: readonly Platform[], now: string): SeenNow {
  const compared = comparedLists(check);
  const evidence = { observations: check.observations, compared, school: schoolOf(check) };
  const settings = accountsOf(check).flatMap((account) => {
    const platform = platforms.find(({ id }) => id === account.platform);
    if (!platform) return [];
    const facts = factsOf(account, platform, evidence);
    return Object.keys(platform.settings)
      .filter(isSettingName)
      .flatMap((name) => {
        const fact = facts.field(name);
        return fact.status === 'found' ? [{ account, name, value: fact.value, source: fact.source }] : [];
      });
  });
  return { items: itemsOf(checklistOf(check, platforms, now)), compared, settings };
}
