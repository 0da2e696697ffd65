/** Asking the practice network to read itself: no script can be put into an extension's own page. */
import * as z from 'zod/mini';
import { browser } from './browser';

const askSchema = z.object({ type: z.literal('readPractice'), tabId: z.int() });

/** True if the tab shows the practice network and has begun. */
export async function askPracticeToRead(tabId: number): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage({ type: 'readPractice', tabId })) === true;
  } catch {
    // Nobody listens: there is no practice network open.
    return false;
  }
}

/** For the practice network's page: calls `read` whenever it is asked for. */
export async function onPracticeAsked(read: () => void): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  browser.runtime.onMessage.addListener((message: unknown) => {
    const ask = askSchema.safeParse(message);
    if (!ask.success || ask.data.tabId !== tab.id) return undefined;
    read();
    return Promise.resolve(true);
  });
}
