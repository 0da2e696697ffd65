/** Threads’ settings: their strictest value, where they are changed on the web, and the steps. */
import type { PlatformSettings } from '../../platform';

export const settings: PlatformSettings = {
  accountPrivate: {
    title: 'Private profile',
    strictest: true,
    page: 'privacy',
    steps: [
      'In Threads’ menu, open “Settings”, then “Privacy”.',
      'Click the switch beside “Private profile”, so that it is on.',
      'If Threads asks whether you are sure, confirm it.',
      'Load the page again: the switch is still on.',
      'Whoever followed you before still does: look through your followers, and remove those who should not.',
    ],
  },
};
