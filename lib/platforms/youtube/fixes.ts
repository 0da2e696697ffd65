/** YouTube's settings: their strictest value, where they are changed on the web, and the steps. */
import type { PlatformSettings } from '../../platform';

export const settings: PlatformSettings = {
  subscriptionsPrivate: {
    title: 'Keep all my subscriptions private',
    strictest: true,
    page: 'privacy',
    steps: [
      'On YouTube, click your picture, then “Settings”, then “Privacy”.',
      'Turn on “Keep all my subscriptions private”.',
      'Load the page again: it is still on.',
      'If you have several channels, do the same for each: YouTube keeps this for each one.',
    ],
  },
};
