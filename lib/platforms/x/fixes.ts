/** X's settings: their strictest value, where they are changed on the web, and the steps. */
import type { PlatformSettings } from '../../platform';

const PRIVACY = 'In X’s menu, click “More”, “Settings and privacy”, then “Privacy and safety”.';

export const settings: PlatformSettings = {
  accountPrivate: {
    title: 'Protect your posts',
    strictest: true,
    page: 'audience-and-tagging',
    steps: [
      PRIVACY,
      'Click “Audience, media and tagging”.',
      'Tick “Protect your posts”.',
      'If X asks whether you are sure, click “Protect”.',
      'Load the page again: the tick is still there.',
    ],
  },
  videosDownloadable: {
    title: 'Downloading of your videos by others',
    strictest: false,
    page: 'audience-and-tagging',
    steps: [
      PRIVACY,
      'Click “Audience, media and tagging”.',
      'Tick “Protect your videos”.',
      'Load the page again: the tick is still there.',
    ],
  },
  whoCanTag: {
    title: 'Who can tag you in photos',
    strictest: 'nobody',
    page: 'photo-tagging',
    steps: [
      PRIVACY,
      'Click “Audience, media and tagging”, then “Photo tagging”.',
      'Click the switch beside “Photo tagging”, so that it is off.',
      'Go back one page: beside “Photo tagging” it says “Off”.',
    ],
  },
  whoCanMessage: {
    title: 'Who can send you messages',
    strictest: 'friends',
    page: 'direct-messages',
    steps: [
      PRIVACY,
      'Click “Direct messages”.',
      'Under “Allow message requests from”, choose “No one”.',
      'Load the page again: “No one” is still chosen.',
    ],
  },
  whoCanAddToGroups: {
    title: 'Who can add you to group chats',
    strictest: 'friends',
    page: 'direct-messages',
    steps: [
      PRIVACY,
      'Click “Direct messages”.',
      'Under “Allow message requests from”, choose “No one”.',
      'X has no choice for group chats of its own there; look for one in the X app too.',
      'Load the page again, then let us look: we read what X itself says about group chats.',
    ],
  },
  readReceiptsShown: {
    title: 'Show read receipts',
    strictest: false,
    page: 'direct-messages',
    steps: [
      PRIVACY,
      'Click “Direct messages”.',
      'Take the tick from “Show read receipts”.',
      'Load the page again: there is still no tick.',
    ],
  },
  foundByEmail: {
    title: 'Let people who have your email address find you',
    strictest: false,
    page: 'contacts',
    steps: [
      PRIVACY,
      'Click “Discoverability and contacts”.',
      'Take the tick from “Let people who have your email address find you on X”.',
      'Load the page again: there is still no tick.',
    ],
  },
  foundByPhone: {
    title: 'Let people who have your phone number find you',
    strictest: false,
    page: 'contacts',
    steps: [
      PRIVACY,
      'Click “Discoverability and contacts”.',
      'Take the tick from “Let people who have your phone number find you on X”.',
      'Load the page again: there is still no tick.',
    ],
  },
  contactsSynced: {
    title: 'Keeping your phone’s contacts on X',
    strictest: false,
    page: 'contacts',
    steps: [
      'In the X app, open the same settings and switch the syncing of contacts off.',
      PRIVACY,
      'Click “Discoverability and contacts”, then “Manage contacts”.',
      'Click “Remove all contacts”.',
      'Load the page again: “Manage contacts” lists nobody.',
    ],
  },
  locationShared: {
    title: 'Add location information to your posts',
    strictest: false,
    page: 'location',
    steps: [
      PRIVACY,
      'Click “Your posts”, then “Add location information to your posts”.',
      'Take the tick from “Add location information to your posts”.',
      'Load the page again: there is still no tick.',
    ],
  },
};
