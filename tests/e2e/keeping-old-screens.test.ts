/** Kept checks that grow older than the person has chosen, looked at as axe does at every width, light and dark. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickToolbarIcon, launchChromium, type Chromium } from '../support/chromium.ts';
import { moveClock } from '../support/clock.ts';
import { turnOnKeeping, unlock } from '../support/keeping.ts';
import { choose, clickButton, startCheck, waitForText } from '../support/panel.ts';
import { scan } from '../support/scan.ts';
import { startSite, type Site } from '../support/site.ts';

const PRIVACY = 'https://www.instagram.com/accounts/settings/v2/account_privacy/';

let chromium: Chromium;
let site: Site;

beforeAll(async () => {
  site = await startSite();
  chromium = await launchChromium({ args: site.args });
  const panel = await clickToolbarIcon(chromium, await chromium.browser.newPage());
  await choose(panel, 'Instagram');
  await startCheck(panel, 'Highfield Primary School');
  const tab = await chromium.browser.newPage();
  await tab.goto(PRIVACY);
  await tab.bringToFront();
  await tab.triggerExtensionAction(chromium.extension);
  await waitForText(panel, '1 page looked at');
  await turnOnKeeping(panel);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await panel.close();
});

afterAll(async () => {
  await chromium.browser.close();
  site.close();
});

/** The panel so many days later, in a browser that was closed since. */
async function openLater(days: number): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${chromium.id}/options.html`);
  await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { clear: () => Promise<void> } } } }
    ).chrome.storage.session.clear(),
  );
  await moveClock(page, days);
  await page.goto(`chrome-extension://${chromium.id}/sidepanel.html`);
  await unlock(page);
  await waitForText(page, 'Go on with the check of');
  return page;
}

test('a shorter time that would take a check asks first, and can be left', async () => {
  const page = await openLater(150);
  await waitForText(page, 'Back to the start');
  await page.select('select', '3');
  await waitForText(page, '1 check is older than that');
  await scan(page, 'keeping-sooner');
  await clickButton(page, 'Leave it at 13 months');
  expect(await page.$eval('select', ({ value }) => value)).toBe('13');
  expect(await page.$$eval('li.kept-check', ({ length }) => length)).toBe(1);
  await page.close();
});

test('checks that are all too old are still there, and the card that says so takes them away', async () => {
  const page = await openLater(500);
  await waitForText(page, 'older than the 13 months you chose');
  await waitForText(page, 'Once a newer check is kept, it goes');
  await scan(page, 'keeping-too-old');
  await clickButton(page, 'Remove what is older');
  await waitForText(page, '1 check was older than you chose, and is gone.');
  expect(await page.$$eval('li.kept-check', ({ length }) => length)).toBe(0);
  await scan(page, 'keeping-none-left');
  await page.close();
});
