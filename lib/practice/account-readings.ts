/**
 * What the readers find when somebody goes through the practice account's pages, made from the account
 * itself: for tests that need the readings and not the pages.
 */
import type {
  FieldKind,
  Observation,
  ObservationKind,
  ObservationValues,
  PageReading,
  Reading,
} from '../observation';
import type { PracticeAccount, PracticeRelation } from './account';

const PAGE_OF_LIST: { readonly [Name in PracticeRelation]: string } = {
  followers: 'followers',
  following: 'following',
  closeFriends: 'close-friends',
  requestsReceived: 'requests',
  blocked: 'blocked',
};

/** One reading for the settings, one for the profile and one for each list; every list read to its end. */
export function readingsOf(account: PracticeAccount, at = '2026-09-01T08:00:00.000Z'): PageReading[] {
  const page = (id: string, observations: readonly Observed[]) => pageReading(account, id, at, observations);
  return [
    page('account-privacy', settingsOf(account)),
    page('profile', profileOf(account)),
    ...listsOf(account).map(([id, list]) => page(id, [list])),
  ];
}

type Observed = Pick<Observation, 'kind' | 'reading'>;

function pageReading(
  { handle, profile }: PracticeAccount,
  page: string,
  at: string,
  observed: readonly Observed[],
): PageReading {
  const account = { handle, displayName: profile.displayName };
  const source = { lane: 'practice', page, at, anchor: 'control' } as const;
  return {
    platform: 'practice',
    page,
    account,
    observations: observed.map((one) => ({ ...one, account: { platform: 'practice', ...account }, source })),
  };
}

function settingsOf({ settings }: PracticeAccount): Observed[] {
  return [
    found('accountPrivate', settings.accountPrivate),
    found('postsAudience', settings.postsAudience),
    found('whoCanMessage', settings.whoCanMessage),
    found('activityVisible', settings.activityVisible),
    found('readReceiptsShown', settings.readReceiptsShown),
    found('whoCanTag', settings.whoCanTag),
    found('whoCanMention', settings.whoCanMention),
    found('foundByEmail', settings.foundByEmail),
    found('foundByPhone', settings.foundByPhone),
    found('foundBySearchEngines', settings.foundBySearchEngines),
    found('suggestedToOthers', settings.suggestedToOthers),
    found('locationShared', settings.locationShared),
    found('contactsSynced', settings.contactsSynced),
  ];
}

function profileOf({ profile, lists }: PracticeAccount): Observed[] {
  return [
    text('displayName', profile.displayName),
    text('bio', profile.bio),
    text('workplace', profile.workplace),
    text('location', profile.location),
    text('birthday', profile.birthday),
    text('contactInfo', profile.contact),
    profile.link ? found('links', [profile.link]) : absent('links'),
    found('followersCount', lists.followers.length),
    found('followingCount', lists.following.length),
  ];
}

function listsOf({ lists }: PracticeAccount): [string, Observed][] {
  const relations = ['followers', 'following', 'closeFriends', 'requestsReceived', 'blocked'] as const;
  return relations.map((relation) => {
    const people = lists[relation];
    const value = { relation, people, seen: people.length, total: people.length };
    return [PAGE_OF_LIST[relation], found('people', value)];
  });
}

function text(
  kind: 'displayName' | 'bio' | 'workplace' | 'location' | 'birthday' | 'contactInfo',
  value: string,
): Observed {
  return value === '' ? absent(kind) : found(kind, value);
}

function found<Kind extends ObservationKind>(kind: Kind, value: ObservationValues[Kind]): Observed {
  const reading: Reading<ObservationValues[Kind]> = { status: 'found', value };
  return { kind, reading };
}

function absent(kind: FieldKind): Observed {
  return { kind, reading: { status: 'absent' } };
}
