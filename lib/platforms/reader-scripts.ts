/** Which scripts of the package are put into a platform's pages, in this order. */

/**
 * What all readers use is in this one, once for all platforms. The scripts of a page's isolated world share their
 * globals, which the page itself cannot reach.
 */
const SHARED = '/reading.js';

/** With readers so large, two scripts together would be more than may be put into a page; one by itself is less. */
const WHOLE: ReadonlySet<string> = new Set(['instagram', 'x']);

/** Whether the platform's script needs the shared one before it. */
export function needsShared(platform: string): boolean {
  return !WHOLE.has(platform);
}

/** For a page on no platform's site, null: that script only says that the page is not known. */
export function readerScripts(platform: string | null): string[] {
  if (platform === null) return [SHARED, '/reader.js'];
  return [...(needsShared(platform) ? [SHARED] : []), `/reader-${platform}.js`];
}
