/** Compares lists of people with the names to look for, away from the panel. It lives as long as the names do. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveNames } from '../lib/matching/names/serve-names';

export default defineUnlistedScript(() => {
  const answer = serveNames(
    (message) => self.postMessage(message, { transfer: [] }),
    () => performance.now(),
  );
  self.addEventListener('message', ({ data }) => answer(data));
});
