/**
 * Injected after the person's click into a page that is on no platform's site, and says that we do not know it.
 * Each platform has a script like this one, with its readers: see `wxt.config.ts`.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readerMemory } from '../lib/platforms/reader-memory';
import { serveReading } from '../lib/platforms/serve-reading';

export default defineUnlistedScript(() => {
  const line = browser.runtime.connect({ name: 'reader' });
  serveReading(line, document, () => location.href, readerMemory());
});
