/** The browser's extension interface: the only place that imports the polyfill. */
import browser from 'webextension-polyfill';

export { browser };
export type { Notifications, Runtime, Tabs } from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill's types do not know. */
type SidePanel = { open: (options: { windowId: number }) => Promise<void> };

function hasSidePanel(api: typeof browser): api is typeof browser & { sidePanel: SidePanel } {
  return 'sidePanel' in api;
}

/** Opens the panel in a window. Has to be called from a click, before anything is waited for. */
export function openPanel(windowId: number): Promise<void> {
  return hasSidePanel(browser) ? browser.sidePanel.open({ windowId }) : browser.sidebarAction.open();
}

/** The panel's page in a tab of its own, where the browser does not let the panel be opened. */
export async function openPanelInTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html') });
}

type Lockable = { setAccessLevel: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> };

function isLockable<Area extends object>(area: Area): area is Area & Lockable {
  return 'setAccessLevel' in area;
}

/** Keeps scripts in pages away from what is stored, where the browser can do that. */
export async function lockStorage(): Promise<void> {
  const { local, session, sync, managed } = browser.storage;
  const areas = [local, session, sync, managed].filter(isLockable);
  await Promise.all(areas.map((area) => area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })));
}

export type Installer = 'person' | 'manager' | 'unknown';

/** Who put this extension into the browser, as far as the browser tells. */
export async function installedBy(): Promise<Installer> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') return 'manager';
  return installType === 'normal' || installType === 'development' ? 'person' : 'unknown';
}

type Pinnable = { getUserSettings: () => Promise<{ isOnToolbar?: boolean }> };

function isPinnable<Action extends object>(action: Action): action is Action & Pinnable {
  return 'getUserSettings' in action;
}

/** Whether the bell is in sight in the toolbar; true where the browser does not tell. */
export async function isOnToolbar(): Promise<boolean> {
  if (!isPinnable(browser.action)) return true;
  const { isOnToolbar: isThere = true } = await browser.action.getUserSettings();
  return isThere;
}

/** The tab that is on screen in the panel's window. */
export async function tabOnScreen(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
