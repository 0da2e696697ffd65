/** Facebook's settings: their strictest value, where they are changed on the web, and the steps. */
import type { PlatformSettings } from '../../platform';

const SETTINGS = 'Click your picture at the top of Facebook, “Settings & privacy”, then “Settings”.';
const FIND = 'In the list on the left, click “How people find and contact you”.';
const TAGGING = 'In the list on the left, click “Profile and tagging”.';
const CONTACT = 'Open your profile, click “About”, then the part with your contact details.';
const STILL_THERE = 'Load the page again: the choice is still there.';

export const settings: PlatformSettings = {
  whoCanRequest: {
    title: 'Who can send you friend requests',
    strictest: 'friendsOfFriends',
    page: 'find-and-contact',
    steps: [
      SETTINGS,
      FIND,
      'Beside “Who can send you friend requests?”, choose “Friends of friends”.',
      STILL_THERE,
    ],
  },
  friendsListAudience: {
    title: 'Who can see your friends list',
    strictest: 'onlyMe',
    page: 'find-and-contact',
    steps: [SETTINGS, FIND, 'Beside “Who can see your friends list?”, choose “Only me”.', STILL_THERE],
  },
  foundByEmail: {
    title: 'Looking you up by your email address',
    strictest: false,
    page: 'find-and-contact',
    steps: [
      SETTINGS,
      FIND,
      'Beside the question about your email address, choose “Only me”, or “No one” if that is what is offered.',
      STILL_THERE,
    ],
  },
  foundByPhone: {
    title: 'Looking you up by your phone number',
    strictest: false,
    page: 'find-and-contact',
    steps: [
      SETTINGS,
      FIND,
      'Beside the question about your phone number, choose “Only me”, or “No one” if that is what is offered.',
      STILL_THERE,
    ],
  },
  foundBySearchEngines: {
    title: 'Links to your profile from search engines outside of Facebook',
    strictest: false,
    page: 'find-and-contact',
    steps: [
      SETTINGS,
      FIND,
      'Click the switch beside the question about search engines, so that it is off.',
      'If Facebook asks whether you are sure, turn it off there too.',
      'Load the page again: the switch is still off.',
    ],
  },
  postsAudience: {
    title: 'Who can see your future posts',
    // What only its writer sees is a diary: nobody need go as far.
    strictest: 'friends',
    page: 'posts',
    steps: [
      SETTINGS,
      'In the list on the left, click “Posts”.',
      'Beside “Who can see your future posts?”, choose “Friends”, or “Only me”.',
      'Limit who can see past posts too: the same page offers it.',
      STILL_THERE,
    ],
  },
  storiesAudience: {
    title: 'Who can see your stories',
    strictest: 'friends',
    page: 'stories',
    steps: [
      SETTINGS,
      'In the list on the left, click “Stories”.',
      'Beside “Who can see your stories?”, choose “Friends”.',
      STILL_THERE,
    ],
  },
  tagReview: {
    title: 'Reviewing posts you are tagged in and tags on your posts',
    strictest: true,
    page: 'profile-and-tagging',
    steps: [
      SETTINGS,
      TAGGING,
      'Click the switch beside “Review posts that you’re tagged in before the post appears on your profile?”, so that it is on.',
      'Click the switch beside “Review tags that friends add to your posts before the tags appear on Facebook?”, so that it is on.',
      'Load the page again: both switches are still on.',
    ],
  },
  resharingAllowed: {
    title: 'Sharing of your posts to other people’s stories',
    strictest: false,
    page: 'profile-and-tagging',
    steps: [
      SETTINGS,
      TAGGING,
      'Click the switch beside “Allow others to share your posts to their story?”, so that it is off.',
      'On the page “Stories”, click the switch for sharing your public stories, so that it is off too.',
      'Load both pages again: the switches are still off.',
    ],
  },
  whoCanComment: {
    title: 'Who can comment on your public posts',
    strictest: 'friends',
    page: 'public-content',
    steps: [
      SETTINGS,
      'In the list on the left, click “Followers and public content”.',
      'Beside “Who can comment on your public posts?”, choose “Friends”.',
      STILL_THERE,
    ],
  },
  contactInfoAudience: {
    title: 'Who can see your contact details',
    strictest: 'onlyMe',
    page: 'contact-info',
    steps: [
      CONTACT,
      'Beside each telephone number and email address, click the sign for its audience and choose “Only me”.',
      'Load the page again: each of them still says “Only me”.',
    ],
  },
  birthdayAudience: {
    title: 'Who can see when you were born',
    strictest: 'onlyMe',
    page: 'contact-info',
    steps: [
      CONTACT,
      'Beside your birth date and your birth year, click the sign for the audience and choose “Only me”.',
      'Load the page again: both still say “Only me”.',
    ],
  },
};
