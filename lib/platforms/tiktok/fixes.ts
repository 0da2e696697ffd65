/** TikTok's settings on the web: their strictest value, where they are changed, and the steps. */
import type { PlatformSettings } from '../../platform';

export const settings: PlatformSettings = {
  accountPrivate: {
    title: 'Private account',
    strictest: true,
    page: 'account-privacy',
    steps: [
      'Open TikTok’s settings, at www.tiktok.com/setting.',
      'Look for “Private account”, under “Privacy”.',
      'Click the switch beside it, so that it is on.',
      'Load the page again: the switch is still on.',
    ],
  },
};
