/** Facebook on the web: its pages, in the order in which a tour is best made, and its settings. */
import type { Platform } from '../../platform';
import { settings } from './fixes';
import { HOSTS } from './hosts';

export default {
  id: 'facebook',
  title: 'Facebook',
  hosts: ['https://www.facebook.com/*'],
  hostnames: HOSTS,
  handlePattern: /^[A-Za-z0-9.]{1,50}$/u,
  friends: 'your friends',
  language: {
    page: 'https://www.facebook.com/settings/?tab=language',
    steps: [
      'In Facebook’s settings, open language and region.',
      'Choose “English (UK)” as the language of Facebook and save it.',
    ],
  },
  settings,
  pages: [
    {
      id: 'find-and-contact',
      title: 'How people find and contact you',
      address: 'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
      gives: ['whoCanRequest', 'friendsListAudience', 'foundByEmail', 'foundByPhone', 'foundBySearchEngines'],
      onTour: true,
    },
    {
      id: 'posts',
      title: 'Posts',
      address: 'https://www.facebook.com/settings/?tab=posts',
      gives: ['postsAudience'],
      onTour: true,
    },
    {
      id: 'stories',
      title: 'Stories',
      address: 'https://www.facebook.com/settings/?tab=stories',
      gives: ['storiesAudience'],
      onTour: true,
    },
    {
      id: 'profile-and-tagging',
      title: 'Profile and tagging',
      address: 'https://www.facebook.com/settings/?tab=profile_and_tagging',
      gives: ['tagReview', 'resharingAllowed'],
      onTour: true,
    },
    {
      id: 'public-content',
      title: 'Followers and public content',
      address: 'https://www.facebook.com/settings/?tab=followers_and_public_content',
      gives: ['whoCanComment'],
      onTour: true,
    },
    {
      id: 'profile',
      title: 'Profile',
      address: 'https://www.facebook.com/{handle}',
      gives: ['displayName', 'workplace', 'location', 'followersCount', 'followingCount'],
      onTour: true,
      hint: 'Scroll down until your introduction is there.',
    },
    {
      id: 'contact-info',
      title: 'Contact and basic info',
      address: 'https://www.facebook.com/me/about_contact_and_basic_info',
      gives: ['contactInfo', 'contactInfoAudience', 'birthday', 'birthdayAudience'],
      onTour: true,
    },
    {
      id: 'friends',
      title: 'Friends',
      address: 'https://www.facebook.com/friends/list',
      gives: [],
      list: 'friends',
      onTour: true,
      hint: 'Scroll to the end of the list on the left.',
    },
    {
      id: 'followers',
      title: 'Followers',
      address: 'https://www.facebook.com/me/followers',
      gives: [],
      list: 'followers',
      onTour: true,
      hint: 'Scroll to the end of the list.',
    },
    {
      id: 'following',
      title: 'Following',
      address: 'https://www.facebook.com/me/following',
      gives: [],
      list: 'following',
      onTour: true,
      hint: 'Scroll to the end of the list.',
    },
  ],
} satisfies Platform;
