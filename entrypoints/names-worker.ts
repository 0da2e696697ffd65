/** Compares lists of people with the names to look for, away from the panel. It lives as long as the names do. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveNames } from '../lib/matching/names/serve-names';
import { openRoll } from '../lib/roll/sealed/seal';

export default defineUnlistedScript(() => {
  const answer = serveNames({
    tell: (message) => self.postMessage(message, { transfer: [] }),
    now: () => performance.now(),
    openRoll: ({ sealed, passphrase, today }) => openRoll(sealed, passphrase, { web: crypto, today }),
  });
  self.addEventListener('message', ({ data }) => answer(data));
});
