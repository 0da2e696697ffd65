/** The practice account: an invented member of staff who has set up a profile like many others, and never looked at it again. */
import type { Person, Relation } from '../observation';
import type { Audience, AudienceSetting, SwitchSetting } from '../setting';
import { blocked, closeFriends, followers, following, requestsReceived } from './people';

export type PracticeProfile = {
  displayName: string;
  bio: string;
  workplace: string;
  location: string;
  birthday: string;
  link: string;
  contact: string;
};
export type ProfileField = keyof PracticeProfile;

export type PracticeSwitch = Extract<
  SwitchSetting,
  | 'accountPrivate'
  | 'activityVisible'
  | 'readReceiptsShown'
  | 'foundByEmail'
  | 'foundByPhone'
  | 'foundBySearchEngines'
  | 'suggestedToOthers'
  | 'locationShared'
  | 'contactsSynced'
>;
export type PracticeChoice = Extract<
  AudienceSetting,
  'postsAudience' | 'whoCanMessage' | 'whoCanTag' | 'whoCanMention'
>;
export type PracticeSettings = { readonly [Name in PracticeSwitch]: boolean } & {
  readonly [Name in PracticeChoice]: Audience;
};

export type PracticeRelation = Extract<
  Relation,
  'followers' | 'following' | 'closeFriends' | 'requestsReceived' | 'blocked'
>;

export type PracticeAccount = {
  handle: string;
  profile: PracticeProfile;
  settings: PracticeSettings;
  lists: { readonly [Name in PracticeRelation]: readonly Person[] };
};

/** Mostly as the network set them up; three have been looked at and are at their strictest. */
const settings: PracticeSettings = {
  accountPrivate: false,
  postsAudience: 'everyone',
  whoCanMessage: 'everyone',
  activityVisible: true,
  readReceiptsShown: false,
  whoCanTag: 'everyone',
  whoCanMention: 'friends',
  foundByEmail: true,
  foundByPhone: false,
  foundBySearchEngines: true,
  suggestedToOthers: true,
  locationShared: true,
  contactsSynced: false,
};

/** The account as it stands at the start, of somebody who works at the school of this name. */
export function practiceAccount(schoolName: string): PracticeAccount {
  return {
    handle: 'robin.ashdown',
    profile: {
      displayName: 'Robin Ashdown',
      bio: `Year 4 at ${schoolName} · Parent of twins, keeper of one bad dog.\nTutoring after school: robin.ashdown@post.example`,
      workplace: schoolName,
      location: 'Thornleigh Green',
      birthday: '14 March 1991',
      link: 'https://robin-and-the-dog.example',
      // From the range that Ofcom keeps for films and television: nobody has this number.
      contact: '07700 900482',
    },
    settings,
    lists: { followers, following, closeFriends, requestsReceived, blocked },
  };
}
