/** Threads on the web: its pages, in the order in which a tour is best made, and its settings. */
import type { Platform } from '../../platform';
import { settings } from './fixes';
import { HOSTS } from './hosts';

export default {
  id: 'threads',
  title: 'Threads',
  hosts: ['https://www.threads.com/*'],
  hostnames: HOSTS,
  handlePattern: /^[A-Za-z0-9._]{1,30}$/u,
  friends: 'people you follow',
  language: {
    steps: [
      'Look for the language in the settings, which the menu leads to.',
      'If there is none, put English first among your browser’s languages and load Threads again.',
    ],
  },
  settings,
  pages: [
    {
      id: 'privacy',
      title: 'Privacy',
      address: 'https://www.threads.com/settings/privacy',
      gives: ['accountPrivate'],
      onTour: true,
    },
    {
      id: 'profile',
      title: 'Profile',
      address: 'https://www.threads.com/@{handle}',
      gives: ['displayName', 'bio', 'links', 'followersCount'],
      onTour: true,
    },
    {
      id: 'followers',
      title: 'Followers',
      address: 'https://www.threads.com/@{handle}',
      gives: [],
      list: 'followers',
      onTour: true,
      hint: 'Click on the number of your followers, then scroll to the end of the list.',
    },
    {
      id: 'following',
      title: 'Following',
      address: 'https://www.threads.com/@{handle}',
      gives: [],
      list: 'following',
      onTour: true,
      hint: 'Click on the number of your followers, choose “Following”, then scroll to the end of the list.',
    },
  ],
} satisfies Platform;
