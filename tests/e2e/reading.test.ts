import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickToolbarIcon, launchChromium, type Chromium } from '../support/chromium.ts';
import { inventPeople, instagramFollowers, xFollowers } from '../support/growing-list.ts';
import {
  choose,
  clickButton,
  clickOn,
  fillIn,
  shownItems,
  startCheck,
  waitForText,
} from '../support/panel.ts';
import { startSite, type Site } from '../support/site.ts';

const SETTINGS = 'https://www.instagram.com/accounts/settings/v2/account_privacy/';
const FOLLOWERS = 'https://www.instagram.com/sam.okafor/followers/';

let chromium: Chromium;
let site: Site;
let tab: Page;
let panel: Page;

beforeAll(async () => {
  site = await startSite();
  chromium = await launchChromium({ args: site.args });
  tab = await chromium.browser.newPage();
  await tab.goto(SETTINGS);
  panel = await clickToolbarIcon(chromium, tab);
});

afterAll(async () => {
  await chromium.browser.close();
  site.close();
});

/** Clicks the toolbar icon on a page, with the panel open. */
async function readPageAt(address: string): Promise<void> {
  await tab.goto(address);
  await tab.bringToFront();
  await tab.triggerExtensionAction(chromium.extension);
}

test('the first click says to choose a policy, and reads nothing', async () => {
  await waitForText(panel, 'Choose your policy first');
});

describe('after a click on the toolbar icon', () => {
  beforeAll(async () => {
    await choose(panel, 'Instagram');
    await startCheck(panel, 'Highfield Primary School');
  });

  test('a settings page is read on its real host name, and stands in the checklist', async () => {
    await readPageAt(SETTINGS);
    await waitForText(panel, 'Reading “Account privacy”');
    const item = (await shownItems(panel)).find(({ said }) => said.includes('is private'));
    expect(item).toMatchObject({ group: 'Fine', account: 'Instagram: @robin.ashdown' });
    expect(item?.clause).toContain('Highfield');
  });

  test('a change that the person makes on the page is seen at once', async () => {
    await tab.click('input[role="switch"]');
    await waitForText(panel, 'is public: anyone can see your posts');
    await tab.click('input[role="switch"]');
    await waitForText(panel, 'is private');
  });

  test('stops when told to, and reads the page again from the panel', async () => {
    await clickButton(panel, 'Stop reading');
    await waitForText(panel, 'We have stopped');
    await tab.click('input[role="switch"]');
    await clickButton(panel, 'Read this page');
    await waitForText(panel, 'is public: anyone can see your posts');
    await tab.click('input[role="switch"]');
    await waitForText(panel, 'is private');
  });

  test('says where the bell is to be found as long as it is not in the toolbar', async () => {
    await waitForText(panel, 'Click the puzzle piece in the browser’s toolbar');
  });

  test('somebody else’s page is not read, and the panel says so', async () => {
    site.show(
      'https://www.instagram.com/somebody.else/',
      instagramFollowers({ handle: 'somebody.else', people: [], total: 3 })
        .replaceAll('"username":"somebody.else"', '"username":"robin.ashdown"')
        .replace('<a href="/accounts/edit/">Edit profile</a>', '')
        .replaceAll(
          '<div><a href="/somebody.else/" role="link"><img alt="somebody.else\'s profile picture">',
          '<div><a href="/robin.ashdown/" role="link"><img alt="robin.ashdown\'s profile picture">',
        )
        .replace(/<div role="dialog">.*?<\/div><\/div><\/div>/su, ''),
    );
    await readPageAt('https://www.instagram.com/somebody.else/');
    await waitForText(panel, 'This is not your account, so we read nothing of it');
  });

  test('a page on which nobody is signed in is said to be one', async () => {
    site.show(
      'https://www.instagram.com/explore/',
      '<!doctype html><html lang="en"><title>Instagram</title><main>Log in</main>',
    );
    await readPageAt('https://www.instagram.com/explore/');
    await waitForText(panel, 'Nobody is signed in here');
  });
});

describe('a list that grows as the person scrolls', () => {
  beforeAll(async () => {
    await clickButton(panel, 'Names to look for (0)');
    await fillIn(panel, 'textarea', 'Maya Adeyemi\nFfion Pritchard (left 2023)');
    await clickButton(panel, 'Use these names');
    await waitForText(panel, '2 names to look for');
    await clickButton(panel, 'Back to the checklist');
  });

  test('is counted live, and a name that is on it is a possible match', async () => {
    const people = inventPeople(60, [{ handle: 'maya.adeyemi', name: 'Maya Adeyemi' }]);
    site.show(FOLLOWERS, instagramFollowers({ handle: 'sam.okafor', people, total: 60 }));
    await readPageAt(FOLLOWERS);
    await waitForText(panel, '12 of 60 read');
    await scrollUntil('#dialog', 'all 60 of 60 read');
    const match = (await shownItems(panel)).find(({ said }) => said.includes('@maya.adeyemi'));
    expect(match).toMatchObject({ group: 'Please look' });
    expect(match?.answers).toContain('This is not a pupil');
  });

  test('keeps the people whose rows the page has removed, and leaves the sidebar out', async () => {
    const address = 'https://x.com/sam_okafor/followers';
    const people = inventPeople(120, [{ handle: 'maya_adeyemi', name: 'Maya Adeyemi' }]);
    site.show(address, xFollowers({ handle: 'sam_okafor', people, total: 120 }));
    await readPageAt(address);
    await scrollUntil('html', 'all 120 of 120 read');
    expect((await shownItems(panel)).some(({ said }) => said.includes('@maya_adeyemi'))).toBe(true);
    expect((await shownItems(panel)).some(({ said }) => said.includes('decoy'))).toBe(false);
  });

  async function scrollUntil(scroller: string, text: string): Promise<void> {
    for (let turn = 0; turn < 80; turn++) {
      if ((await panel.$eval('main', (main) => main.textContent ?? '')).includes(text)) return;
      await tab.$eval(scroller, (element) => element.scrollBy(0, 600));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await waitForText(panel, text, 2000);
  }
});

test('an answer moves the finding, and can be undone and taken back', async () => {
  const find = async () => (await shownItems(panel)).find(({ said }) => said.includes('@maya.adeyemi'));
  await panel.evaluate(() => {
    const finding = [...document.querySelectorAll('.finding')].find((element) =>
      element.textContent?.includes('@maya.adeyemi'),
    );
    finding?.setAttribute('open', '');
    finding?.scrollIntoView();
  });
  await clickOn(panel, '.finding[open] ::-p-aria([name="This is not a pupil"][role="button"])');
  await waitForText(panel, 'You said: “This is not a pupil”');
  expect((await find())?.group).toBe('Fine');
  await clickButton(panel, 'Undo');
  await panel.waitForFunction(() => !document.body.textContent?.includes('You said: “'));
  expect((await find())?.group).toBe('Please look');
});
