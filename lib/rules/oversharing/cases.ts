import { absent, found, seenIn, troubleCases, unread, type CaseFacts, type RuleCase } from '../cases';

/** A profile on which everything was seen and nothing gives much away. */
const profile = {
  displayName: found('Robin Ashdown'),
  bio: found('Loves maps, tea and long walks'),
  location: absent(),
  birthday: absent(),
} satisfies CaseFacts;

function bioCase(bio: string, says: string | null): RuleCase {
  return {
    title: `a bio that reads “${bio}”`,
    facts: { ...profile, bio: found(bio) },
    expect: [says ? { outcome: 'cantTell', says, about: 'bio' } : { outcome: 'passed', says: 'nothing' }],
  };
}

export const cases: readonly RuleCase[] = [
  {
    title: 'a profile that gives nothing away',
    facts: profile,
    expect: [{ outcome: 'passed', says: 'nothing' }],
  },
  {
    title: 'an empty profile',
    facts: { displayName: absent(), bio: absent(), location: absent(), birthday: absent() },
    expect: [{ outcome: 'passed', says: 'nothing' }],
  },
  bioCase('Born 14 March', 'birth'),
  bioCase('Mum to Leo and Ines', 'family'),
  bioCase('Wife | mum | TA', 'family'),
  bioCase('Living in Thornleigh', 'home'),
  bioCase('Find me at LS1 4AP', 'postcode'),
  bioCase('Leo 01.09.2019 💙', 'date'),
  bioCase('Born to teach', null),
  bioCase('Home of good coffee', null),
  bioCase('Polish is my mother tongue', null),
  bioCase('Play-based learning, evidence-based practice', null),
  {
    title: 'an age in the display name',
    facts: { ...profile, displayName: found('Robin, 34 years old') },
    expect: [{ outcome: 'cantTell', says: 'birth', about: 'displayName' }],
  },
  {
    title: 'a town as location',
    facts: { ...profile, location: found('Thornleigh Green') },
    expect: [{ outcome: 'failed', says: 'location', about: 'location' }],
  },
  {
    title: 'a whole country as location',
    facts: { ...profile, location: found('England, UK 🇬🇧') },
    expect: [{ outcome: 'passed', says: 'nothing' }],
  },
  {
    title: 'a location without words',
    facts: { ...profile, location: found('🌍✨') },
    expect: [{ outcome: 'passed', says: 'nothing' }],
  },
  {
    title: 'a birthday, which people see of themselves whether or not others do',
    facts: { ...profile, birthday: found('14 March 1991') },
    expect: [{ outcome: 'cantTell', says: 'birthday', about: 'birthday' }],
  },
  {
    title: 'several places, each a finding of its own',
    facts: {
      displayName: found('Robin (34 yo)'),
      bio: found('Dad of twins'),
      location: found('Thornleigh Green'),
      birthday: found('14 March'),
    },
    expect: [
      { outcome: 'failed', says: 'location', about: 'location' },
      { outcome: 'cantTell', says: 'birthday', about: 'birthday' },
      { outcome: 'cantTell', says: 'birth', about: 'displayName' },
      { outcome: 'cantTell', says: 'family', about: 'bio' },
    ],
  },
  {
    title: 'a location in the data that the page carried',
    facts: { ...profile, location: found('Thornleigh', seenIn({ anchor: 'embedded' })) },
    expect: [{ outcome: 'failed', says: 'location', about: 'location' }],
  },
  {
    title: 'nothing found, but the bio was seen only in the data that the page carried',
    facts: { ...profile, bio: found('Maps', seenIn({ anchor: 'embedded' })) },
    expect: [{ outcome: 'untested', says: 'notLookedAt' }],
  },
  {
    title: 'a bio that gives nothing away, beside older data that says otherwise',
    facts: { ...profile, bio: found('Maps', seenIn({ embeddedDisagrees: true })) },
    expect: [{ outcome: 'passed', says: 'nothing' }],
  },
  {
    title: 'nothing found, but the birthday was not looked at',
    facts: { ...profile, birthday: unread('profile') },
    expect: [{ outcome: 'untested', says: 'notLookedAt' }],
  },
  {
    title: 'a platform that has neither locations nor birthdays',
    facts: { ...profile, location: unread(null), birthday: unread(null) },
    expect: [{ outcome: 'passed', says: 'nothing' }],
  },
  {
    title: 'a platform that shows nothing of a profile',
    facts: { displayName: unread(null), bio: unread(null), location: unread(null), birthday: unread(null) },
    expect: [{ outcome: 'untested', says: 'notShown' }],
  },
  {
    title: 'nobody has looked yet',
    facts: {},
    expect: [{ outcome: 'untested', says: 'notLookedAt' }],
  },
  ...troubleCases((fact) => ({ ...profile, bio: fact })),
];
