/** Bluesky on the web: its pages, in the order in which a tour is best made, and its settings. */
import type { Platform } from '../../platform';
import { settings } from './fixes';
import { HOSTS } from './hosts';

export default {
  id: 'bluesky',
  title: 'Bluesky',
  hosts: ['https://bsky.app/*'],
  hostnames: HOSTS,
  // A handle is a domain name.
  handlePattern:
    /^(?=.{3,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/iu,
  friends: 'people you follow',
  language: {
    page: 'https://bsky.app/settings/language',
    steps: ['In Bluesky’s settings, open the languages.', 'Choose English as the language of the app.'],
  },
  settings,
  alwaysPublic: {
    stays: 'Everyone can see your profile, your posts and who follows whom, in Bluesky and in other apps.',
    limit:
      'You can ask apps not to show your account to people who are not signed in, and say who may write to you.',
  },
  pages: [
    {
      id: 'messages',
      title: 'Chat settings',
      address: 'https://bsky.app/messages/settings',
      gives: ['whoCanMessage', 'whoCanAddToGroups'],
      onTour: true,
    },
    {
      id: 'profile',
      title: 'Profile',
      address: 'https://bsky.app/profile/{handle}',
      gives: ['displayName', 'bio', 'links', 'followersCount', 'followingCount'],
      onTour: true,
    },
    {
      id: 'followers',
      title: 'Followers',
      address: 'https://bsky.app/profile/{handle}/followers',
      gives: [],
      list: 'followers',
      onTour: true,
      hint: 'Scroll to the end of the list.',
    },
    {
      id: 'following',
      title: 'Following',
      address: 'https://bsky.app/profile/{handle}/follows',
      gives: [],
      list: 'following',
      onTour: true,
      hint: 'Scroll to the end of the list.',
    },
    {
      id: 'blocked',
      title: 'Blocked accounts',
      address: 'https://bsky.app/moderation/blocked-accounts',
      gives: [],
      list: 'blocked',
      onTour: false,
      hint: 'Scroll to the end of the list.',
    },
  ],
} satisfies Platform;
