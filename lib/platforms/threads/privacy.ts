/** Threads’ privacy settings: of them, the page on the web is only known to have one. */
import { hasControls, readSwitch } from '../../reading/controls';
import { english } from '../../reading/labels';
import type { PageReader } from '../../reading/page';
import { mainOf } from './viewer';

const PRIVATE_PROFILE = english('Private profile');

/**
 * By its name alone: how many switches the page has is not known, so that one without a known name may be
 * another one.
 */
export const privacy: PageReader = {
  id: 'privacy',
  seen: '2025-07',
  isHere: ({ path }) => path === '/settings/privacy',
  isLoaded: (page) => {
    const main = mainOf(page);
    return main !== null && hasControls(main);
  },
  reads: {
    accountPrivate: (page) => {
      const main = mainOf(page);
      return main ? readSwitch(page.document, main, PRIVATE_PROFILE) : 'notLoaded';
    },
  },
};
