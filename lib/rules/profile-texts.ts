/** Going through the texts of a profile: which were on show, which were not, and what they are called. */
import type { CommonSentence } from '../common-words';
import type { Fact } from '../fact';
import type { Verdict } from '../finding';
import type { Account, Source } from '../observation';
import { isOnShow, notKnown } from '../rule';

export type ProfileField =
  'displayName' | 'handle' | 'bio' | 'workplace' | 'category' | 'links' | 'location' | 'contactInfo';

const FIELD_NAMES: { readonly [Name in ProfileField]: string } = {
  displayName: 'display name',
  handle: 'username',
  bio: 'bio',
  workplace: 'workplace',
  category: 'category',
  links: 'links',
  location: 'location',
  contactInfo: 'contact details',
};

/** A text of the profile that was seen, with where. */
export type SeenText = { field: ProfileField; name: string; text: string; sources: readonly Source[] };

export function seenText(field: ProfileField, fact: Fact<string> | Fact<readonly string[]>): SeenText[] {
  if (fact.status !== 'found') return [];
  const text = typeof fact.value === 'string' ? fact.value : fact.value.join(' ');
  return [{ field, name: FIELD_NAMES[field], text, sources: [fact.source] }];
}

export function handleText(account: Account): SeenText[] {
  return account.handle === null
    ? []
    : [{ field: 'handle', name: FIELD_NAMES.handle, text: account.handle, sources: [] }];
}

/**
 * What is still missing before nothing found means that nothing is there: the first of the facts that was
 * not seen on the profile itself. Facts that the platform does not have are left out, unless it has none.
 */
export function notSeen(facts: readonly Fact<unknown>[]): Verdict<CommonSentence> | null {
  const shown = facts.filter((fact) => fact.status !== 'unread' || fact.page !== null);
  for (const fact of shown.length > 0 ? shown : facts) {
    if (fact.status === 'unread' || fact.status === 'unreadable') return notKnown(fact);
    if (!isOnShow(fact.source))
      return { outcome: 'untested', says: 'notLookedAt', sources: [], fix: { page: 'profile' } };
  }
  return null;
}

/** The same for the username: null once a page has shown whose account it is. */
export function handleNotSeen({ handle }: Account): Verdict<CommonSentence> | null {
  return handle === null ? notKnown({ status: 'unread', page: 'profile' }) : null;
}

export function sourcesOf(facts: readonly Fact<unknown>[]): Source[] {
  return facts.flatMap((fact) => (fact.status === 'unread' ? [] : [fact.source]));
}
