/** Whether somebody shows the walkthrough to a room: then nothing of ours may come up beside it. */
import { browser } from './browser';

const KEY = 'presenting';

/** Called by the page that is shown; it counts until it is taken back, or the tab is closed. */
export async function startPresenting(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab.id !== undefined) await browser.storage.session.set({ [KEY]: { tab: tab.id } });
}

export async function stopPresenting(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** For whoever is about to show something: a reminder, a notification. */
export async function isPresenting(): Promise<boolean> {
  const tab = tabIn((await browser.storage.session.get(KEY))[KEY]);
  if (tab === null) return false;
  try {
    await browser.tabs.get(tab);
    return true;
  } catch {
    // The tab is gone.
    return false;
  }
}

/** Without the schema library: the background script asks too, and is started anew each time. */
function tabIn(stored: unknown): number | null {
  const isKept = typeof stored === 'object' && stored !== null && 'tab' in stored;
  return isKept && typeof stored.tab === 'number' && Number.isInteger(stored.tab) ? stored.tab : null;
}
