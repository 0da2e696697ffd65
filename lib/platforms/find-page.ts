/** Which of some platforms' pages is on screen, whose it is, and what it says. */
import type { PageReading, ReadingTrouble } from '../observation';
import { lookForOpenRoots } from '../reading/dom';
import { observationsOn, whyNot, type ReadingTime } from '../reading/observe';
import {
  isSameHandle,
  type Page,
  type PageReader,
  type PlatformReaders,
  type Screen,
  type Viewer,
} from '../reading/page';

/** A page that some platform's readers know, ready to be read. */
export type KnownPage = { platform: PlatformReaders; reader: PageReader; page: Page };

/** The person's own handle on a platform, by its id, where it is known. A handle on one says nothing of another. */
export type OwnHandle = (platform: string) => string | undefined;

/** Which page this is, or null if none of the platforms knows the address. */
export function findPage(
  platforms: readonly PlatformReaders[],
  document: Document,
  address: string,
  ownHandle: OwnHandle,
): KnownPage | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  lookForOpenRoots(document);
  for (const platform of url ? platforms : []) {
    const path = url && platform.pathOf(url, document);
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
export function readKnownPage({ platform, reader, page }: KnownPage, time: ReadingTime): PageReading {
  return {
    platform: platform.platform,
    page: reader.id,
    ...(page.account ? { account: page.account } : {}),
    observations: observationsOn(platform, reader, page, time),
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
