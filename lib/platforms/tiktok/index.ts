/** TikTok on the web: its pages, in the order in which a tour is best made, and its settings. */
import type { Platform } from '../../platform';
import { settings } from './fixes';
import { HOSTS } from './hosts';

export default {
  id: 'tiktok',
  title: 'TikTok',
  hosts: ['https://www.tiktok.com/*'],
  hostnames: HOSTS,
  handlePattern: /^[A-Za-z0-9._]{1,30}$/u,
  friends: 'followers whom you follow back',
  language: {
    steps: [
      'In the menu on the left, or the one at your picture, look for the language.',
      'Choose “English”.',
    ],
  },
  settings,
  pages: [
    {
      id: 'account-privacy',
      title: 'Settings',
      address: 'https://www.tiktok.com/setting',
      gives: ['accountPrivate'],
      onTour: true,
    },
    {
      id: 'profile',
      title: 'Profile',
      address: 'https://www.tiktok.com/@{handle}',
      gives: ['displayName', 'bio', 'links', 'followersCount', 'followingCount'],
      onTour: true,
    },
    {
      id: 'followers',
      title: 'Followers',
      address: 'https://www.tiktok.com/@{handle}',
      gives: [],
      list: 'followers',
      onTour: true,
      hint: 'Click on your followers, then scroll to the end of the list.',
    },
    {
      id: 'following',
      title: 'Following',
      address: 'https://www.tiktok.com/@{handle}',
      gives: [],
      list: 'following',
      onTour: true,
      hint: 'Click on the people you follow, then scroll to the end of the list.',
    },
  ],
} satisfies Platform;
