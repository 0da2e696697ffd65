import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickToolbarIcon, launchChromium, stored, type Chromium } from '../support/chromium.ts';
import { inventPeople, instagramFollowers, xFollowers } from '../support/growing-list.ts';
import { choose, clickButton, fillIn, shownItems, startCheck, waitForText } from '../support/panel.ts';
import { startSite, type Site } from '../support/site.ts';

const FOLLOWERS = 'https://www.instagram.com/sam.okafor/followers/';
const ON_X = 'https://x.com/sam_okafor/followers';

let chromium: Chromium;
let site: Site;
let panel: Page;

beforeAll(async () => {
  site = await startSite();
  const people = inventPeople(60, [{ handle: 'maya.adeyemi', name: 'Maya Adeyemi' }]);
  site.show(FOLLOWERS, instagramFollowers({ handle: 'sam.okafor', people, total: 60 }));
  site.show(ON_X, xFollowers({ handle: 'sam_okafor', people: inventPeople(90), total: 90 }));
  chromium = await launchChromium({ args: site.args });
  panel = await clickToolbarIcon(chromium, await open('about:blank'));
  await choose(panel, 'Instagram');
  await startCheck(panel, 'The Avenue Primary School');
  await clickButton(panel, 'Names to look for (0)');
  await fillIn(panel, 'textarea', 'Maya Adeyemi');
  await clickButton(panel, 'Use these names');
  await clickButton(panel, 'Back to the checklist');
});

afterAll(async () => {
  await chromium.browser.close();
  site.close();
});

async function open(address: string): Promise<Page> {
  const tab = await chromium.browser.newPage();
  await tab.goto(address);
  return tab;
}

async function readIn(tab: Page): Promise<void> {
  await tab.bringToFront();
  await tab.triggerExtensionAction(chromium.extension);
}

async function scroll(tab: Page, scroller: string): Promise<void> {
  await tab.bringToFront();
  await tab.$eval(scroller, (element) => element.scrollBy(0, 700));
  await new Promise((resolve) => setTimeout(resolve, 150));
}

const hasRead = async (text: string) =>
  (await panel.$eval('main', (main) => main.textContent ?? '')).includes(text);

test('a tab closed while it is read is said to be closed, and what was read is kept', async () => {
  const tab = await open(FOLLOWERS);
  await readIn(tab);
  await waitForText(panel, '12 of 60 read');
  await tab.close();
  await waitForText(panel, 'The page was closed or left while we read it');
  await waitForText(panel, '12 of 60 people');
  expect((await shownItems(panel)).some(({ said }) => said.includes('12 of 60 people'))).toBe(true);
});

test('a page left while it is read is said to be left, and what was read is kept', async () => {
  const tab = await open(FOLLOWERS);
  await readIn(tab);
  await waitForText(panel, '12 of 60 read');
  await scroll(tab, '#dialog');
  await waitForText(panel, '24 of 60 read');
  await tab.goto('https://www.instagram.com/accounts/settings/v2/account_privacy/');
  await waitForText(panel, 'The page was closed or left while we read it');
  await waitForText(panel, '24 of 60 people');
  expect((await shownItems(panel)).some(({ said }) => said.includes('24 of 60 people'))).toBe(true);
  await tab.close();
});

test('an address that changes within the page ends the reading, with a word on how to go on', async () => {
  const tab = await open(FOLLOWERS);
  await readIn(tab);
  await waitForText(panel, '12 of 60 read');
  await tab.evaluate(() => history.pushState({}, '', '/explore/'));
  await waitForText(panel, 'The page moved on, so we stopped');
  await tab.close();
});

test('two tabs: the newer reading goes on, and nothing of the older one is lost', async () => {
  const first = await open(FOLLOWERS);
  await readIn(first);
  await waitForText(panel, '12 of 60 read');
  const second = await open(ON_X);
  await readIn(second);
  await waitForText(panel, '12 of 90 read');
  await scroll(first, '#dialog');
  await scroll(second, 'html');
  await waitForText(panel, '24 of 90 read');
  await waitForText(panel, ' of 60 people');
  expect((await shownItems(panel)).some(({ said }) => / of 60 people/.test(said))).toBe(true);
  await first.close();
  await second.close();
});

test('a service worker that is killed while a page is read is not missed', async () => {
  const tab = await open(ON_X);
  await readIn(tab);
  await waitForText(panel, 'of 90 read');
  const target = chromium.browser.targets().find((candidate) => candidate.type() === 'service_worker');
  await (await target?.worker())?.close();
  for (let turn = 0; turn < 30 && !(await hasRead('all 90 of 90 read')); turn++) await scroll(tab, 'html');
  await waitForText(panel, 'all 90 of 90 read');
  await tab.goto(FOLLOWERS);
  await readIn(tab);
  await waitForText(panel, '12 of 60 read');
  await tab.close();
});

test('a panel that is closed and opened again still has the checklist, and reads on where the page is', async () => {
  const tab = await open(ON_X);
  await readIn(tab);
  for (let turn = 0; turn < 8; turn++) await scroll(tab, 'html');
  await panel.waitForFunction(() => /(4|5|6|7|8)\d of 90 read/.test(document.body.textContent ?? ''));
  const before = Number(
    /(\d+) of 90 read/.exec(await panel.$eval('main', (main) => main.textContent ?? ''))?.[1],
  );
  await panel.close();
  panel = await clickToolbarIcon(chromium, tab);
  await waitForText(panel, `of 90 read`);
  const after = Number(
    /(\d+) of 90 read/.exec(await panel.$eval('main', (main) => main.textContent ?? ''))?.[1],
  );
  expect(after).toBeGreaterThanOrEqual(before);
  expect((await shownItems(panel)).some(({ account }) => account === 'Instagram: @sam.okafor')).toBe(true);
  await tab.close();
});

test('what is kept while the browser runs holds no name from a list and no name that was looked for', async () => {
  await panel.close();
  const kept = JSON.stringify(await stored(chromium, 'session'));
  expect(kept).toContain('sam.okafor');
  expect(kept).not.toMatch(/Person Number|person_\d|adeyemi/iu);
  expect(await stored(chromium, 'local')).toEqual({});
  panel = await clickToolbarIcon(chromium, await open('about:blank'));
  await waitForText(panel, 'We never keep names, so open the list again');
});

test('erasing leaves nothing, anywhere', async () => {
  await clickButton(panel, 'Erase everything');
  await waitForText(panel, 'Everything is erased');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await stored(chromium, 'session')).toEqual({});
  expect(await stored(chromium, 'local')).toEqual({});
});

test('erasing on the settings page empties the panel too, and it writes nothing back', async () => {
  await choose(panel, 'Instagram');
  await startCheck(panel, 'The Avenue Primary School');
  const tab = await open(FOLLOWERS);
  await readIn(tab);
  await waitForText(panel, '12 of 60 read');
  const options = await open(`chrome-extension://${chromium.id}/options.html`);
  await waitForText(options, 'What it asks');
  await clickButton(options, 'Erase everything');
  await waitForText(panel, 'Everything is erased');
  await scroll(tab, '#dialog');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await stored(chromium, 'session')).toEqual({});
});

test('two windows: what one panel has read and been told stands in the other one too', async () => {
  await startCheck(panel, 'The Avenue Primary School');
  const second = await open(`chrome-extension://${chromium.id}/sidepanel.html`);
  await waitForText(second, 'Your checklist');
  const tab = await open(FOLLOWERS);
  await readIn(tab);
  await waitForText(panel, '12 of 60 read');
  await waitForText(second, 'Instagram: @sam.okafor');
});
