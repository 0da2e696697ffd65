/** Reads one page of one platform. Every platform is a folder beside this file, found by being there. */
import type { PageReading } from '../observation';
import type { PlatformReaders } from '../reading/page';
import { findPage, readKnownPage } from './find-page';

/** Every platform's readers. What is put into a page carries those of one platform alone. */
export const allReaders: readonly PlatformReaders[] = Object.values(
  import.meta.glob<PlatformReaders>('./*/readers.ts', { eager: true, import: 'default' }),
);

export type ReadOptions = {
  /** The person's own handle, where they have told us or an earlier page showed it. */
  ownHandle?: string | undefined;
  /** ISO 8601 time of the reading; now, if not given. */
  at?: string;
};

/**
 * Reads what the page on screen says about the person's own account.
 *
 * Takes any DOM `Document` (a browser's or jsdom's) with the address it came from; looks, and never changes
 * anything. Gives null for an address that no platform knows. Everything else is in the observations: a
 * page that is not loaded, is somebody else's, is in another language or has changed yields `unreadable`,
 * with the reason, for each fact that it should have held.
 */
export function readPage(document: Document, url: string, options: ReadOptions = {}): PageReading | null {
  const known = findPage(allReaders, document, url, () => options.ownHandle);
  return known && readKnownPage(known, { at: options.at ?? new Date().toISOString() });
}
