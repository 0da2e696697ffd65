import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickToolbarIcon, launchChromium, type Chromium } from '../support/chromium.ts';
import { choose, clickButton, shownItems, startCheck, waitForText } from '../support/panel.ts';
import { startSite, type Site } from '../support/site.ts';

const HOST = 'https://www.instagram.com/*';

let chromium: Chromium;
let site: Site;
let panel: Page;

beforeAll(async () => {
  site = await startSite();
  chromium = await launchChromium({ args: site.args });
  const tab = await chromium.browser.newPage();
  panel = await clickToolbarIcon(chromium, tab);
  await choose(panel, 'Instagram');
  await startCheck(panel, 'The Avenue Primary School');
});

afterAll(async () => {
  await chromium.browser.close();
  site.close();
});

/** What the browser's own page about extensions can do: the prompt itself cannot be answered without a display. */
async function hostPermission(action: 'addHostPermission' | 'removeHostPermission'): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (name, id, host) => {
      const api = globalThis as unknown as {
        chrome: { developerPrivate: Record<string, (id: string, host: string) => Promise<void>> };
      };
      return api.chrome.developerPrivate[name]?.(id, host);
    },
    action,
    chromium.id,
    HOST,
  );
  await page.close();
}

const origins = () =>
  panel.evaluate(async () => {
    const api = globalThis as unknown as {
      chrome: { permissions: { getAll: () => Promise<{ origins?: string[] }> } };
    };
    return (await api.chrome.permissions.getAll()).origins ?? [];
  });

test('a permission that is refused ends nothing: the panel says what can be done instead', async () => {
  await panel.evaluate(() => {
    // The person presses “Deny” in the browser's own prompt.
    const api = globalThis as unknown as { browser: { permissions: { request: () => Promise<boolean> } } };
    api.browser.permissions.request = () => Promise.resolve(false);
  });
  await clickButton(panel, 'Guided tour: Instagram');
  await clickButton(panel, 'Start the tour');
  await waitForText(panel, 'No problem: nothing was read');
  expect(await origins()).toEqual([]);
  expect(site.asked).toEqual([]);
  await clickButton(panel, 'Back to the checklist');
});

describe('the guided tour', () => {
  beforeAll(async () => {
    await panel.reload();
    await waitForText(panel, 'Your checklist');
    await hostPermission('addHostPermission');
    await clickButton(panel, 'Guided tour: Instagram');
    await clickButton(panel, 'Start the tour');
  });

  test('opens each page in turn and reads it once it has loaded', async () => {
    const seen: string[] = [];
    for (;;) {
      await panel.waitForFunction(
        () =>
          /Page \d+ of/.test(document.querySelector('.tour')?.textContent ?? '') &&
          /Reading “|read\b.*(list|\.)|not your account|has changed/.test(
            document.querySelector('.tour .reading-status')?.textContent ?? '',
          ),
        { timeout: 30_000 },
      );
      seen.push(
        (await panel.$eval(
          '.tour',
          (tour) => /Page \d+ of \d+: ([^.]*?)(?=Reading|“|We|$)/.exec(tour.textContent ?? '')?.[1],
        )) ?? '',
      );
      if (await panel.$('::-p-aria([name="Finish"][role="button"])')) break;
      await clickButton(panel, 'Next page');
    }
    expect(seen.length).toBeGreaterThan(8);
    expect(new Set(seen).size).toBe(seen.length);
    await clickButton(panel, 'Finish');
    await waitForText(panel, 'That was the last page.');
  });

  test('asked for nothing but the pages it opened', () => {
    expect(site.asked.filter((address) => !address.startsWith('https://www.instagram.com/'))).toEqual([]);
  });

  test('leaves no page of the tour unread in the checklist', async () => {
    const items = await shownItems(panel);
    expect(
      items.filter(({ group, account }) => group === 'Fine' && account.startsWith('Instagram')).length,
    ).toBeGreaterThan(3);
  });

  test('gives the permission back when asked', async () => {
    expect(await origins()).toEqual([HOST]);
    await clickButton(panel, 'Take the permission back');
    await waitForText(panel, 'The permission has been taken back');
    expect(await origins()).toEqual([]);
    await clickButton(panel, 'Back to the checklist');
  });

  test('ends with a sentence when the permission is taken away in between', async () => {
    await hostPermission('addHostPermission');
    await clickButton(panel, 'Guided tour: Instagram');
    await clickButton(panel, 'Start the tour');
    await waitForText(panel, 'Page 1 of');
    await waitForText(panel, 'Reading “');
    await hostPermission('removeHostPermission');
    await waitForText(panel, 'The permission was taken back in between');
    await clickButton(panel, 'Back to the checklist');
    expect((await shownItems(panel)).length).toBeGreaterThan(10);
  });

  test('goes on where it was when its page was closed', async () => {
    await hostPermission('addHostPermission');
    await clickButton(panel, 'Guided tour: Instagram');
    await clickButton(panel, 'Start the tour');
    await waitForText(panel, 'Reading “');
    await clickButton(panel, 'Next page');
    await waitForText(panel, 'Page 2 of');
    await waitForText(panel, 'Reading “');
    const pages = await chromium.browser.pages();
    await pages.findLast((page) => page.url().includes('instagram.com'))?.close();
    await waitForText(panel, 'The page of the tour was closed');
    await clickButton(panel, 'Go on');
    await waitForText(panel, 'Page 2 of');
    await clickButton(panel, 'End the tour');
  });
});
