/** LinkedIn's settings: their strictest value, where they are changed on the web, and the steps. */
import type { PlatformSettings } from '../../platform';

const SETTINGS = 'In LinkedIn’s menu, click “Me”, then “Settings & Privacy”.';
const VISIBILITY = 'Click “Visibility”.';
const AGAIN = 'Load the page again: the choice is still there.';

export const settings: PlatformSettings = {
  friendsListAudience: {
    title: 'Who can see your connections',
    strictest: 'onlyMe',
    page: 'connections-visibility',
    steps: [
      SETTINGS,
      VISIBILITY,
      'Click “Who can see your connections”.',
      'Click the switch beside “Connection visibility”, so that it is off.',
      'Load the page again: the switch is still off.',
    ],
  },
  foundBySearchEngines: {
    title: 'Your profile’s public visibility',
    strictest: false,
    page: 'public-profile',
    steps: [
      SETTINGS,
      VISIBILITY,
      'Click “Edit your public profile”.',
      'Click the switch beside “Your profile’s public visibility”, so that it is off.',
      'Load the page again: the switch is still off.',
      'What people find outside LinkedIn can take weeks to disappear there.',
    ],
  },
  contactInfoAudience: {
    title: 'Who can see or download your email address',
    strictest: 'onlyMe',
    page: 'visibility',
    steps: [
      SETTINGS,
      VISIBILITY,
      'Click “Who can see or download your email address”.',
      'Choose “Only visible to me”.',
      AGAIN,
    ],
  },
  foundByEmail: {
    title: 'Profile discovery using email address',
    strictest: false,
    page: 'visibility',
    steps: [
      SETTINGS,
      VISIBILITY,
      'Click “Profile discovery using email address”.',
      'Choose “Nobody”.',
      AGAIN,
    ],
  },
  foundByPhone: {
    title: 'Profile discovery using phone number',
    strictest: false,
    page: 'visibility',
    steps: [SETTINGS, VISIBILITY, 'Click “Profile discovery using phone number”.', 'Choose “Nobody”.', AGAIN],
  },
  activityVisible: {
    title: 'Manage active status',
    strictest: false,
    page: 'visibility',
    steps: [SETTINGS, VISIBILITY, 'Click “Manage active status”.', 'Choose “No one”.', AGAIN],
  },
  readReceiptsShown: {
    title: 'Read receipts and typing indicators',
    strictest: false,
    page: 'visibility',
    steps: [
      SETTINGS,
      'Click “Data privacy”, then “Read receipts and typing indicators”.',
      'Click the switch, so that it is off.',
      'Load the page again: the switch is still off.',
    ],
  },
};
