/**
 * Reads one page of one platform. Every platform is a folder beside this file; its `readers.ts` is all
 * that the injected reader carries of it.
 */
import type { PageReading, ReadingTrouble } from '../observation';
import { observationsOn, whyNot } from '../reading/observe';
import {
  isSameHandle,
  type Page,
  type PageReader,
  type Screen,
  type PlatformReaders,
  type Viewer,
} from '../reading/page';

const platforms = Object.values(
  import.meta.glob<PlatformReaders>('./*/readers.ts', { eager: true, import: 'default' }),
);

export type ReadOptions = {
  /** The person's own handle, where they have told us or an earlier page showed it. */
  ownHandle?: string | undefined;
  /** ISO 8601 time of the reading; now, if not given. */
  at?: string;
};

/** A page that some platform's readers know, ready to be read. */
export type KnownPage = { platform: PlatformReaders; reader: PageReader; page: Page };

/**
 * Reads what the page on screen says about the person's own account.
 *
 * Takes any DOM `Document` (a browser's or jsdom's) with the address it came from; looks, and never changes
 * anything. Gives null for an address that no platform knows. Everything else is in the observations: a
 * page that is not loaded, is somebody else's, is in another language or has changed yields `unreadable`,
 * with the reason, for each fact that it should have held.
 */
export function readPage(document: Document, url: string, options: ReadOptions = {}): PageReading | null {
  const known = findPage(document, url, () => options.ownHandle);
  return known && readKnownPage(known, options.at ?? new Date().toISOString());
}

/** The person's own handle on a platform, by its id, where it is known. A handle on one says nothing of another. */
export type OwnHandle = (platform: string) => string | undefined;

/** Which page this is, or null if no platform knows the address. */
export function findPage(document: Document, address: string, ownHandle: OwnHandle): KnownPage | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  for (const platform of url ? platforms : []) {
    const path = url && platform.pathOf(url);
    if (path === null) continue;
    const page = { document, path };
    const reader = platform.pages.find((candidate) => candidate.isHere(page));
    const own = ownHandle(platform.platform);
    if (reader)
      return { platform, reader, page: { ...page, account: accountOn(platform, reader, page, own) } };
  }
  return null;
}

/** Why nothing on this page may be read yet, or at all; null if it may. */
export function whyNotRead({ reader, page }: KnownPage): ReadingTrouble | null {
  return whyNot(reader, page);
}

/** Reads a page that {@link findPage} has found, as it is at this moment. */
export function readKnownPage({ platform, reader, page }: KnownPage, at: string): PageReading {
  return {
    platform: platform.platform,
    page: reader.id,
    ...(page.account ? { account: page.account } : {}),
    observations: observationsOn(platform, reader, page, at),
  };
}

/** Whose account the page speaks of: the viewer's, or the one the person has told us is theirs. */
function accountOn(
  platform: PlatformReaders,
  reader: PageReader,
  page: Screen,
  ownHandle: string | undefined,
): Viewer | null {
  const viewer = platform.viewer(page);
  if (
    ownHandle &&
    isSameHandle(reader.owner?.(page), ownHandle) &&
    !isSameHandle(viewer?.handle, ownHandle)
  ) {
    return { handle: ownHandle };
  }
  return viewer ?? (ownHandle ? { handle: ownHandle } : null);
}
