/**
 * What a reader hands over: single facts, each with where it was seen and how. Readers collect; they judge
 * nothing. Rules never see a page, only these.
 */
import {
  AUDIENCE_SETTINGS,
  SWITCH_SETTINGS,
  type Audience,
  type AudienceSetting,
  type SwitchSetting,
} from './setting';

/** One account of the person's on one platform; `handle` is null while no page has shown it yet. */
export type Account = { platform: string; handle: string | null; displayName?: string };

/** Why a fact could not be read although the page was there. Each has one sentence in `lib/common-words.ts`. */
export const READING_TROUBLES = [
  'notLoaded',
  'signedOut',
  'notYourAccount',
  'whichAccount',
  'language',
  'changed',
  'contradictory',
  /** A data download names people by number alone. */
  'onlyNumbers',
  /** A data download says that the setting was never changed, and not what it is. */
  'notSaid',
  /** A data download says it in words that we do not know, or in another language. */
  'otherWords',
] as const;
export type ReadingTrouble = (typeof READING_TROUBLES)[number];

/** A BCP 47 primary subtag. A page says its own language, so whatever looks otherwise is not kept. */
export const LANGUAGE_TAG = /^[a-z]{2,3}$/u;

/** What could not be read, and why. */
export type Unreadable = {
  status: 'unreadable';
  why: ReadingTrouble;
  /** Where that is the trouble: the page's language as a BCP 47 primary subtag, if the page says it. */
  language?: string;
};

export type Reading<T> = { status: 'found'; value: T } | { status: 'absent' } | Unreadable;

/** Someone on a list: handle without "@", as the page spells it. */
export type Person = { handle: string; displayName: string; bio?: string };

export const RELATIONS = [
  'followers',
  'following',
  'friends',
  'requestsReceived',
  'requestsSent',
  'blocked',
  'closeFriends',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** How much of a list was seen. `total` is the page's own count, null where the page gives none. */
export type Coverage = { seen: number; total: number | null };

export type PeopleList = Coverage & { relation: Relation; people: readonly Person[] };

/** Facts of a profile, as texts that other people can see. */
export const PROFILE_TEXTS = [
  'displayName',
  'bio',
  'workplace',
  'category',
  'location',
  'birthday',
  'contactInfo',
] as const;
export type ProfileText = (typeof PROFILE_TEXTS)[number];

/** Something the person has written for others to read. */
export type Post = { text: string; /** ISO 8601 time. */ at?: string };

export type ObservationValues = Record<SwitchSetting, boolean> &
  Record<AudienceSetting, Audience> &
  Record<ProfileText, string> & {
    links: readonly string[];
    followersCount: number;
    followingCount: number;
    /** From data downloads alone. */
    posts: readonly Post[];
    people: PeopleList;
  };
export type ObservationKind = keyof ObservationValues;

/** Every kind but lists of people. */
export type FieldKind = Exclude<ObservationKind, 'people'>;

/** Own posts are left out too: they come from data downloads alone, and never cross a border. */
export const FIELD_KINDS: readonly FieldKind[] = [
  ...SWITCH_SETTINGS,
  ...AUDIENCE_SETTINGS,
  ...PROFILE_TEXTS,
  'links',
  'followersCount',
  'followingCount',
];
const KNOWN: ReadonlySet<string> = new Set(FIELD_KINDS);

export function isFieldKind(kind: string): kind is FieldKind {
  return KNOWN.has(kind);
}

/**
 * How a value was found. `control`: a switch, field or list that the person sees. `fallback`: the same, by
 * its place instead of its name. `embedded`: data the page carries from when it was loaded, not on show.
 */
export type Anchor = 'control' | 'fallback' | 'embedded';

export type Source = {
  lane: 'page' | 'archive' | 'practice' | 'person';
  /** Id of the page within its platform. */
  page: string;
  /** ISO 8601 time of the reading. */
  at: string;
  anchor: Anchor;
  /** The month in which the page was last seen to fit its reader, as "2026-02". */
  learned?: string;
  /** Where a page and a data download speak of one fact: the older of the two. */
  older?: { lane: Source['lane']; at: string; says: 'same' | 'other' };
  /** The data embedded in the page says something else than the visible control; the control's value stands. */
  embeddedDisagrees?: true;
};

/** In place of a page's id: what a data download says. Each of its lists stands apart. */
export const ARCHIVE_PAGE = 'archive';

export function archivePageOf(relation: Relation): string {
  return `${ARCHIVE_PAGE}-${relation.toLowerCase()}`;
}

/** An observation of one kind, or of any. Narrow a mixed list with {@link ofKind}. */
export type Observation<Kind extends ObservationKind = ObservationKind> = {
  kind: Kind;
  reading: Reading<ObservationValues[Kind]>;
  account: Account;
  source: Source;
};

export function ofKind<Kind extends ObservationKind>(
  observations: readonly Observation[],
  kind: Kind,
): Observation<Kind>[] {
  return observations.filter((observation): observation is Observation<Kind> => observation.kind === kind);
}

/** An account whose handle is not known is the same as no other whose handle is. */
export function isSameAccount(one: Account, other: Account): boolean {
  return one.platform === other.platform && one.handle?.toLowerCase() === other.handle?.toLowerCase();
}

export type PageReading = {
  platform: string;
  page: string;
  account?: { handle: string; displayName?: string };
  observations: Observation[];
};
