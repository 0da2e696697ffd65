/** Cases that the rules about connections share: who is connected, and what is known of it. */
import type { ListFact } from '../fact';
import {
  absent,
  found,
  list,
  match,
  seenIn,
  unread,
  unreadable,
  type CaseFacts,
  type RuleCase,
} from './cases';
import { listCases } from './list-cases';

type About = {
  /** Whether the people who matter to the rule have left the school. */
  hasLeft: boolean;
};

export function connectionCases(about: About): RuleCase[] {
  return [
    ...listCases({ relation: 'friends', ...about }),
    ...listsThatCount(about),
    ...approvedFollowers(about),
    ...followedBack(about),
    ...followedBackPerhaps(about),
    ...oneListAlone(about),
  ];
}

function listsThatCount({ hasLeft }: About): RuleCase[] {
  const maya = [match('maya.a', { hasLeft })];
  const counted = ['closeFriends', 'requestsReceived', 'requestsSent'] as const;
  return [
    ...counted.map((relation) => ({
      title: `a pupil on the list “${relation}”, whether the account is private or not`,
      facts: { accountPrivate: found(false), lists: [list(relation, maya)] },
      expect: [{ outcome: 'cantTell', says: 'likelyMatch', about: `${relation}:maya.a` } as const],
    })),
    {
      title: 'the same person on two lists, each a finding of its own',
      facts: { lists: [list('friends', maya), list('closeFriends', maya)] },
      expect: [
        { outcome: 'cantTell', says: 'likelyMatch', about: 'friends:maya.a' },
        { outcome: 'cantTell', says: 'likelyMatch', about: 'closeFriends:maya.a' },
      ],
    },
    {
      title: 'one list seen and another not',
      facts: { lists: [list('friends'), { relation: 'requestsReceived', fact: unread('requests') }] },
      expect: [
        { outcome: 'passed', says: 'noneOnList', about: 'friends' },
        { outcome: 'untested', says: 'notLookedAt', about: 'requestsReceived' },
      ],
    },
    {
      title: 'a pupil who was blocked',
      facts: { lists: [list('friends'), list('blocked', maya)] },
      expect: [{ outcome: 'passed', says: 'noneOnList', about: 'friends' }],
    },
    {
      title: 'a platform without lists',
      facts: { lists: [] },
      expect: [{ outcome: 'inapplicable', says: 'noLists' }],
    },
    {
      title: 'a platform with lists, but none of connections',
      facts: { lists: [list('blocked', maya), list('following', maya)] },
      expect: [{ outcome: 'inapplicable', says: 'noLists' }],
    },
  ];
}

const FOLLOWER_IS_SEEN = { outcome: 'cantTell', says: 'likelyMatch', about: 'followers:maya.a' } as const;

/** Wherever it was not seen that the account is public, every follower may have been approved. */
const PERHAPS_APPROVED = {
  'the account is private': found(true),
  'nobody has looked whether the account is private': unread(),
  'it could not be read whether the account is private': unreadable('changed'),
  'the account is private by the data of the page alone': found(true, seenIn({ anchor: 'embedded' })),
  'the account is public by the data of the page alone': found(false, seenIn({ anchor: 'embedded' })),
  'the switch says private and the data of the page does not': found(
    true,
    seenIn({ embeddedDisagrees: true }),
  ),
} as const;

function approvedFollowers({ hasLeft }: About): RuleCase[] {
  const maya = [match('maya.a', { hasLeft })];
  return Object.entries(PERHAPS_APPROVED).flatMap(([when, accountPrivate]): RuleCase[] => [
    {
      title: `a pupil among the followers, when ${when}`,
      facts: { accountPrivate, lists: [list('followers', maya), list('following')] },
      expect: [FOLLOWER_IS_SEEN],
    },
    {
      title: `no pupil among the followers, when ${when}`,
      facts: { accountPrivate, lists: [list('followers'), list('following')] },
      expect: [{ outcome: 'passed', says: 'noneOnList', about: 'followers' }],
    },
  ]);
}

