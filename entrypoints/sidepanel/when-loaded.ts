/** Waiting until a tab has loaded the page it was sent to. */
import { browser, type Tabs } from '../../lib/browser';

/** A page that takes longer than this, in milliseconds, is read as far as it is there. */
const PATIENCE = 20_000;
/** A change within the same document loads nothing and is there at once. */
const WITHIN = 300;

/**
 * Call it before the tab is sent on, so that nothing is missed; what it gives waits for the tab's new page.
 * `within` means that the address may change within the document, which tells of no loading.
 */
export function whenLoaded(tabBefore: number | null): (tabId: number, within: boolean) => Promise<void> {
  const complete = new Set<number>();
  let onComplete: (tabId: number) => void = (tabId) => complete.add(tabId);
  const listen = (tabId: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
    if (status === 'loading') complete.delete(tabId);
    if (status === 'complete') onComplete(tabId);
  };
  browser.tabs.onUpdated.addListener(listen);
  return async (tabId, within) => {
    const patience = within && tabBefore !== null ? WITHIN : PATIENCE;
    await new Promise<void>((resolve) => {
      setTimeout(resolve, patience);
      onComplete = (done) => done === tabId && resolve();
      if (complete.has(tabId)) resolve();
    });
    browser.tabs.onUpdated.removeListener(listen);
  };
}
