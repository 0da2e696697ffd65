/** After a whole check the browser's profile on disk is searched for everybody who was named in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickToolbarIcon, launchChromium, openExtensionPage, type Chromium } from '../support/chromium.ts';
import { inventPeople, instagramFollowers } from '../support/growing-list.ts';
import { filesHolding, filesIn } from '../support/on-disk.ts';
import { choose, clickButton, clickOn, fillIn, startCheck, waitForText } from '../support/panel.ts';
import { startSite, type Site } from '../support/site.ts';

const FOLLOWERS = 'https://www.instagram.com/sam.okafor/followers/';
const PUPIL = { handle: 'zephyrine.quillfeather', name: 'Zephyrine Quillfeather' };
const STRANGER = { handle: 'barnabus.thistlewick', name: 'Barnabus Thistlewick' };
/** On the lists that are typed, opened and sealed, and on no page. */
const OTHERS = ['Ottoline Marchbanks', 'Ptolemy Underhay', 'Isadora Wetherspoke'];
const EVERYBODY = [...OTHERS, PUPIL.name, PUPIL.handle, STRANGER.name, STRANGER.handle].flatMap((name) => [
  name,
  name.split(/[ .]/u)[1] ?? name,
]);

let chromium: Chromium;
let site: Site;
let profile: string;
let downloads: string;

async function launch(): Promise<void> {
  chromium = await launchChromium({ args: [...site.args, `--user-data-dir=${profile}`] });
}

async function openFile(page: Page, file: string): Promise<void> {
  const input = (await page.waitForSelector(
    '.drop-zone input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

beforeAll(async () => {
  profile = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-profile-'));
  downloads = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-saved-'));
  site = await startSite();
  const people = inventPeople(24, [PUPIL, STRANGER]);
  site.show(FOLLOWERS, instagramFollowers({ handle: 'sam.okafor', people, total: 24 }));
  await launch();
});

afterAll(async () => {
  await chromium.browser.close();
  site.close();
  for (const folder of [profile, downloads]) rmSync(folder, { recursive: true, force: true });
});

test('after a check nobody who was named in it is on disk', async () => {
  const sealed = await sealOnPage();
  const tab = await chromium.browser.newPage();
  const panel = await clickToolbarIcon(chromium, tab);
  await choose(panel, 'Instagram');
  await startCheck(panel, 'Highfield Primary School');
  await clickButton(panel, 'Names to look for (0)');
  await openFile(panel, sealed.file);
  await fillIn(panel, '#unlock-title ~ form input', sealed.words);
  await clickButton(panel, 'Open it');
  await waitForText(panel, 'A sealed roll is open');
  await clickOn(panel, '::-p-xpath(//summary[. = "Give other names"])');
  await fillIn(panel, 'textarea', `${OTHERS[0]}\n${PUPIL.name}`);
  await clickButton(panel, 'Use these names');
  await waitForText(panel, '2 names to look for.');
  await clickButton(panel, 'Back to the checklist');
  await tab.goto(FOLLOWERS);
  await tab.bringToFront();
  await tab.triggerExtensionAction(chromium.extension);
  await tab.$eval('#dialog', (element) => element.scrollBy(0, 2000));
  await waitForText(panel, 'all 24 of 24 read');
  await clickButton(panel, 'Possible pupils, one by one (1)');
  await waitForText(panel, PUPIL.name);
  await panel.keyboard.press('1');
  await waitForText(panel, 'What your policy asks next');
  // Time for whatever the browser writes by itself: tabs, what stands in their fields.
  await new Promise((resolve) => setTimeout(resolve, 4000));
  await chromium.browser.close();
  expect(filesIn(profile).length).toBeGreaterThan(20);
  expect(filesHolding(profile, [...EVERYBODY, sealed.words])).toEqual([]);
});

test('what a page does store is found by the same search', async () => {
  await launch();
  const page = await openExtensionPage(chromium, 'options.html');
  await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { set: (items: object) => Promise<void> } } } }
    ).chrome.storage.local.set({ planted: 'Peregrine Hallowmarsh' }),
  );
  await page.goto('https://www.instagram.com/sam.okafor/');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await chromium.browser.close();
  expect(filesHolding(profile, ['Hallowmarsh'])).not.toEqual([]);
  expect(filesHolding(profile, ['sam.okafor'])).not.toEqual([]);
});

/** Names typed on the page that seals them, with the file on disk and the six words. */
async function sealOnPage(): Promise<{ file: string; words: string }> {
  const page = await openExtensionPage(chromium, 'seal.html', 1000);
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
    eventsEnabled: true,
  });
  await fillIn(page, 'textarea', OTHERS.slice(1).join('\n'));
  await clickButton(page, 'Use these names');
  await waitForText(page, '2 names.');
  await fillIn(page, 'input[maxlength]', 'Highfield Primary School');
  await clickButton(page, 'Seal it');
  await waitForText(page, 'The six words');
  const words = await page.$$eval('.hand-out .words li', (items) =>
    items.map((item) => item.textContent ?? ''),
  );
  const saved = new Promise<void>((resolve) =>
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
  );
  await page.click('.hand-out a[download]');
  await saved;
  // A tab that stays open with names in a field: browsers write down what tabs hold, to bring it back.
  const left = await openExtensionPage(chromium, 'seal.html', 1000);
  await fillIn(left, 'textarea', OTHERS[2] ?? '');
  await fillIn(left, 'input[maxlength]', ' ');
  return { file: filesIn(downloads)[0] ?? '', words: words.join(' ') };
}
