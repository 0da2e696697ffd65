/** What the browser holds of reminders: what is stored, alarms, notifications, the dot on the icon. */
import type { Page } from 'puppeteer-core';
import type { Reminders } from '../../lib/reminders/reminders';
import type { Chromium } from './chromium.ts';

type Chrome = {
  tabs: { getCurrent: () => Promise<{ id: number }> };
  storage: {
    session: { set: (items: object) => Promise<void> };
    local: {
      get: (key: string) => Promise<{ reminders?: Reminders }>;
      set: (items: object) => Promise<void>;
    };
  };
  alarms: {
    getAll: () => Promise<{ name: string; scheduledTime: number }[]>;
    create: (name: string, info: { when: number }) => Promise<void>;
  };
  notifications: {
    getAll: () => Promise<Record<string, boolean>>;
    create: unknown;
    onClicked: { dispatch: (id: string) => void };
    onButtonClicked: { dispatch: (id: string, button: number) => void };
  };
  action: { getBadgeText: (details: object) => Promise<string> };
};

export type Held = {
  reminders: Reminders | null;
  /** Milliseconds from now at which each alarm is set. */
  alarms: number[];
  notifications: string[];
  dot: string;
};

/** `page` is one of the extension's own. */
export function heldBy(page: Page): Promise<Held> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const { reminders = null } = await chrome.storage.local.get('reminders');
    const alarms = await chrome.alarms.getAll();
    return {
      reminders,
      alarms: alarms.map(({ scheduledTime }) => scheduledTime - Date.now()),
      notifications: Object.keys(await chrome.notifications.getAll()),
      dot: await chrome.action.getBadgeText({}),
    };
  });
}

/** Waits until what the browser holds is as it should be. */
export async function waitForHeld(
  page: Page,
  isRight: (held: Held) => boolean,
  timeout = 20_000,
): Promise<Held> {
  let held = await heldBy(page);
  for (const end = Date.now() + timeout; !isRight(held) && Date.now() < end; held = await heldBy(page))
    await new Promise((resolve) => setTimeout(resolve, 100));
  if (!isRight(held)) throw new Error(`The browser holds ${JSON.stringify(held)}`);
  return held;
}

export async function plant(page: Page, reminders: object): Promise<void> {
  await page.evaluate(async (planted) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    await chrome.storage.local.set({ reminders: planted });
  }, reminders);
}

/** The page is shown to a room, or no longer. */
export async function present(page: Page, isShown: boolean): Promise<void> {
  await page.evaluate(async (shown) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const tab = await chrome.tabs.getCurrent();
    await chrome.storage.session.set({ presenting: shown ? { tab: tab.id } : null });
  }, isShown);
}

/** The alarm that is set rings in a moment instead. */
export async function ringSoon(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    await chrome.alarms.create('reminder', { when: Date.now() + 300 });
  });
}

/** The background script, started if it is not running. */
export async function backgroundOf({ browser }: Chromium) {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('There is no background script.');
  return worker;
}

/** Whatever would show a notification waits for ever, until the background script is started anew. */
export async function holdNotifications(chromium: Chromium): Promise<void> {
  const worker = await backgroundOf(chromium);
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    chrome.notifications.create = () => new Promise(() => undefined);
  });
}

/** A click on a notification, or on one of its buttons, as the background script is told of it. */
export async function clickNotification(chromium: Chromium, id: string, button?: number): Promise<void> {
  const worker = await backgroundOf(chromium);
  await worker.evaluate(
    (clicked, at) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      if (at === undefined) chrome.notifications.onClicked.dispatch(clicked);
      else chrome.notifications.onButtonClicked.dispatch(clicked, at);
    },
    id,
    button,
  );
}
