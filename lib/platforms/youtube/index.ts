/** YouTube on the web: its pages, in the order in which a tour is best made, and its settings. */
import type { Platform } from '../../platform';
import { settings } from './fixes';
import { HANDLE } from './handle-pattern';
import { HOSTS } from './hosts';

export default {
  id: 'youtube',
  title: 'YouTube',
  hosts: ['https://www.youtube.com/*'],
  hostnames: HOSTS,
  handlePattern: HANDLE,
  friends: 'people you choose',
  settings,
  language: {
    steps: ['Click your picture at the top right, then “Language”.', 'Choose English.'],
  },
  alwaysPublic: {
    stays:
      'If you have a channel, everyone can see its name, its picture, its description and the comments you write. Without one, hardly anything of you can be seen.',
    limit: 'You can keep your subscriptions private, and make each video and each playlist private.',
  },
  // Subscribers are shown in Studio alone.
  hiddenLists: ['followers'],
  pages: [
    {
      id: 'privacy',
      title: 'Privacy',
      address: 'https://www.youtube.com/account_privacy',
      gives: ['subscriptionsPrivate'],
      onTour: true,
    },
    {
      id: 'profile',
      title: 'Your channel',
      address: 'https://www.youtube.com/@{handle}',
      gives: ['displayName', 'bio', 'links', 'followersCount'],
      onTour: true,
      hint: 'Click “…more” under the name, so that all your links can be read.',
    },
    {
      id: 'following',
      title: 'Subscriptions',
      address: 'https://www.youtube.com/feed/channels',
      gives: [],
      list: 'following',
      onTour: true,
      hint: 'Scroll to the end of the list.',
    },
  ],
} satisfies Platform;
