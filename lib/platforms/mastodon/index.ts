/** Mastodon, on any server: its pages, in the order in which a tour is best made, and its settings. */
import type { Platform } from '../../platform';
import { settings } from './fixes';

export default {
  id: 'mastodon',
  title: 'Mastodon',
  hosts: ['https://{host}/*'],
  hostnames: [],
  anyServer: true,
  // A name, and the server whose website it is known at.
  handlePattern: /^(?=.{1,100}$)[a-z0-9_](?:[a-z0-9_.-]{0,60}[a-z0-9_])?@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/iu,
  friends: 'your followers',
  settings,
  language: {
    steps: [
      'Open your server’s preferences, then “Appearance”.',
      'Choose English as the interface language, and save.',
    ],
  },
  alwaysPublic: {
    stays:
      'Everyone sees your name, your picture, what you write about yourself, and every post that was not for followers alone.',
    limit:
      'You can let in only followers whom you approve, and post to followers alone; posts from before stay as they are.',
  },
  pages: [
    {
      id: 'privacy',
      title: 'Privacy and reach',
      address: 'https://{host}/settings/privacy',
      gives: ['profileLocked', 'suggestedToOthers', 'foundBySearchEngines', 'friendsListAudience'],
      onTour: true,
    },
    {
      id: 'posting',
      title: 'Posting defaults',
      address: 'https://{host}/settings/preferences/posting_defaults',
      gives: ['postsAudience'],
      onTour: true,
      hint: 'If the page is not found, your server is an older one: open “Preferences”, then “Other”, and click the bell there.',
    },
    {
      id: 'profile',
      title: 'Profile',
      address: 'https://{host}/@{handle}',
      gives: ['displayName', 'bio', 'links', 'followersCount', 'followingCount'],
      onTour: true,
    },
    {
      id: 'edit-profile',
      title: 'Edit profile',
      address: 'https://{host}/settings/profile',
      gives: ['displayName', 'bio', 'links', 'profileLocked'],
      onTour: false,
    },
    {
      id: 'followers',
      title: 'Followers',
      address: 'https://{host}/@{handle}/followers',
      gives: [],
      list: 'followers',
      onTour: true,
      hint: 'Scroll to the end of the list.',
    },
    {
      id: 'following',
      title: 'Following',
      address: 'https://{host}/@{handle}/following',
      gives: [],
      list: 'following',
      onTour: true,
      hint: 'Scroll to the end of the list.',
    },
    {
      id: 'follow-requests',
      title: 'Follow requests',
      address: 'https://{host}/follow_requests',
      gives: [],
      list: 'requestsReceived',
      onTour: true,
      hint: 'Scroll to the end of the list.',
    },
    {
      id: 'relationships-followers',
      title: 'Followers, page by page',
      address: 'https://{host}/relationships?relationship=followed_by',
      gives: [],
      list: 'followers',
      onTour: false,
      hint: 'Go on to the last page of the list, and have each one read.',
    },
    {
      id: 'relationships-following',
      title: 'Following, page by page',
      address: 'https://{host}/relationships?relationship=following',
      gives: [],
      list: 'following',
      onTour: false,
      hint: 'Go on to the last page of the list, and have each one read.',
    },
  ],
} satisfies Platform;
