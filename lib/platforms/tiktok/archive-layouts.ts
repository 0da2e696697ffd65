/** Where each thing lies in TikTok's JSON: three layouts since 2020, all of them valid at once. */
import type { Relation } from '../../observation';

export type Ways = readonly (readonly string[])[];

/** Where each thing lies, newest layout first. */
export const LISTS: readonly (readonly [Relation, Ways])[] = [
  [
    'followers',
    [
      ['Profile And Settings', 'Follower', 'FansList'],
      ['Your Activity', 'Follower', 'FansList'],
      ['Activity', 'Follower List', 'FansList'],
      ['Activity', 'Follower', 'FansList'],
      ['Profile And Settings', 'Follower List', 'FansList'],
    ],
  ],
  [
    'following',
    [
      ['Profile And Settings', 'Following', 'Following'],
      ['Your Activity', 'Following', 'Following'],
      ['Activity', 'Following List', 'Following'],
      ['Activity', 'Following', 'Following'],
      ['Profile And Settings', 'Following List', 'Following'],
    ],
  ],
  [
    'blocked',
    [
      ['Profile And Settings', 'Block List', 'BlockList'],
      ['App Settings', 'Block', 'BlockList'],
      ['App Settings', 'Block List', 'BlockList'],
      ['Profile And Settings', 'Block', 'BlockList'],
    ],
  ],
];
export const PROFILES: Ways = [
  ['Profile And Settings', 'Profile Info', 'ProfileMap'],
  ['Profile And Settings', 'Profile Information', 'ProfileMap'],
  ['Profile', 'Profile Info', 'ProfileMap'],
  ['Profile', 'Profile Information', 'ProfileMap'],
];
export const SETTINGS: Ways = [
  ['Profile And Settings', 'Settings', 'SettingsMap'],
  ['App Settings', 'Settings', 'SettingsMap'],
];
export const VIDEOS: Ways = [
  ['Post', 'Posts', 'VideoList'],
  ['Video', 'Videos', 'VideoList'],
];
