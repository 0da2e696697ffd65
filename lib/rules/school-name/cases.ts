import type { School } from '../../policies/policy';
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

/** A profile on which everything was seen and nothing names the school. */
const profile = {
  school: marlowLane,
  displayName: found('Robin Ashdown'),
  bio: found('Works in education. Loves maps.'),
  workplace: absent(),
  category: absent(),
  location: absent(),
  links: absent(),
} satisfies CaseFacts;

/** A school of which the person gave the name, and nothing else is known. */
function named(name: string): School {
  return { name, shortNames: [], acronyms: [], domains: [] };
}

const OUTCOMES = { named: 'failed', maybeNamed: 'cantTell' } as const;

function bioCase(bio: string, says: keyof typeof OUTCOMES | null): RuleCase {
  return {
    title: `a bio that reads “${bio}”`,
    facts: { ...profile, bio: found(bio) },
    expect: [
      says ? { outcome: OUTCOMES[says], says, about: 'bio' } : { outcome: 'passed', says: 'notNamed' },
    ],
  };
}

export const cases: readonly RuleCase[] = [
  {
    title: 'a profile that does not name it',
    facts: profile,
    expect: [{ outcome: 'passed', says: 'notNamed' }],
  },
  bioCase('Year 4 at Marlow Lane Primary School', 'named'),
  bioCase('Marlow Lane Primary’s proudest TA', 'named'),
  bioCase('#TeamMarlowLanePrimary', 'named'),
  bioCase('TA @ MLPS 💛', 'named'),
  bioCase('office@marlowlane.example', 'named'),
  bioCase('Down Marlow Lane with the dog', 'maybeNamed'),
  bioCase('the mlps gang', 'maybeNamed'),
  bioCase('Marlow, Bucks. Lane swimmer.', null),
  bioCase('Marlowe and Laneway fan', null),
  bioCase('Bakes at robin-and-the-dog.example', null),
  {
    title: 'the school’s name in the display name',
    facts: { ...profile, displayName: found('Miss Ashdown | Marlow Lane Primary') },
    expect: [{ outcome: 'failed', says: 'named', about: 'displayName' }],
  },
  {
    title: 'the school’s name in the username',
    facts: { ...profile, account: { platform: 'practice', handle: 'ashdown.marlowlaneprimary' } },
    expect: [{ outcome: 'failed', says: 'named', about: 'handle' }],
  },
  {
    title: 'a short form in the username that may be a street',
    facts: { ...profile, account: { platform: 'practice', handle: 'robin_marlow_lane' } },
    expect: [{ outcome: 'cantTell', says: 'maybeNamed', about: 'handle' }],
  },
  {
    title: 'the school as workplace',
    facts: { ...profile, workplace: found('Marlow Lane Primary School') },
    expect: [{ outcome: 'failed', says: 'named', about: 'workplace' }],
  },
  {
    title: 'a street of that name as location',
    facts: { ...profile, location: found('Marlow Lane, Thornleigh') },
    expect: [{ outcome: 'cantTell', says: 'maybeNamed', about: 'location' }],
  },
  {
    title: 'a link to the school’s site',
    facts: { ...profile, links: found(['robin.example', 'www.marlowlane.example/staff']) },
    expect: [{ outcome: 'failed', says: 'named', about: 'links' }],
  },
  {
    title: 'several places, each a finding of its own',
    facts: { ...profile, bio: found('MLPS staff'), workplace: found('Marlow Lane') },
    expect: [
      { outcome: 'failed', says: 'named', about: 'bio' },
      { outcome: 'cantTell', says: 'maybeNamed', about: 'workplace' },
    ],
  },
  {
    title: 'a school of which only the full name was given, and a bio with its short form',
    facts: {
      ...profile,
      school: named('Marlow Lane Primary School'),
      bio: found('Marlow Lane Primary, Year 4'),
    },
    expect: [{ outcome: 'failed', says: 'named', about: 'bio' }],
  },
  {
    title: 'one place that names it counts, although another was not seen',
    facts: { ...profile, bio: found('MLPS'), links: unread('profile') },
    expect: [{ outcome: 'failed', says: 'named', about: 'bio' }],
  },
  {
    title: 'nothing found, but the links were not seen',
    facts: { ...profile, links: unread('profile') },
    expect: [{ outcome: 'untested', says: 'notLookedAt' }],
  },
  {
    title: 'nothing found, but the username is not known',
    facts: { ...profile, account: { platform: 'practice', handle: null } },
    expect: [{ outcome: 'untested', says: 'notLookedAt' }],
  },
  {
    title: 'nothing found, but the bio was seen only in the data that the page carried',
    facts: { ...profile, bio: found('Maps', seenIn({ anchor: 'embedded' })) },
    expect: [{ outcome: 'untested', says: 'notLookedAt' }],
  },
  {
    title: 'the name in the data that the page carried',
    facts: { ...profile, bio: found('MLPS', seenIn({ anchor: 'embedded' })) },
    expect: [{ outcome: 'failed', says: 'named', about: 'bio' }],
  },
  {
    title: 'a bio without the name, beside older data that says otherwise: what the person sees stands',
    facts: { ...profile, bio: found('Maps', seenIn({ embeddedDisagrees: true })) },
    expect: [{ outcome: 'passed', says: 'notNamed' }],
  },
  {
    title: 'a platform that has no place for a workplace',
    facts: { ...profile, workplace: unread(null), category: unread(null) },
    expect: [{ outcome: 'passed', says: 'notNamed' }],
  },
  {
    title: 'a platform that shows nothing of a profile',
    facts: {
      school: marlowLane,
      displayName: unread(null),
      bio: unread(null),
      workplace: unread(null),
      category: unread(null),
      location: unread(null),
      links: unread(null),
    },
    expect: [{ outcome: 'untested', says: 'notShown' }],
  },
  {
    title: 'a school that was given with its town, and a bio with its name alone',
    facts: {
      ...profile,
      school: named('Oak Hill Primary School, Leeds'),
      bio: found('Oak Hill Primary School'),
    },
    expect: [{ outcome: 'failed', says: 'named', about: 'bio' }],
  },
  {
    title: 'a name that is a lone space',
    facts: { ...profile, school: named(' ') },
    expect: [{ outcome: 'untested', says: 'noSchoolName' }],
  },
  {
    title: 'a name that every school has, “The School”',
    facts: { ...profile, school: named('The School') },
    expect: [{ outcome: 'untested', says: 'noSchoolName' }],
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
