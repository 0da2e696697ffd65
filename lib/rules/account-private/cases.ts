import { absent, found, seenIn, troubleCases, unread, type RuleCase } from '../cases';

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
    title: 'private, though the page’s own data said otherwise when it was loaded',
    facts: { accountPrivate: found(true, seenIn({ embeddedDisagrees: true })) },
    expect: [{ outcome: 'passed', says: 'private' }],
  },
  {
    title: 'a switch found by its place rather than its name',
    facts: { accountPrivate: found(true, seenIn({ anchor: 'fallback' })) },
    expect: [{ outcome: 'passed', says: 'private' }],
  },
  ...troubleCases((accountPrivate) => ({ accountPrivate })),
  {
    title: 'nobody has looked yet',
    facts: { accountPrivate: unread() },
    expect: [{ outcome: 'untested', says: 'notLookedAt' }],
  },
  {
    title: 'a platform that shows it on no page',
    facts: { accountPrivate: unread(null) },
    expect: [{ outcome: 'untested', says: 'notShown' }],
  },
  {
    title: 'a platform on which no account can be private, whatever was read of it',
    facts: { accountPrivate: found(true), alwaysPublic: { stays: 'All posts.', limit: 'Nothing.' } },
    expect: [{ outcome: 'cantTell', says: 'alwaysPublic' }],
  },
  {
    title: 'a platform without private accounts',
    facts: { accountPrivate: absent() },
    expect: [{ outcome: 'inapplicable', says: 'noSuchSetting' }],
  },
];
