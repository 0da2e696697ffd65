/** Whether somebody shows the walkthrough to a room: then nothing of ours may come up beside it. */
import * as z from 'zod/mini';
import { browser } from './browser';

const KEY = 'presenting';
const storedSchema = z.object({ tab: z.int() });

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
  const stored = storedSchema.safeParse((await browser.storage.session.get(KEY))[KEY]);
  if (!stored.success) return false;
  try {
    await browser.tabs.get(stored.data.tab);
    return true;
  } catch {
    // The tab is gone.
    return false;
  }
}
