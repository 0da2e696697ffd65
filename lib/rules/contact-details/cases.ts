import {
  absent,
  found,
  seenIn,
  troubleCases,
  unreadable,
  unread,
  type CaseFacts,
  type RuleCase,
} from '../cases';

/** A profile on which everything was seen and nothing gives a way to reach its owner. */
const profile = {
  displayName: found('Robin Ashdown'),
  bio: found('Loves maps, tea and long walks'),
  contactInfo: absent(),
  links: absent(),
} satisfies CaseFacts;

function bioCase(title: string, bio: string, says: string | null): RuleCase {
  return {
    title: `${title}: “${bio}”`,
    facts: { ...profile, bio: found(bio) },
    expect: [says ? { outcome: 'failed', says, about: 'bio' } : { outcome: 'passed', says: 'noneShown' }],
  };
}

export const cases: readonly RuleCase[] = [
  { title: 'a profile without any', facts: profile, expect: [{ outcome: 'passed', says: 'noneShown' }] },
  {
    title: 'an empty profile',
    facts: { displayName: absent(), bio: absent(), contactInfo: absent(), links: absent() },
    expect: [{ outcome: 'passed', says: 'noneShown' }],
  },
  bioCase('an email address', 'Write to robin.ashdown@post.example', 'email'),
  bioCase('an email address spelt out', 'robin (at) post (dot) example', 'email'),
  bioCase('a telephone number', 'Tutoring 07700 900482', 'phone'),
  bioCase('a link to a messenger', 'wa.me/447700900482', 'messenger'),
  bioCase('a handle on another network', 'Also @robin@toot.example', null),
  bioCase('years and counts', 'Est. 2009 / 1,234 posts / 5000 books read', null),
  bioCase('a wedding date', 'R & S 01/09/2019 💍', null),
  {
    title: 'a telephone number in the display name',
    facts: { ...profile, displayName: found('Robin 07700 900482') },
    expect: [{ outcome: 'failed', says: 'phone', about: 'displayName' }],
  },
  {
    title: 'an email address behind a contact button',
    facts: { ...profile, contactInfo: found('Email robin@post.example') },
    expect: [{ outcome: 'failed', says: 'email', about: 'contactInfo' }],
  },
  {
    title: 'a place for contact details with something in it that we do not understand',
    facts: { ...profile, contactInfo: found('The blue door, ask for Robin') },
    expect: [{ outcome: 'cantTell', says: 'notMadeOut', about: 'contactInfo' }],
  },
  {
    title: 'a button that we do not know, or a professional account, whose buttons only others see',
    facts: { ...profile, contactInfo: unreadable('changed') },
    expect: [{ outcome: 'cantTell', says: 'notMadeOut', about: 'contactInfo' }],
  },
  {
    title: 'a button that we do not know, beside a telephone number',
    facts: { ...profile, bio: found('07700 900482'), contactInfo: unreadable('changed') },
    expect: [
      { outcome: 'failed', says: 'phone', about: 'bio' },
      { outcome: 'cantTell', says: 'notMadeOut', about: 'contactInfo' },
    ],
  },
  {
    title: 'whether there are such buttons was not looked at',
    facts: { ...profile, contactInfo: unread('profile') },
    expect: [{ outcome: 'untested', says: 'notLookedAt' }],
  },
  {
    title: 'one of several links leads to a messenger',
    facts: { ...profile, links: found(['robin-and-the-dog.example', 'https://t.me/robin_ashdown']) },
    expect: [{ outcome: 'failed', says: 'messenger', about: 'links' }],
  },
  {
    title: 'a link whose address has a long number in it',
    facts: { ...profile, links: found(['https://shop.example/item/07700900482']) },
    expect: [{ outcome: 'passed', says: 'noneShown' }],
  },
  {
    title: 'two places, each a finding of its own',
    facts: { ...profile, bio: found('robin@post.example'), contactInfo: found('07700 900482') },
    expect: [
      { outcome: 'failed', says: 'email', about: 'bio' },
      { outcome: 'failed', says: 'phone', about: 'contactInfo' },
    ],
  },
  {
    title: 'one place with a number counts, although another was not seen',
    facts: { ...profile, bio: found('07700 900482'), links: unread('profile') },
    expect: [{ outcome: 'failed', says: 'phone', about: 'bio' }],
  },
  {
    title: 'nothing found, but the links were not seen',
    facts: { ...profile, links: unread('profile') },
    expect: [{ outcome: 'untested', says: 'notLookedAt' }],
  },
  {
    title: 'nothing found, but the bio was seen only in the data that the page carried',
    facts: { ...profile, bio: found('Tea', seenIn({ anchor: 'embedded' })) },
    expect: [{ outcome: 'untested', says: 'notLookedAt' }],
  },
  {
    title: 'an email address in the data that the page carried',
    facts: { ...profile, bio: found('robin@post.example', seenIn({ anchor: 'embedded' })) },
    expect: [{ outcome: 'failed', says: 'email', about: 'bio' }],
  },
  {
    title: 'a bio without any, beside older data that says otherwise: what the person sees stands',
    facts: { ...profile, bio: found('Tea', seenIn({ embeddedDisagrees: true })) },
    expect: [{ outcome: 'passed', says: 'noneShown' }],
  },
  {
    title: 'a platform that has no place for contact details',
    facts: { ...profile, contactInfo: unread(null) },
    expect: [{ outcome: 'passed', says: 'noneShown' }],
  },
  {
    title: 'a platform that shows nothing of a profile',
    facts: { displayName: unread(null), bio: unread(null), contactInfo: unread(null), links: unread(null) },
    expect: [{ outcome: 'untested', says: 'notShown' }],
  },
  {
    title: 'nobody has looked yet',
    facts: {},
    expect: [{ outcome: 'untested', says: 'notLookedAt' }],
  },
  ...troubleCases((fact) => ({ ...profile, bio: fact })),
];
