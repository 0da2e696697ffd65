/** Whether somebody shows the walkthrough to a room: then nothing of ours may come up beside it. */
import { browser } from './browser';
import { isRecord } from './is-record';

const KEY = 'presenting';
/** By the number of each tab in which the practice network was left in a hurry: an id of the last time. */
const LEFT = 'leftTabs';
/** The tab of this page, while it is shown. */
let shown: number | undefined;

/** Called by the page that is shown; it counts until it is taken back, or the tab is closed. */
export async function startPresenting(): Promise<void> {
  shown = (await browser.tabs.getCurrent()).id;
  if (shown !== undefined) await browser.storage.session.set({ [KEY]: { tab: shown } });
}

export async function stopPresenting(): Promise<void> {
  shown = undefined;
  await browser.storage.session.remove(KEY);
}

/** The page that is shown is going, perhaps to be loaded again: nothing is waited for. */
export function pausePresenting(): void {
  if (shown !== undefined) void browser.storage.session.set({ [KEY]: { tab: shown, isAway: true } });
}

/** Whether this tab was being shown when the page in it went: then whoever looks on is there still. */
export async function wasPresenting(): Promise<boolean> {
  const [{ id }, stored] = await Promise.all([browser.tabs.getCurrent(), browser.storage.session.get(KEY)]);
  return id !== undefined && tabIn(stored[KEY]) === id;
}

/** From now on the way back in this tab leads to no page of the practice network that was opened before. */
export async function leaveForGood(): Promise<void> {
  const [{ id }, left] = await Promise.all([browser.tabs.getCurrent(), leavings(), stopPresenting()]);
  if (id !== undefined) await browser.storage.session.set({ [LEFT]: { ...left, [id]: crypto.randomUUID() } });
}

/** What tells the last time that this tab was left in a hurry from every other; null where it never was. */
export async function lastLeaving(): Promise<string | null> {
  const [{ id }, left] = await Promise.all([browser.tabs.getCurrent(), leavings()]);
  const leaving = id === undefined ? undefined : left[id];
  return typeof leaving === 'string' ? leaving : null;
}

/** For whoever is about to show something: a reminder, a notification. */
export async function isPresenting(): Promise<boolean> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  const tab = tabIn(stored);
  if (tab === null || isAway(stored)) return false;
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
  const tab = isRecord(stored) ? stored.tab : null;
  return typeof tab === 'number' && Number.isInteger(tab) ? tab : null;
}

function isAway(stored: unknown): boolean {
  return isRecord(stored) && stored.isAway === true;
}

async function leavings(): Promise<Readonly<Record<string, unknown>>> {
  const { [LEFT]: left } = await browser.storage.session.get(LEFT);
  return isRecord(left) ? left : {};
}
