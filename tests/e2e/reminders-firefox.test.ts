/** Reminders in a real Firefox, where notifications have no buttons and the panel opens on a person's own click alone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, localDay } from '../../lib/reminders/days';
import { Firefox, FIREFOX_UUID, type FirefoxPage } from '../support/firefox.ts';

const at = (page: string) => `moz-extension://${FIREFOX_UUID}/${page}`;
const today = localDay(new Date());

type Browser = {
  storage: { local: { set: (items: object) => Promise<void> } };
  alarms: { getAll: () => Promise<unknown[]> };
  notifications: { onClosed: { addListener: (listener: (id: string) => void) => void } };
  action: { getBadgeText: (details: object) => Promise<string> };
};

let firefox: Firefox;
let options: FirefoxPage;

beforeAll(async () => {
  firefox = await Firefox.launch();
  options = await firefox.open(at('options.html'), () => document.querySelector('#reminders') !== null);
});

afterAll(() => firefox.close());

/** Without a screen every notification is closed as soon as it is shown: they are counted by that. */
type Counting = { shown?: Set<string>; browser: Browser };

const held = () =>
  options.run(async () => {
    const { browser, shown } = globalThis as unknown as Counting;
    const alarms = await browser.alarms.getAll();
    return [shown?.size ?? 0, alarms.length, await browser.action.getBadgeText({})] as const;
  });

async function waitFor(wanted: readonly [number, number, string]): Promise<void> {
  for (let turn = 0; turn < 60 && JSON.stringify(await held()) !== JSON.stringify(wanted); turn++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await held()).toEqual(wanted);
}

test('in Firefox reminders are turned on, are shown, and are put off in the settings', async () => {
  await options.waitForText('Reminders are off.');
  await options.click('Turn reminders on');
  await options.waitForText('Reminders are on. Next: ');
  await waitFor([0, 1, '']);
  const overdue = {
    version: 1,
    plan: { every: 'weeks', weeks: 1, from: addDays(today, -21) },
    time: '00:00',
    badge: true,
    handled: addDays(today, -22),
    snoozed: null,
    due: null,
  };
  await options.run(() => {
    const counting = globalThis as unknown as Counting;
    const shown = new Set<string>();
    counting.shown = shown;
    counting.browser.notifications.onClosed.addListener((id) => shown.add(id));
  });
  await options.run(
    (planted) =>
      (globalThis as unknown as { browser: Browser }).browser.storage.local.set({ reminders: planted }),
    overdue,
  );
  await waitFor([1, 1, '•']);
  await options.waitForText('It is time for your self-check.');
  await options.click('Next week');
  await options.waitForText('Put off until Monday');
  await waitFor([1, 1, '']);
});
