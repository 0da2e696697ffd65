/** The only place from which a web page is opened: after a click, and only addresses that a platform lists. */
import { browser } from './browser';
import { addressOf, type Platform } from './platform';

export type PageToOpen = {
  platform: Platform;
  page: string;
  handle: string | null;
  /** On a platform that anybody can run a server of: the one that the person has named. */
  server: string | null;
  /** The tab to use; a new one, if not given. */
  tabId?: number | null;
};

/** Opens a page of a platform; gives the tab's id, or null where too little is known for an address. */
export async function openPage({
  platform,
  page,
  handle,
  server,
  tabId,
}: PageToOpen): Promise<number | null> {
  const address = addressOf(platform, page, handle, server);
  if (address === null) return null;
  return openAddress(platform.practice ? browser.runtime.getURL(address) : address, tabId);
}

/**
 * Opens an address that a platform lists, one of its pages or where its data download is asked for; or one of those
 * of whom else to ask, in the walkthrough.
 */
export async function openAddress(url: string, tabId?: number | null): Promise<number | null> {
  const tab = await (typeof tabId === 'number'
    ? browser.tabs.update(tabId, { url })
    : browser.tabs.create({ url }));
  return tab.id ?? null;
}

/** Our own settings, in a tab. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
