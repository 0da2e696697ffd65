/** TikTok's settings page. On the web only one setting is known; the others are in the app. */
import { hasControls, readCheckboxBesideWords } from '../../reading/controls';
import { first } from '../../reading/dom';
import { english, whyMissing } from '../../reading/labels';
import type { PageReader, Screen } from '../../reading/page';

const PRIVATE_ACCOUNT = english('Private account');

export const accountPrivacy: PageReader = {
  id: 'account-privacy',
  seen: '2026-08',
  isHere: ({ path }) => path === '/setting',
  isLoaded: (page) => {
    const main = mainOf(page);
    return main !== null && hasControls(main);
  },
  reads: {
    // The checkbox has no ARIA name and no label of its own (2026-08).
    accountPrivate: (page) => {
      const main = mainOf(page);
      return main
        ? readCheckboxBesideWords(page.document, main, PRIVATE_ACCOUNT)
        : whyMissing(page.document, PRIVATE_ACCOUNT);
    },
  },
};

function mainOf({ document }: Screen): Element | null {
  return first(document, 'main') ?? first(document, 'body');
}
