/** Instagram's settings: their strictest value, where they are changed on the web, and the steps. */
import type { PlatformSettings } from '../../platform';

const SETTINGS = 'In Instagram’s menu, click “More”, then “Settings”.';

export const settings: PlatformSettings = {
  accountPrivate: {
    title: 'Private account',
    strictest: true,
    page: 'account-privacy',
    steps: [
      SETTINGS,
      'Under “Who can see your content”, click “Account privacy”.',
      'Click the switch beside “Private account”, so that it is on.',
      'If Instagram asks whether you are sure, click “Switch to private”.',
      'Load the page again: the switch is still on.',
    ],
  },
  whoCanMessage: {
    title: 'Who can send you message requests',
    strictest: 'nobody',
    page: 'messages',
    steps: [
      SETTINGS,
      'Click “Messages and story replies”.',
      'Under “Others on Instagram”, choose “Don’t receive requests”.',
      'Under “Your followers on Instagram”, choose “Don’t receive requests” too.',
      'Load the page again: both choices are still there.',
    ],
  },
  whoCanAddToGroups: {
    title: 'Who can add you to group chats',
    strictest: 'friends',
    page: 'messages',
    steps: [
      SETTINGS,
      'Click “Messages and story replies”.',
      'Under “Who can add you to group chats”, choose “Only people you follow on Instagram”.',
      'Load the page again: the choice is still there.',
    ],
  },
  activityVisible: {
    title: 'Show activity status',
    strictest: false,
    page: 'activity-status',
    steps: [
      SETTINGS,
      'Click “Messages and story replies”, then “Show activity status”.',
      'Click the switch beside “Show activity status”, so that it is off.',
      'Load the page again: the switch is still off.',
    ],
  },
  readReceiptsShown: {
    title: 'Show read receipts',
    strictest: false,
    page: 'messages',
    steps: [
      SETTINGS,
      'Click “Messages and story replies”.',
      'Click the switch beside “Show read receipts”, so that it is off.',
      'Load the page again: the switch is still off.',
    ],
  },
  whoCanReplyToStories: {
    title: 'Who can reply to your stories',
    strictest: 'nobody',
    page: 'story-replies',
    steps: [
      SETTINGS,
      'Click “Messages and story replies”, then “Story replies”.',
      'Under “Who can reply to your stories”, choose “Off”.',
      'Load the page again: “Off” is still chosen.',
    ],
  },
  whoCanTag: {
    title: 'Who can tag you',
    strictest: 'nobody',
    page: 'tags-and-mentions',
    steps: [
      SETTINGS,
      'Click “Tags and mentions”.',
      'Under “Who can tag you”, choose “Don’t allow tags”.',
      'Load the page again: the choice is still there.',
    ],
  },
  whoCanMention: {
    title: 'Who can mention you',
    strictest: 'nobody',
    page: 'tags-and-mentions',
    steps: [
      SETTINGS,
      'Click “Tags and mentions”.',
      'Under “Who can @mention you”, choose “Don’t allow mentions”.',
      'Load the page again: the choice is still there.',
    ],
  },
  whoCanComment: {
    title: 'Who can comment on your posts',
    strictest: 'friends',
    page: 'comments',
    steps: [
      SETTINGS,
      'Click “Comments”.',
      'Under “Allow comments from”, choose “People you follow”, or nobody at all where that can be chosen.',
      'Load the page again: the choice is still there.',
    ],
  },
  resharingAllowed: {
    title: 'Sharing of your posts and stories by others',
    strictest: false,
    page: 'sharing',
    steps: [
      SETTINGS,
      'Click “Sharing and reuse”.',
      'Click every switch that is on, so that all of them are off.',
      'Load the page again: every switch is still off.',
    ],
  },
  suggestedToOthers: {
    title: 'Show account suggestions on profiles',
    strictest: false,
    page: 'edit-profile',
    steps: [
      'Open your profile and click “Edit profile”.',
      'Click the switch beside “Show account suggestions on profiles”, so that it is off.',
      'Click “Submit”.',
      'Load the page again: the switch is still off.',
    ],
  },
};
