/** What the scripts that are put into a page do there: connect to the panel, and read when it says so. */
import { browser } from 'wxt/browser';
import { readerMemory } from '../../lib/platforms/reader-memory';
import { serveReading } from '../../lib/platforms/serve-reading';
import type { PlatformReaders } from '../../lib/reading/page';

/** `readers` are those of the platform whose page this is; none on a page of no platform. */
export function beginReading(readers?: PlatformReaders): void {
  const memory = Object.assign(readerMemory(), readers && { platforms: [readers] });
  serveReading(browser.runtime.connect({ name: 'reader' }), document, () => location.href, memory);
}
