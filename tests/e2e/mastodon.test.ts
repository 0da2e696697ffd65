/** Mastodon, whose server can be anybody's: the sample pages at an invented name. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickToolbarIcon, launchChromium, stored, type Chromium } from '../support/chromium.ts';
import { choose, clickButton, fillIn, shownItems, startCheck, waitForText } from '../support/panel.ts';
import { startSite, type Site } from '../support/site.ts';

const SERVER = 'allotment.example';
const HOST = `https://${SERVER}/*`;
const PRIVACY = `https://${SERVER}/settings/privacy`;
const FIELD = '.tour input';

type Browser = {
  chrome: {
    permissions: { getAll: () => Promise<{ origins?: string[] }> };
    developerPrivate: Record<string, (id: string, host: string) => Promise<void>>;
  };
  browser: { permissions: { request: (asked: { origins: string[] }) => Promise<boolean> } };
  asked: string[];
};

let chromium: Chromium;
let site: Site;
let tab: Page;
let panel: Page;

beforeAll(async () => {
  site = await startSite();
  chromium = await launchChromium({ args: site.args });
  tab = await chromium.browser.newPage();
  panel = await clickToolbarIcon(chromium, tab);
});

afterAll(async () => {
  await chromium.browser.close();
  site.close();
});

async function readPageAt(address: string): Promise<void> {
  await tab.goto(address);
  await tab.bringToFront();
  await tab.triggerExtensionAction(chromium.extension);
}

/** As in the browser's own page about extensions: its prompt cannot be answered without a display. */
async function allowHost(): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (id, host) => (globalThis as unknown as Browser).chrome.developerPrivate['addHostPermission']?.(id, host),
    chromium.id,
    HOST,
  );
  await page.close();
}

/** From now on every permission that is asked for is written down. */
async function noteWhatIsAsked(): Promise<void> {
  await panel.evaluate(() => {
    const api = globalThis as unknown as Browser;
    const { permissions } = api.browser;
    const request = permissions.request.bind(permissions);
    api.asked = [];
    permissions.request = (asked) => {
      api.asked.push(...asked.origins);
      return request(asked);
    };
  });
}

const askedFor = () => panel.evaluate(() => (globalThis as unknown as Browser).asked);
const origins = () =>
  panel.evaluate(
    async () => (await (globalThis as unknown as Browser).chrome.permissions.getAll()).origins ?? [],
  );

describe('on the first screen', () => {
  test('the server is asked for once Mastodon is chosen, and what is none is said to be none', async () => {
    expect(await panel.$('input[inputmode="url"]')).toBeNull();
    await choose(panel, 'Mastodon');
    await fillIn(panel, 'input[inputmode="url"]', 'my server');
    await panel.keyboard.press('Tab');
    await waitForText(panel, 'This is not the name of a server');
  });

  test('the check can begin without it', async () => {
    await startCheck(panel, 'Highfield Primary School');
    expect(await origins()).toEqual([]);
  });
});

describe('after a click on the bell, without any permission', () => {
  test('a page is read on a server that nobody has named', async () => {
    await readPageAt(PRIVACY);
    await waitForText(panel, 'Reading “Privacy and reach”');
    const items = (await shownItems(panel)).filter(({ account }) => account === `Mastodon: @robin@${SERVER}`);
    expect(items.find(({ said }) => said.includes('Require follow requests'))?.group).toBe('Fine');
    expect(items.some(({ said }) => said.includes('No account on Mastodon can be private'))).toBe(true);
    expect(await origins()).toEqual([]);
  });

  test('an ordinary website is no page that we know, and nothing of it is taken', async () => {
    site.show(
      `https://${SERVER}/bakery`,
      '<!doctype html><html lang="en"><title>Oak Hill Bakery</title><div id="mastodon">Bread by @sam@bread.example</div>',
    );
    await readPageAt(`https://${SERVER}/bakery`);
    await waitForText(panel, 'We cannot read this page');
    expect(JSON.stringify(await stored(chromium, 'session'))).not.toContain('bread');
  });

  test('a page that asks to sign in is said to be one', async () => {
    await readPageAt(`https://${SERVER}/auth/sign_in`);
    await waitForText(panel, 'Nobody is signed in here');
  });
});

describe('the guided tour', () => {
  beforeAll(async () => {
    await clickButton(panel, 'Erase everything');
    await waitForText(panel, 'Everything is erased');
    await choose(panel, 'Mastodon');
    await startCheck(panel, 'Highfield Primary School');
    await noteWhatIsAsked();
    await clickButton(panel, 'Guided tour: Mastodon');
  });

  test('asks for the server first, and goes on with nothing that is none', async () => {
    await waitForText(panel, 'Your Mastodon server');
    await fillIn(panel, FIELD, 'https://*/*');
    await panel.keyboard.press('Enter');
    await waitForText(panel, 'This is not the name of a server');
    expect(await panel.evaluate(() => document.activeElement?.localName)).toBe('input');
    expect(await askedFor()).toEqual([]);
  });

  test('takes a username for the server in it, by the keyboard alone', async () => {
    await panel.$eval(FIELD, (field) => field instanceof HTMLInputElement && field.select());
    await panel.keyboard.type(`@robin@${SERVER}`);
    await panel.keyboard.press('Enter');
    await waitForText(panel, `For this the browser asks you whether we may see ${SERVER}.`);
  });

  test('asks the browser for that server alone, opens its pages in turn and reads them', async () => {
    await allowHost();
    await clickButton(panel, 'Start the tour');
    const pages = [
      'Privacy and reach',
      'Posting defaults',
      'Profile',
      'Followers',
      'Following',
      'Follow requests',
    ];
    for (const [index, page] of pages.entries()) {
      await waitForText(panel, `Page ${index + 1} of ${pages.length}: ${page}`);
      await waitForText(panel, index < 3 ? `Reading “${page}”` : `“${page}”:`);
      await clickButton(panel, index + 1 < pages.length ? 'Next page' : 'Finish');
    }
    await waitForText(panel, 'That was the last page.');
    expect(await askedFor()).toEqual([HOST]);
    expect(await origins()).toEqual([HOST]);
    expect(site.asked.filter((address) => !address.startsWith(`https://${SERVER}/`))).toEqual([]);
  });

  test('gives the permission back when asked', async () => {
    await clickButton(panel, 'Take the permission back');
    await waitForText(panel, 'The permission has been taken back');
    expect(await origins()).toEqual([]);
    await clickButton(panel, 'Back to the checklist');
  });

  test('remembers the server for this check, and lets the person name another', async () => {
    await panel.reload();
    await waitForText(panel, 'Your checklist');
    await clickButton(panel, 'Guided tour: Mastodon');
    await waitForText(panel, `whether we may see ${SERVER}.`);
    await clickButton(panel, 'Another server');
    await waitForText(panel, 'Your Mastodon server');
    expect(
      await panel.$eval(FIELD, (field) => (field instanceof HTMLInputElement ? field.value : null)),
    ).toBe(SERVER);
    await clickButton(panel, 'Not now');
  });

  test('forgets it with everything else', async () => {
    await clickButton(panel, 'Erase everything');
    await waitForText(panel, 'Everything is erased');
    expect(JSON.stringify(await stored(chromium, 'session'))).not.toContain(SERVER);
  });
});
