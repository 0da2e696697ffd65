import { absent, found, list, match, seenIn, unread, unreadable, type RuleCase } from '../cases';
import { listCases } from '../list-cases';

const mayaFollows = [list('followers', [match('maya.a')])];
const mayaIsSeen = { outcome: 'cantTell', says: 'likelyMatch', about: 'followers:maya.a' } as const;

export const cases: readonly RuleCase[] = [
  ...listCases({ relation: 'followers', more: { accountPrivate: found(false) } }),
  {
    title: 'a private account, on which a follower was approved and so is a connection',
    facts: { accountPrivate: found(true), lists: mayaFollows },
    expect: [{ outcome: 'inapplicable', says: 'accountIsPrivate' }],
  },
  {
    title: 'a private account, though the page’s own data said otherwise when it was loaded',
    facts: { accountPrivate: found(true, seenIn({ embeddedDisagrees: true })), lists: mayaFollows },
    expect: [{ outcome: 'inapplicable', says: 'accountIsPrivate' }],
  },
  {
    title: 'private, but only by the data that the page carried when it was loaded',
    facts: { accountPrivate: found(true, seenIn({ anchor: 'embedded' })), lists: mayaFollows },
    expect: [mayaIsSeen],
  },
  {
    title: 'public, by the data that the page carried when it was loaded',
    facts: { accountPrivate: found(false, seenIn({ anchor: 'embedded' })), lists: mayaFollows },
    expect: [mayaIsSeen],
  },
  {
    title: 'nobody has looked yet whether the account is private',
    facts: { accountPrivate: unread(), lists: mayaFollows },
    expect: [mayaIsSeen],
  },
  {
    title: 'an account of which it could not be read whether it is private',
    facts: { accountPrivate: unreadable('language'), lists: mayaFollows },
    expect: [mayaIsSeen],
  },
  {
    title: 'a platform without private accounts',
    facts: { accountPrivate: absent(), lists: mayaFollows },
    expect: [mayaIsSeen],
  },
  {
    title: 'a pupil whom the account follows, but who does not follow it',
    facts: {
      accountPrivate: found(false),
      lists: [list('followers'), list('following', [match('maya.a')])],
    },
    expect: [{ outcome: 'passed', says: 'noneOnList', about: 'followers' }],
  },
  {
    title: 'a platform without followers',
    facts: { accountPrivate: found(false), lists: [list('friends', [match('maya.a')])] },
    expect: [{ outcome: 'inapplicable', says: 'noFollowers' }],
  },
];
