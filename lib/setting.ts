/**
 * The one vocabulary of privacy settings, shared by every platform: what a setting is called here, what
 * kind of value it has, and how two values compare.
 */

/** From the fewest people to the most; a setting is looser than another if its audience stands later here. */
export const AUDIENCES = [
  'nobody',
  'onlyMe',
  'closeFriends',
  'friends',
  'friendsOfFriends',
  'everyone',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Settings that are on or off. */
export const SWITCH_SETTINGS = [
  'accountPrivate',
  'tagReview',
  'foundByEmail',
  'foundByPhone',
  'foundBySearchEngines',
  'contactsSynced',
  'activityVisible',
  'readReceiptsShown',
  'locationShared',
  'suggestedToOthers',
  'resharingAllowed',
  'videosDownloadable',
  'profileLocked',
  'subscriptionsPrivate',
] as const;
export type SwitchSetting = (typeof SWITCH_SETTINGS)[number];

/** Settings that name an audience. */
export const AUDIENCE_SETTINGS = [
  'postsAudience',
  'pastPostsAudience',
  'storiesAudience',
  'friendsListAudience',
  'whoCanRequest',
  'whoCanMessage',
  'whoCanAddToGroups',
  'whoCanTag',
  'whoCanMention',
  'whoCanComment',
  'whoCanReplyToStories',
  'contactInfoAudience',
  'birthdayAudience',
] as const;
export type AudienceSetting = (typeof AUDIENCE_SETTINGS)[number];

export type SettingName = SwitchSetting | AudienceSetting;
export type SettingValue<Name extends SettingName = SettingName> = Name extends AudienceSetting
  ? Audience
  : boolean;

const NAMES: ReadonlySet<string> = new Set([...SWITCH_SETTINGS, ...AUDIENCE_SETTINGS]);

export function isSettingName(kind: string): kind is SettingName {
  return NAMES.has(kind);
}

/**
 * Whether `value` lets more people in than `strictest`. A switch is looser as soon as it differs from its
 * strictest position; an audience is looser when it is the wider one.
 */
export function isLooser(value: Audience | boolean, strictest: Audience | boolean): boolean {
  if (typeof value === 'boolean' || typeof strictest === 'boolean') return value !== strictest;
  return AUDIENCES.indexOf(value) > AUDIENCES.indexOf(strictest);
}
