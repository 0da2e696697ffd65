/** Keeping, looked at as axe does at every width, light and dark. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import { clickToolbarIcon, launchChromium, openExtensionPage, type Chromium } from '../support/chromium.ts';
import { turnOnKeeping, typeInto, unfold, unlock } from '../support/keeping.ts';
import { root } from '../support/load.ts';
import { choose, clickButton, clickOn, startCheck, waitForText } from '../support/panel.ts';
import { scan } from '../support/scan.ts';
import { startSite, type Site } from '../support/site.ts';

const PRIVACY = 'https://www.instagram.com/accounts/settings/v2/account_privacy/';

let chromium: Chromium;
let site: Site;
/** What fills the panel itself is seen in a tab, as wide as is asked for. */
let page: Page;
let panel: Page;

beforeAll(async () => {
  site = await startSite();
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

test('the settings lead to it', async () => {
  const options = await openExtensionPage(chromium, 'options.html');
  await clickButton(options, 'Keep my checks…');
  await waitForText(panel, 'There is no recovery');
  await clickButton(panel, 'Back to the checklist');
  await options.close();
  // Every panel that is open shows it.
  await page.bringToFront();
  await waitForText(page, 'There is no recovery');
  await clickButton(page, 'Back to the checklist');
});

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
  await read(PRIVACY, '1 page looked at');
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
  // As after the browser was closed: only what is kept is left.
  await panel.close();
  await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { clear: () => Promise<void> } } } }
    ).chrome.storage.session.clear(),
  );
  await page.close();
  panel = await clickToolbarIcon(chromium, await chromium.browser.newPage());
  await unlock(panel);
  await waitForText(panel, 'Go on with the check of');
  page = panel;
  await scan(page, 'keeping-go-on');
  await clickButton(page, 'Start a new check');
  const loose = readFileSync(
    path.join(root, 'lib/platforms/instagram/pages/account-privacy-loose.html'),
    'utf8',
  );
  site.show(PRIVACY, loose);
  await read(PRIVACY, 'Open to more people than then:');
  await scan(page, 'keeping-changes');
});

test('erasing asks first where checks are kept, and says what was there', async () => {
  await clickButton(page, 'Kept checks');
  await waitForText(page, 'This is the check under way');
  await clickButton(page, 'Erase everything');
  await waitForText(page, 'It cannot be undone');
  await scan(page, 'keeping-erase');
  await clickButton(page, 'Yes, erase everything');
  await waitForText(page, 'the storage is empty now');
  await scan(page, 'keeping-erased');
});
