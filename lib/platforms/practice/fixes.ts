/** The practice network's settings: their strictest value, where they are changed, and the steps. */
import type { PlatformSettings } from '../../platform';

export const settings: PlatformSettings = {
  accountPrivate: {
    title: 'Private account',
    strictest: true,
    page: 'account-privacy',
    steps: ['Open “Account privacy” in the settings.', 'Switch “Private account” on.'],
  },
  postsAudience: {
    title: 'Who can see your posts',
    strictest: 'closeFriends',
    page: 'account-privacy',
    steps: [
      'Open “Account privacy” in the settings.',
      'Under “Who can see your posts”, choose “Your close friends”.',
    ],
  },
  whoCanMessage: {
    title: 'Who can message you',
    strictest: 'nobody',
    page: 'messages',
    steps: ['Open “Messages” in the settings.', 'Under “Who can message you”, choose “No one”.'],
  },
  activityVisible: {
    title: 'Show when you are online',
    strictest: false,
    page: 'messages',
    steps: ['Open “Messages” in the settings.', 'Switch “Show when you are online” off.'],
  },
  readReceiptsShown: {
    title: 'Show read receipts',
    strictest: false,
    page: 'messages',
    steps: ['Open “Messages” in the settings.', 'Take the tick from “Show read receipts”.'],
  },
  whoCanTag: {
    title: 'Who can tag you',
    strictest: 'nobody',
    page: 'tags-and-mentions',
    steps: ['Open “Tags and mentions” in the settings.', 'Under “Who can tag you”, choose “No one”.'],
  },
  whoCanMention: {
    title: 'Who can mention you',
    strictest: 'nobody',
    page: 'tags-and-mentions',
    steps: ['Open “Tags and mentions” in the settings.', 'Under “Who can mention you”, choose “No one”.'],
  },
  foundByEmail: {
    title: 'Let people find you by your email address',
    strictest: false,
    page: 'finding-you',
    steps: [
      'Open “How people find you” in the settings.',
      'Take the tick from “Let people find you by your email address”.',
    ],
  },
  foundByPhone: {
    title: 'Let people find you by your phone number',
    strictest: false,
    page: 'finding-you',
    steps: [
      'Open “How people find you” in the settings.',
      'Take the tick from “Let people find you by your phone number”.',
    ],
  },
  foundBySearchEngines: {
    title: 'Let search engines show your profile',
    strictest: false,
    page: 'finding-you',
    steps: [
      'Open “How people find you” in the settings.',
      'Take the tick from “Let search engines show your profile”.',
    ],
  },
  suggestedToOthers: {
    title: 'Suggest your account to others',
    strictest: false,
    page: 'finding-you',
    steps: ['Open “How people find you” in the settings.', 'Switch “Suggest your account to others” off.'],
  },
  locationShared: {
    title: 'Add your location to posts',
    strictest: false,
    page: 'finding-you',
    steps: ['Open “How people find you” in the settings.', 'Switch “Add your location to posts” off.'],
  },
  contactsSynced: {
    title: 'Keep your phone’s contacts in step',
    strictest: false,
    page: 'finding-you',
    steps: [
      'Open “How people find you” in the settings.',
      'Switch “Keep your phone’s contacts in step” off.',
    ],
  },
};
