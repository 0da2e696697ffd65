/** Bluesky's settings: their strictest value, where they are changed on the web, and the steps. */
import type { PlatformSettings } from '../../platform';

const CHAT_SETTINGS = 'In Bluesky’s menu, click “Chat”, then the cog wheel at the top.';

export const settings: PlatformSettings = {
  whoCanMessage: {
    title: 'Allow direct messages from',
    strictest: 'nobody',
    page: 'messages',
    steps: [
      CHAT_SETTINGS,
      'Under “Allow direct messages from”, choose “No one”.',
      'Load the page again: “No one” is still chosen.',
      'Conversations that you have already can still go on: leave those that should not.',
    ],
  },
  whoCanAddToGroups: {
    title: 'Allow group chat invites from',
    strictest: 'nobody',
    page: 'messages',
    steps: [
      CHAT_SETTINGS,
      'Under “Allow group chat invites from”, choose “No one”.',
      'Load the page again: “No one” is still chosen.',
    ],
  },
};
