/** LinkedIn on the web: its pages, in the order in which a tour is best made, and its settings. */
import type { Platform } from '../../platform';
import { settings } from './fixes';
import { HOSTS } from './hosts';

export default {
  id: 'linkedin',
  title: 'LinkedIn',
  hosts: ['https://www.linkedin.com/*'],
  hostnames: HOSTS,
  handlePattern: /^[\p{L}\p{N}_-][\p{L}\p{N}\p{M}._-]{0,99}$/u,
  personAddress: 'https://www.linkedin.com/in/{handle}/',
  friends: 'your connections',
  language: {
    page: 'https://www.linkedin.com/mypreferences/d/language/',
    steps: ['In LinkedIn’s settings, open the language.', 'Choose “English”.'],
  },
  settings,
  alwaysPublic: {
    stays: 'Other members can find your name, your headline and what you do there.',
    limit:
      'You can hide your profile from search engines, and say who sees your connections and contact details.',
  },
  pages: [
    {
      id: 'profile',
      title: 'Profile',
      // Leads to the profile of whoever is signed in.
      address: 'https://www.linkedin.com/in/me/',
      gives: ['displayName', 'bio', 'workplace', 'category', 'location', 'followersCount'],
      onTour: true,
    },
    {
      id: 'connections',
      title: 'Connections',
      address: 'https://www.linkedin.com/mynetwork/invite-connect/connections/',
      gives: [],
      list: 'friends',
      onTour: true,
      hint: 'Scroll to the end of the list.',
    },
    {
      id: 'followers',
      title: 'Followers',
      address: 'https://www.linkedin.com/mynetwork/network-manager/people-follow/followers/',
      gives: [],
      list: 'followers',
      onTour: true,
      hint: 'Scroll to the end of the list.',
    },
    {
      id: 'following',
      title: 'Following',
      address: 'https://www.linkedin.com/mynetwork/network-manager/people-follow/following/',
      gives: [],
      list: 'following',
      onTour: true,
      hint: 'Scroll to the end of the list.',
    },
    {
      id: 'connections-visibility',
      title: 'Connection visibility',
      address: 'https://www.linkedin.com/mypreferences/d/connections-visibility',
      gives: ['friendsListAudience'],
      onTour: true,
    },
    {
      id: 'public-profile',
      title: 'Public profile',
      address: 'https://www.linkedin.com/public-profile/settings',
      gives: ['foundBySearchEngines'],
      onTour: true,
    },
    {
      id: 'visibility',
      title: 'Visibility',
      address: 'https://www.linkedin.com/mypreferences/d/categories/profile-visibility',
      gives: ['contactInfoAudience', 'foundByEmail', 'foundByPhone', 'activityVisible', 'readReceiptsShown'],
      onTour: true,
      hint: 'Open your email address, profile discovery and active status there, one after the other.',
    },
  ],
} satisfies Platform;
