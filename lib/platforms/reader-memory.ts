/** What a reader leaves behind in the page's isolated world, for the next one that is put there. */
import type { PlatformReaders } from '../reading/page';
import type { LiveReading, SeenLists } from './live-reading';

/**
 * The list seen so far outlives one line to the panel, so that closing the panel and opening it again does
 * not lose the rows that the page has removed meanwhile.
 */
export type ReaderMemory = {
  /** The readers of the platform that this page belongs to. */
  platforms?: readonly PlatformReaders[];
  address?: string;
  /** When the check began for which it was seen: another check starts anew. */
  begun?: string;
  seen?: SeenLists;
  live?: LiveReading;
};

/** A symbol, because a page can put anything it likes under a name. */
const MEMORY = Symbol.for('before-the-bell');

declare global {
  interface Window {
    [MEMORY]?: ReaderMemory;
  }
}

export function readerMemory(): ReaderMemory {
  return (window[MEMORY] ??= {});
}
