/** Instagram's data download, in JSON and HTML, from 2020 to 2026. */
import { labelsIn } from '../../archive/formats/meta';
import { tail, type PlatformArchive } from '../../archive/platform-archive';
import { listFiles, readOldLists, readOldMedia, readPostBlocks, readPosts } from './archive-lists';
import {
  readComments,
  readInsights,
  readLabels,
  readOldProfile,
  readOldSettings,
  readProfile,
} from './archive-profile';

/** Threads, Edits and Facebook have files of the same names. */
const ELSEWHERE = /(?:^|\/)(?:threads|edits|following_and_followers|messages)\//u;
const NOT_THREADS = '^(?![^]*"text_post_app)[^]*';
const HOLDS_PEOPLE = new RegExp(
  `${NOT_THREADS}(?:string_list_data|label_values|"relationships_|^\\s*\\[\\s*(?:\\]|$))`,
  'u',
);

export default {
  platform: 'instagram',
  title: 'Instagram',
  handleInName: /(?:^|\/)instagram-([a-z0-9._]+?)-20\d\d-\d\d-\d\d/iu,
  pictures: /(?:^|\/)media\/(?:posts|profile|reels|other)\/[^?]+$/u,
  files: [
    ...listFiles(
      [
        ['followers', 'followers(?:_\\d+)?', 'relationships_followers'],
        ['following', 'following(?:_\\d+)?', 'relationships_following'],
        ['closeFriends', 'close_friends', 'relationships_close_friends'],
        ['blocked', 'blocked_(?:profiles|accounts)', 'relationships_blocked_users'],
        [
          'requestsReceived',
          'follow_requests_you.{1,3}ve_received',
          'relationships_follow_requests_received',
        ],
        ['requestsSent', 'pending_follow_requests', 'relationships_follow_requests_sent'],
      ],
      HOLDS_PEOPLE,
      ELSEWHERE,
    ),
    {
      as: 'json',
      tail: tail('personal_information\\.json'),
      not: ELSEWHERE,
      holds: new RegExp(`${NOT_THREADS}(?:"profile_user"|"label_values")`, 'u'),
      anyName: true,
      read: readProfile,
    },
    {
      as: 'html',
      tail: tail('personal_information\\.html'),
      not: ELSEWHERE,
      read: (blocks, into) => readLabels(labelsIn(blocks), into),
    },
    {
      as: 'json',
      tail: tail('comments_allowed_from\\.json'),
      not: ELSEWHERE,
      holds: /"settings_allow_comments_from"|label_values/u,
      anyName: true,
      read: readComments,
    },
    { as: 'json', tail: tail('instagram_profile_information\\.json'), not: ELSEWHERE, read: readInsights },
    {
      as: 'json',
      tail: tail('(?:posts_\\d+|archived_posts|reels|stories|igtv_videos)\\.json'),
      not: ELSEWHERE,
      holds: /creation_timestamp|"ig_|label_values|^\s*\[\s*(?:\]|$)/u,
      read: readPosts,
    },
    {
      as: 'html',
      tail: tail('(?:posts_\\d+|reels)\\.html'),
      not: ELSEWHERE,
      isCommon: true,
      read: readPostBlocks,
    },
    {
      as: 'json',
      tail: tail('connections\\.json'),
      holds: /"(?:followers|following|close_friends|blocked_users)"\s*:\s*\{/u,
      anyName: true,
      read: readOldLists,
    },
    {
      as: 'json',
      tail: tail('profile\\.json'),
      holds: /"username"\s*:/u,
      isCommon: true,
      read: readOldProfile,
    },
    {
      as: 'json',
      tail: tail('settings\\.json'),
      holds: /"allow_comments_from"/u,
      isCommon: true,
      read: readOldSettings,
    },
    { as: 'json', tail: tail('media\\.json'), holds: /"taken_at"/u, isCommon: true, read: readOldMedia },
  ],
  holds: [
    'accountPrivate',
    'whoCanComment',
    'displayName',
    'bio',
    'links',
    'followers',
    'following',
    'closeFriends',
    'blocked',
    'requestsReceived',
    'requestsSent',
    'posts',
  ],
  lacks: [
    'whoCanMessage',
    'whoCanAddToGroups',
    'activityVisible',
    'readReceiptsShown',
    'whoCanReplyToStories',
    'whoCanTag',
    'whoCanMention',
    'resharingAllowed',
    'suggestedToOthers',
    'category',
    'contactInfo',
  ],
  request: {
    address: 'https://accountscenter.instagram.com/info_and_permissions/dyi/',
    steps: [
      'Open “Download your information” in the Accounts Center.',
      'Choose “Download or transfer information”, then your Instagram account.',
      'Choose “Some of your information”, and tick “Followers and following”, “Personal information”, “Preferences” and “Content”.',
      'Choose “Download to device”, then “All time” as the date range and “JSON” as the format.',
      'Wait for Instagram’s email, download the file, and give it to us here as it is.',
    ],
    format: 'JSON, all time',
    takes: 'Minutes to a few hours; Instagram says up to 14 days.',
  },
} satisfies PlatformArchive;
