/** Looks into data downloads and reads them, away from the panel. It lives as long as somebody needs it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveArchives } from '../lib/archive/serve-archives';
import type { FromWorker } from '../lib/archive/worker-messages';

export default defineUnlistedScript(() => {
  const tell = (message: FromWorker) => self.postMessage(message, { transfer: [] });
  const answer = serveArchives(tell);
  self.addEventListener('message', ({ data }) => void answer(data).catch(() => tell({ type: 'broken' })));
});
