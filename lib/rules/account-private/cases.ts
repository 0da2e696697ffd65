import { absent, found, seenIn, unread, unreadable } from '../cases';
import type { RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'an account that is private',
    facts: { accountPrivate: found(true) },
    expect: [{ outcome: 'passed', says: 'private' }],
  },
  {
    title: 'an account that everyone can see',
    facts: { accountPrivate: found(false) },
    expect: [{ outcome: 'failed', says: 'public' }],
  },
  {
    title: 'private, but only by the data that the page carried when it was loaded',
    facts: { accountPrivate: found(true, seenIn({ anchor: 'embedded' })) },
    expect: [{ outcome: 'cantTell', says: 'strictWhenLoaded' }],
  },
  {
    title: 'public, by the data that the page carried when it was loaded',
    facts: { accountPrivate: found(false, seenIn({ anchor: 'embedded' })) },
    expect: [{ outcome: 'failed', says: 'public' }],
  },
  {
    title: 'a page in a language that we cannot read',
    facts: { accountPrivate: unreadable('language') },
    expect: [{ outcome: 'cantTell', says: 'language' }],
  },
  {
    title: 'nobody has looked yet',
    facts: { accountPrivate: unread() },
    expect: [{ outcome: 'untested', says: 'notLookedAt' }],
  },
  {
    title: 'a platform without private accounts',
    facts: { accountPrivate: absent() },
    expect: [{ outcome: 'inapplicable', says: 'noSuchSetting' }],
  },
];
