/** Lists that change between two readings, and lists that were read before everything was erased. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickToolbarIcon, launchChromium, type Chromium } from '../support/chromium.ts';
import { inventPeople, instagramFollowers, xFollowers } from '../support/growing-list.ts';
import { choose, clickButton, fillIn, shownItems, startCheck, waitForText } from '../support/panel.ts';
import { startSite, type Site } from '../support/site.ts';

const FOLLOWERS = 'https://www.instagram.com/sam.okafor/followers/';
const ON_X = 'https://x.com/sam_okafor/followers';
const MAYA = { handle: 'maya.adeyemi', name: 'Maya Adeyemi' };

let chromium: Chromium;
let site: Site;
let panel: Page;
let tab: Page;

beforeAll(async () => {
  site = await startSite();
  chromium = await launchChromium({ args: site.args });
  tab = await chromium.browser.newPage();
  panel = await clickToolbarIcon(chromium, tab);
  await begin();
});

afterAll(async () => {
  await chromium.browser.close();
  site.close();
});

async function begin(): Promise<void> {
  await choose(panel, 'Instagram');
  await startCheck(panel, 'Highfield Primary School');
  await clickButton(panel, 'Names to look for (0)');
  await fillIn(panel, 'textarea', MAYA.name);
  await clickButton(panel, 'Use these names');
  await clickButton(panel, 'Back to the checklist');
  await waitForText(panel, 'Names to look for (1)');
}

async function read(address: string | null): Promise<void> {
  if (address) await tab.goto(address);
  await tab.bringToFront();
  await tab.triggerExtensionAction(chromium.extension);
}

async function scrollToEnd(scroller: string, done: string): Promise<void> {
  const isDone = () => panel.$eval('main', (main, text) => main.textContent?.includes(text), done);
  for (let turn = 0; turn < 60 && !(await isDone()); turn++) {
    await tab.$eval(scroller, (element) => element.scrollBy(0, 700));
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  await waitForText(panel, done);
}

function show(...named: readonly (typeof MAYA)[]): void {
  const people = inventPeople(60, named);
  site.show(FOLLOWERS, instagramFollowers({ handle: 'sam.okafor', people, total: 60 }));
}

const saidOf = async (wanted: RegExp) =>
  (await shownItems(panel)).filter(({ said }) => wanted.test(said)).map(({ group }) => group);

test('a list that was read to its end, and is opened anew, is read anew', async () => {
  show();
  await read(FOLLOWERS);
  await scrollToEnd('#dialog', 'all 60 of 60 read');
  await waitForText(panel, 'compared all 60 people');
  expect(await saidOf(/compared all 60 people/u)).toContain('Fine');
  show(MAYA);
  await read(FOLLOWERS);
  await waitForText(panel, '12 of 60 read');
  expect(await saidOf(/compared all 60 people/u)).toEqual([]);
  await waitForText(panel, 'seen 12 of 60 people');
  expect(await saidOf(/seen 12 of 60 people/u)).toContain('Please look');
});

test('a person who has been removed is gone with the next reading', async () => {
  await scrollToEnd('#dialog', 'all 60 of 60 read');
  await waitForText(panel, '@maya.adeyemi');
  expect(await saidOf(/@maya\.adeyemi/u)).toContain('Please look');
  show();
  await read(FOLLOWERS);
  await scrollToEnd('#dialog', 'all 60 of 60 read');
  expect(await saidOf(/@maya\.adeyemi/u)).toEqual([]);
});

test('after erasing, nobody who was seen before is known any more, not even to an open page', async () => {
  site.show(ON_X, xFollowers({ handle: 'sam_okafor', people: inventPeople(90), total: 90 }));
  await read(ON_X);
  await scrollToEnd('html', 'all 90 of 90 read');
  const inPage = await tab.$$eval('main [data-testid="UserCell"]', (cells) => cells.length);
  expect(inPage).toBeLessThan(60);
  await clickButton(panel, 'Erase everything');
  await waitForText(panel, 'Everything is erased');
  await begin();
  await read(null);
  await waitForText(panel, 'of 90 read');
  const [, seen] =
    /(\d+) of 90 read/u.exec(await panel.$eval('main', (main) => main.textContent ?? '')) ?? [];
  expect(Number(seen)).toBeLessThanOrEqual(inPage);
});
