/** Keeping, looked at as axe does at every width, light and dark. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import { clickToolbarIcon, launchChromium, openExtensionPage, type Chromium } from '../support/chromium.ts';
import { inventPeople, instagramFollowers } from '../support/growing-list.ts';
import { PASSPHRASE, turnOnKeeping, typeInto, unfold, unlock } from '../support/keeping.ts';
import { choose, clickButton, clickOn, startCheck, waitForText } from '../support/panel.ts';
import { scan } from '../support/scan.ts';
import { startSite, type Site } from '../support/site.ts';

const FOLLOWERS = 'https://www.instagram.com/robin.ashdown/followers/';

let chromium: Chromium;
let site: Site;
/** What fills the panel itself is seen in a tab, as wide as is asked for. */
let page: Page;
let panel: Page;

beforeAll(async () => {
  site = await startSite();
  const people = inventPeople(24, []);
  site.show(FOLLOWERS, instagramFollowers({ handle: 'robin.ashdown', people, total: 24 }));
  chromium = await launchChromium({ args: site.args });
  panel = await clickToolbarIcon(chromium, await chromium.browser.newPage());
  await choose(panel, 'Instagram');
  await startCheck(panel, 'Highfield Primary School');
  page = await openExtensionPage(chromium, 'sidepanel.html');
  await waitForText(page, 'Your checklist');
});

afterAll(async () => {
  await chromium.browser.close();
  site.close();
});

async function read(address: string, text: string): Promise<void> {
  const tab = await chromium.browser.newPage();
  await tab.goto(address);
  await tab.bringToFront();
  await tab.triggerExtensionAction(chromium.extension);
  await waitForText(panel, text);
  await tab.close();
}

test('turning it on, with a passphrase that is easy to guess and six that are suggested', async () => {
  await clickButton(page, 'Keep my checks');
  await waitForText(page, 'There is no recovery');
  await scan(page, 'keeping-on');
  await typeInto(page, 'Passphrase', 'password1');
  await typeInto(page, 'The same passphrase again', 'passw');
  await waitForText(page, 'Easy to guess');
  await clickButton(page, 'Suggest six words');
  await waitForText(page, 'Write these six words down');
  await scan(page, 'keeping-weak');
  await clickButton(page, 'Back to the checklist');
});

test('what is kept, with a backup, another passphrase, and a check that was removed', async () => {
  await read('https://www.instagram.com/accounts/settings/v2/account_privacy/', '1 page looked at');
  await turnOnKeeping(page);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await clickButton(page, 'Kept checks');
  await waitForText(page, 'This is the check under way');
  await clickButton(page, 'Make a backup');
  await unfold(page, 'Change the passphrase');
  await waitForText(page, 'Save the file');
  await scan(page, 'keeping-kept');
  await clickOn(page, 'li.kept-check button');
  await waitForText(page, 'is removed');
  await scan(page, 'keeping-removed');
  await clickButton(page, 'Undo');
});

test('hidden, locked, a wrong passphrase', async () => {
  await clickButton(page, 'Hide');
  await scan(page, 'keeping-hidden');
  await clickButton(page, 'Back');
  await waitForText(page, 'What you keep is locked');
  await unlock(page, 'wrong');
  await waitForText(page, 'It did not open');
  await scan(page, 'keeping-wrong');
  await page.waitForFunction(() => !document.body.textContent?.includes('The next try'));
  await unlock(page);
  await waitForText(page, 'Your checklist');
});

test('what has changed, before the full list', async () => {
  await page.close();
  await panel.bringToFront();
  await unlock(panel);
  await waitForText(panel, 'Your checklist');
  page = await openExtensionPage(chromium, 'sidepanel.html');
  await unlock(page, PASSPHRASE);
  await waitForText(page, 'Your checklist');
});

test('erasing asks first where checks are kept, and says what was there', async () => {
  await clickButton(page, 'Erase everything');
  await waitForText(page, 'It cannot be undone');
  await scan(page, 'keeping-erase');
  await clickButton(page, 'Yes, erase everything');
  await waitForText(page, 'the storage is empty now');
  await scan(page, 'keeping-erased');
});
