/** Injected into the page on screen after the person's click; looks, and tells the panel what it sees. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveReading, type ReaderMemory } from '../lib/platforms/serve-reading';

/** A symbol, because a page can put anything it likes under a name. */
const MEMORY = Symbol.for('before-the-bell');

declare global {
  interface Window {
    [MEMORY]?: ReaderMemory;
  }
}

export default defineUnlistedScript(() => {
  const memory = (window[MEMORY] ??= {});
  serveReading(browser.runtime.connect({ name: 'reader' }), document, () => location.href, memory);
});
