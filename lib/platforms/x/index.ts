/** X on the web: its pages, in the order in which a tour is best made, and its settings. */
import type { Platform } from '../../platform';
import { settings } from './fixes';
import { HOSTS } from './hosts';

export default {
  id: 'x',
  title: 'X',
  hosts: ['https://x.com/*'],
  hostnames: HOSTS,
  handlePattern: /^[A-Za-z0-9_]{1,20}$/u,
  friends: 'people you follow',
  language: {
    page: 'https://x.com/settings/language',
    steps: [
      'In X’s settings, the display language is under accessibility, display and languages.',
      'Choose English and save it.',
    ],
  },
  settings,
  pages: [
    {
      id: 'audience-and-tagging',
      title: 'Audience, media and tagging',
      address: 'https://x.com/settings/audience_and_tagging',
      gives: ['accountPrivate', 'videosDownloadable', 'whoCanTag'],
      onTour: true,
    },
    {
      id: 'photo-tagging',
      title: 'Photo tagging',
      address: 'https://x.com/settings/tagging',
      gives: ['whoCanTag'],
      onTour: true,
    },
    {
      id: 'direct-messages',
      title: 'Direct messages',
      address: 'https://x.com/settings/direct_messages',
      gives: ['whoCanMessage', 'readReceiptsShown', 'whoCanAddToGroups'],
      onTour: true,
    },
    {
      id: 'contacts',
      title: 'Discoverability and contacts',
      address: 'https://x.com/settings/contacts',
      gives: ['foundByEmail', 'foundByPhone', 'contactsSynced'],
      onTour: true,
    },
    {
      id: 'location',
      title: 'Location in your posts',
      address: 'https://x.com/settings/location',
      gives: ['locationShared'],
      onTour: true,
    },
    {
      id: 'profile',
      title: 'Profile',
      address: 'https://x.com/{handle}',
      gives: [
        'displayName',
        'bio',
        'location',
        'birthday',
        'category',
        'links',
        'followersCount',
        'followingCount',
      ],
      onTour: true,
    },
    {
      id: 'followers',
      title: 'Followers',
      address: 'https://x.com/{handle}/followers',
      gives: [],
      list: 'followers',
      onTour: true,
      hint: 'Scroll to the end of the list.',
    },
    {
      id: 'following',
      title: 'Following',
      address: 'https://x.com/{handle}/following',
      gives: [],
      list: 'following',
      onTour: true,
      hint: 'Scroll to the end of the list.',
    },
    {
      id: 'blocked',
      title: 'Blocked accounts',
      address: 'https://x.com/settings/blocked/all',
      gives: [],
      list: 'blocked',
      onTour: false,
      hint: 'Scroll to the end of the list.',
    },
  ],
} satisfies Platform;
