/**
 * Who counts as connected. Friends, close friends and requests either way do; so does a follower whom the
 * person had to approve, because the account is private; on a public account, someone who follows and is
 * followed back. While it is not known which of the two the account is, every follower may be connected.
 */
import type { CommonSentence } from '../common-words';
import type { Fact, ListFact } from '../fact';
import type { Verdict } from '../finding';
import type { Person, Relation } from '../observation';
import { isOnShow } from '../rule';
import { isEmptyList, judgeList, LIST_SENTENCES, matchesOn, notSeenOf, type Sought } from './people-on-lists';

const ALWAYS: ReadonlySet<Relation> = new Set([
  'friends',
  'closeFriends',
  'requestsReceived',
  'requestsSent',
]);

export const CONNECTION_SENTENCES = {
  ...LIST_SENTENCES,
  noneFollowedBack:
    'Your account is public. Among the people who follow you and whom you follow back, nobody has the same name as someone you named.',
  noLists: '{platform} has no lists of connections.',
} as const;
export type ConnectionSentence = keyof typeof CONNECTION_SENTENCES | CommonSentence;

/** Verdicts on every list of connections. */
export function judgeConnections(
  lists: readonly ListFact[],
  accountPrivate: Fact<boolean>,
  sought: Sought,
): Verdict<ConnectionSentence>[] {
  const always = lists
    .filter(({ relation }) => ALWAYS.has(relation))
    .flatMap((list) => judgeList(list, sought));
  const followers = lists.find(({ relation }) => relation === 'followers');
  const verdicts = followers
    ? [...always, ...judgeFollowers(followers, lists, accountPrivate, sought)]
    : always;
  return verdicts.length > 0 ? verdicts : [{ outcome: 'inapplicable', says: 'noLists', sources: [] }];
}

function judgeFollowers(
  followers: ListFact,
  lists: readonly ListFact[],
  accountPrivate: Fact<boolean>,
  sought: Sought,
): Verdict<ConnectionSentence>[] {
  const following = lists.find(({ relation }) => relation === 'following');
  const canCompare = [followers, following].every((list) => list && list.fact.status !== 'absent');
  return following && canCompare && isSeenPublic(accountPrivate) && !isEmptyList(followers)
    ? judgeFollowedBack(followers, following, sought)
    : judgeList(followers, sought);
}

/** Tells of who is on a list whether they count as connected. Whoever may be is taken to be. */
export function connectedOn(
  lists: readonly ListFact[],
  accountPrivate: Fact<boolean>,
): (list: ListFact, person: Person) => boolean {
  const following = lists.find(({ relation }) => relation === 'following')?.fact;
  const known = following?.status === 'found' ? following.value : null;
  const followed = new Set((known?.families ?? []).map(({ person }) => person.handle.toLowerCase()));
  return ({ relation }, { handle }) => {
    if (ALWAYS.has(relation)) return true;
    if (relation !== 'followers') return false;
    return !known || !isSeenPublic(accountPrivate) || followed.has(handle.toLowerCase());
  };
}

/** Data from when the page was loaded is enough to worry, not to leave followers out. */
function isSeenPublic(accountPrivate: Fact<boolean>): boolean {
  if (accountPrivate.status !== 'found') return accountPrivate.status === 'absent';
  return !accountPrivate.value && isOnShow(accountPrivate.source);
}

function judgeFollowedBack(
  followers: ListFact,
  following: ListFact,
  sought: Sought,
): Verdict<ConnectionSentence>[] {
  const followed = handlesOn(following);
  const matches = matchesOn(followers, sought, ({ person }) => followed.has(person.handle.toLowerCase()));
  const unseen = [followers, following].flatMap((list) => notSeenOf(list, sought) ?? []);
  if (matches.length > 0 || unseen.length > 0) return [...matches, ...unseen];
  const sources = [followers, following].flatMap(({ fact }) =>
    fact.status === 'found' ? [fact.source] : [],
  );
  return [{ outcome: 'passed', says: 'noneFollowedBack', about: 'followers', sources }];
}

function handlesOn({ fact }: ListFact): Set<string> {
  const matches = fact.status === 'found' ? fact.value.matches : [];
  return new Set(matches.map(({ person }) => person.handle.toLowerCase()));
}
