import {
  absent,
  found,
  marlowLane,
  seenIn,
  troubleCases,
  unread,
  type CaseFacts,
  type RuleCase,
} from '../cases';

/** A profile on which everything was seen and nothing names the employer. */
const profile = {
  school: { ...marlowLane, employers: ['Fenwold Learning Trust', 'Thornleigh'] },
  displayName: found('Robin Ashdown'),
  bio: found('Works in education. Loves maps.'),
  workplace: absent(),
} satisfies CaseFacts;

const OUTCOMES = {
  named: 'failed',
  disclaimed: 'cantTell',
  maybeNamed: 'cantTell',
  postsNotRead: 'cantTell',
} as const;

function bioCase(bio: string, says: keyof typeof OUTCOMES): RuleCase {
  return {
    title: `a bio that reads “${bio}”`,
    facts: { ...profile, bio: found(bio) },
    expect: [{ outcome: OUTCOMES[says], says }],
  };
}

export const cases: readonly RuleCase[] = [
  {
    title: 'a profile without an employer, whose posts nobody has read',
    facts: profile,
    expect: [{ outcome: 'cantTell', says: 'postsNotRead' }],
  },
  bioCase('Head of Year at Marlow Lane Primary', 'named'),
  bioCase('Proud to work for the Fenwold Learning Trust', 'named'),
  bioCase('MLPS 💛 I share thoughts and own a cat', 'named'),
  bioCase('Marlow Lane Primary. Views my own.', 'disclaimed'),
  bioCase('Opinions = mine, not those of the Fenwold Learning Trust', 'disclaimed'),
  bioCase('Views my own', 'postsNotRead'),
  bioCase('Marlow Lane, born and bred', 'maybeNamed'),
  bioCase('Weekends in Thornleigh', 'maybeNamed'),
  bioCase('A trust fund would be nice', 'postsNotRead'),
  {
    title: 'a disclaimer in another place than the employer',
    facts: {
      ...profile,
      displayName: found('Robin (views my own)'),
      workplace: found('Marlow Lane Primary School'),
    },
    expect: [{ outcome: 'cantTell', says: 'disclaimed' }],
  },
  {
    title: 'the employer in the username',
    facts: { ...profile, account: { platform: 'practice', handle: 'ashdown_marlowlaneprimary' } },
    expect: [{ outcome: 'failed', says: 'named' }],
  },
  {
    title: 'a clear mention in one place stands before an unclear one in another',
    facts: { ...profile, bio: found('Marlow Lane'), workplace: found('MLPS') },
    expect: [{ outcome: 'failed', says: 'named' }],
  },
  {
    title: 'one place that names the employer counts, although another was not seen',
    facts: { ...profile, bio: found('MLPS'), workplace: unread('profile') },
    expect: [{ outcome: 'failed', says: 'named' }],
  },
  {
    title: 'the employer in the data that the page carried',
    facts: { ...profile, bio: found('MLPS', seenIn({ anchor: 'embedded' })) },
    expect: [{ outcome: 'failed', says: 'named' }],
  },
  {
    title: 'no employer found, but the bio was seen only in the data that the page carried',
    facts: { ...profile, bio: found('Maps', seenIn({ anchor: 'embedded' })) },
    expect: [{ outcome: 'untested', says: 'notLookedAt' }],
  },
  {
    title: 'no employer in the bio, beside older data that says otherwise',
    facts: { ...profile, bio: found('Maps', seenIn({ embeddedDisagrees: true })) },
    expect: [{ outcome: 'cantTell', says: 'postsNotRead' }],
  },
  {
    title: 'no employer found, but the username is not known',
    facts: { ...profile, account: { platform: 'practice', handle: null } },
    expect: [{ outcome: 'untested', says: 'notLookedAt' }],
  },
  {
    title: 'a platform that shows nothing of a profile',
    facts: {
      school: marlowLane,
      displayName: unread(null),
      bio: unread(null),
      workplace: unread(null),
    },
    expect: [{ outcome: 'untested', says: 'notShown' }],
  },
  {
    title: 'nobody has said what the school is called',
    facts: { ...profile, school: null },
    expect: [{ outcome: 'untested', says: 'noSchoolName' }],
  },
  {
    title: 'nobody has looked yet',
    facts: { school: marlowLane },
    expect: [{ outcome: 'untested', says: 'notLookedAt' }],
  },
  ...troubleCases((fact) => ({ ...profile, bio: fact })),
];