function onPublic(...lists: readonly ListFact[]): CaseFacts {
  return { accountPrivate: found(false), lists };
}

/** On a public account, only those count who are followed back. */
function followedBack({ hasLeft }: About): RuleCase[] {
  const maya = match('maya.a', { hasLeft });
  return [
    {
      title: 'a pupil who follows a public account and is not followed back',
      facts: onPublic(list('followers', [maya]), list('following', [match('ines.k', { hasLeft })])),
      expect: [{ outcome: 'passed', says: 'noneFollowedBack', about: 'followers' }],
    },
    {
      title: 'a pupil who follows a public account and is followed back',
      facts: onPublic(list('followers', [maya]), list('following', [match('MAYA.A', { hasLeft })])),
      expect: [FOLLOWER_IS_SEEN],
    },
    {
      title: 'a pupil who is followed back on a platform without private accounts',
      facts: { accountPrivate: absent(), lists: [list('followers', [maya]), list('following', [maya])] },
      expect: [FOLLOWER_IS_SEEN],
    },
    {
      title: 'a public account that nobody follows',
      facts: onPublic(list('followers', [], { seen: 0, total: 0 }), {
        relation: 'following',
        fact: unread('following'),
      }),
      expect: [{ outcome: 'passed', says: 'emptyList', about: 'followers' }],
    },
  ];
}

function followedBackPerhaps({ hasLeft }: About): RuleCase[] {
  const maya = match('maya.a', { hasLeft });
  return [
    {
      title: 'a pupil who follows, while the people followed back were seen in part',
      facts: onPublic(list('followers', [maya]), list('following', [], { seen: 3, total: 40 })),
      expect: [{ outcome: 'cantTell', says: 'listInPart', about: 'following' }],
    },
    {
      title: 'a pupil who follows, while nobody has looked at the people followed back',
      facts: onPublic(list('followers', [maya]), { relation: 'following', fact: unread('following') }),
      expect: [{ outcome: 'untested', says: 'notLookedAt', about: 'following' }],
    },
    {
      title: 'a pupil who is followed back, while the rest of the followers was not seen',
      facts: onPublic(list('followers', [maya], { seen: 5 }), list('following', [maya])),
      expect: [FOLLOWER_IS_SEEN, { outcome: 'cantTell', says: 'listInPart', about: 'followers' }],
    },
    {
      title: 'both lists seen, but no names to compare them with',
      facts: onPublic(
        list('followers', [], { names: 0, leavers: 0 }),
        list('following', [], { names: 0, leavers: 0 }),
      ),
      expect: [
        { outcome: 'untested', says: 'noNames', about: 'followers' },
        { outcome: 'untested', says: 'noNames', about: 'following' },
      ],
    },
  ];
}

function oneListAlone({ hasLeft }: About): RuleCase[] {
  const maya = [match('maya.a', { hasLeft })];
  return [
    {
      title: 'followers not looked at, on an account not looked at',
      facts: { lists: [{ relation: 'followers', fact: unread('followers') }] },
      expect: [{ outcome: 'untested', says: 'notLookedAt', about: 'followers' }],
    },
    {
      title:
        'a pupil among the followers of a public account on a platform without a list of people followed',
      facts: onPublic(list('followers', maya)),
      expect: [FOLLOWER_IS_SEEN],
    },
    {
      title: 'a pupil among the followers of a public account that has no list of people followed',
      facts: onPublic(list('followers', maya), { relation: 'following', fact: absent() }),
      expect: [FOLLOWER_IS_SEEN],
    },
    {
      title: 'a public account that has no list of followers',
      facts: onPublic({ relation: 'followers', fact: absent() }, list('following', maya)),
      expect: [{ outcome: 'inapplicable', says: 'listNotHere', about: 'followers' }],
    },
  ];
}
