/**
 * Injected into the page on screen after the person's click, together with the readers of its platform;
 * looks, and tells the panel what it sees.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readerMemory } from '../lib/platforms/reader-memory';
import { serveReading } from '../lib/platforms/serve-reading';

export default defineUnlistedScript(() => {
  const line = browser.runtime.connect({ name: 'reader' });
  serveReading(line, document, () => location.href, readerMemory());
});
