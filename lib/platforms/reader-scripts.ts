/** Which scripts of the package are put into a platform's pages, in this order. */

/**
 * What all readers use is in this one, once for all platforms. The scripts of a page's isolated world share their
 * globals, which the page itself cannot reach.
 */
const SHARED = '/reading.js';

/** For a page on no platform's site, null: that script only says that the page is not known. */
export function readerScripts(platform: string | null): string[] {
  return [SHARED, platform === null ? '/reader.js' : `/reader-${platform}.js`];
}
