/** Reddit's settings: their strictest value, where they are changed on the web, and the steps. */
import type { PlatformSettings } from '../../platform';

const OPEN = 'Click your picture at the top, then “Settings”, then “Privacy”.';
const LOAD_AGAIN = 'Load the page again to see that it has stayed so.';

export const settings: PlatformSettings = {
  foundBySearchEngines: {
    title: 'Show up in search results',
    strictest: false,
    page: 'privacy',
    steps: [
      OPEN,
      'Turn off “Show up in search results”.',
      LOAD_AGAIN,
      'What search engines have already found can stay there for some weeks.',
    ],
  },
  whoCanRequest: {
    title: 'Allow people to follow you',
    strictest: 'nobody',
    page: 'privacy',
    steps: [OPEN, 'Turn off “Allow people to follow you”.', LOAD_AGAIN],
  },
  whoCanMessage: {
    title: 'Who can send you chat requests',
    strictest: 'nobody',
    page: 'privacy',
    steps: [
      OPEN,
      'Click “Who can send you chat requests”, and choose “Nobody”.',
      LOAD_AGAIN,
      'Chats that you have already can still go on: leave those that should not.',
    ],
  },
};
