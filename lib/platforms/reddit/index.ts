/** Reddit on the web: its pages, in the order in which a tour is best made, and its settings. */
import type { Platform } from '../../platform';
import { settings } from './fixes';
import { HOSTS } from './hosts';

export default {
  id: 'reddit',
  title: 'Reddit',
  hosts: ['https://www.reddit.com/*'],
  hostnames: HOSTS,
  handlePattern: /^[\w-]{3,20}$/u,
  personAddress: 'https://www.reddit.com/user/{handle}/',
  friends: 'people you follow',
  language: {
    page: 'https://www.reddit.com/settings/preferences',
    steps: ['In Reddit’s settings, open “Preferences”.', 'Under “Display language”, choose English.'],
  },
  settings,
  alwaysPublic: {
    stays:
      'Everyone can see your username and what you write in public communities, also if your profile does not list it.',
    limit:
      'You can hide your posts and comments from your profile, and say whether search engines may show it, who may follow you and who may write to you.',
  },
  pages: [
    {
      id: 'privacy',
      title: 'Privacy',
      address: 'https://www.reddit.com/settings/privacy',
      gives: ['foundBySearchEngines', 'whoCanRequest', 'whoCanMessage'],
      onTour: true,
    },
    {
      id: 'profile',
      title: 'Profile',
      // Leads to the profile of whoever is signed in.
      address: 'https://www.reddit.com/user/me/',
      gives: ['displayName', 'bio', 'links'],
      onTour: true,
    },
  ],
} satisfies Platform;
