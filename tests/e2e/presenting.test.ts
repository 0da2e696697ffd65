/** In front of a room: a page that is loaded again shows no name, and the browser's way back shows no lesson. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rules } from '../../lib/audit/rules';
import { launchChromium, openExtensionPage, stored, type Chromium } from '../support/chromium.ts';
import { chooseByKey, pressOn } from '../support/keyboard.ts';
import { Firefox, FIREFOX_UUID } from '../support/firefox.ts';
import { waitForText } from '../support/panel.ts';

const ADDRESS = 'practice.html?walkthrough';
/** Of a pupil in the guide, and of the account's owner on the practice network. */
const NAME = 'Wrona';
const LEAVE = 'Leave (Esc, Esc)';

type Seen = { walk: string | null; room: boolean; name: boolean };

let chromium: Chromium;
let page: Page;
/** What stood on the page at each change of it, from the first. */
let seen: Seen[] = [];

beforeAll(async () => {
  chromium = await launchChromium();
  page = await openExtensionPage(chromium, ADDRESS, 1280);
  await page.waitForSelector('#stop-title');
  page.on('console', (message) => {
    const [, told] = /^seen (.*)$/u.exec(message.text()) ?? [];
    if (told) seen.push(JSON.parse(told) as Seen);
  });
  await page.evaluateOnNewDocument((name) => {
    const tell = () => {
      const walk = document.querySelector('.walk')?.className ?? null;
      const room = document.documentElement.classList.contains('presenting');
      const guide = document.querySelector<HTMLElement>('.guide')?.textContent ?? '';
      console.log(`seen ${JSON.stringify({ walk, room, name: guide.includes(name) })}`);
    };
    new MutationObserver(tell).observe(document, { subtree: true, childList: true, attributes: true });
  }, NAME);
});

afterAll(() => chromium.browser.close());

const href = () => page.evaluate(() => location.href);
const presenting = async () => (await stored(chromium, 'session')).presenting;
const walks = () => seen.filter(({ walk }) => walk !== null);

async function reload(): Promise<void> {
  seen = [];
  await page.reload();
  await page.waitForSelector('#stop-title');
  await expect.poll(walks, { timeout: 5000 }).not.toEqual([]);
}

/** By the browser's way back; whatever comes up then may be on its way to somewhere else. */
async function goBack(): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back()));
  await new Promise((wake) => setTimeout(wake, 600));
}

/** A lesson with names in it, and a page of the practice network with people on it. */
async function toNames(): Promise<void> {
  await pressOn(page, rules.get('pupil-connections')?.words.title ?? '');
  await pressOn(page, 'Next');
  await pressOn(page, 'Where is that?');
  for (const place of ['Open “Close friends”', 'Open “Followers”']) {
    await pressOn(page, place);
    await page.waitForSelector('main[data-path^="/"][aria-busy="false"]');
  }
}

test('a page that nobody shows has its names when it is loaded again', async () => {
  await chooseByKey(page, 'The Avenue Primary School');
  await pressOn(page, 'Use this policy');
  await toNames();
  await reload();
  expect(seen.some(({ name }) => name)).toBe(true);
  expect(seen.some(({ room }) => room)).toBe(false);
});

test('a page that is shown to a room is shown still when it is loaded again, with names hidden from the first', async () => {
  await pressOn(page, 'Lessons');
  await pressOn(page, 'Start presenting');
  await toNames();
  await pressOn(page, 'Show names');
  await waitForText(page, NAME);
  await reload();
  await waitForText(page, LEAVE);
  expect(walks()).not.toEqual([]);
  expect(walks().filter(({ walk, room, name }) => walk !== 'walk hides-names' || !room || name)).toEqual([]);
  await page.waitForSelector('[data-testid="person-name"]');
  const security = await page.$eval('[data-testid="person-name"]', (name) =>
    getComputedStyle(name).getPropertyValue('-webkit-text-security'),
  );
  expect(security).toBe('disc');
  expect(await presenting()).toEqual({ tab: expect.any(Number) });
});

test('somewhere else in the same tab reminders may come, and back again it is shown to the room', async () => {
  await page.goto('about:blank');
  await expect.poll(presenting, { timeout: 10_000 }).toMatchObject({ isAway: true });
  seen = [];
  await page.goBack();
  await waitForText(page, LEAVE);
  expect(walks().filter(({ walk, name }) => walk !== 'walk hides-names' || name)).toEqual([]);
  expect(await presenting()).toEqual({ tab: expect.any(Number) });
});

test('after leaving, the browser’s way back leads to an empty page each time, and never shows a lesson', async () => {
  const entries = await page.evaluate(() => history.length);
  expect(entries).toBeGreaterThan(3);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(href, { timeout: 10_000 }).toBe('about:blank');
  expect(await presenting()).toBeUndefined();
  await page.bringToFront();
  seen = [];
  for (let back = 0; back < entries; back++) {
    await goBack();
    await expect.poll(() => href().catch(() => ''), { timeout: 10_000 }).toBe('about:blank');
  }
  expect(walks()).toEqual([]);
  // Pages were there, and have gone.
  expect(seen.length).toBeGreaterThan(0);
});

test('whoever opens the walkthrough anew in that tab finds it where it was, and not shown to a room', async () => {
  await page.goto(`chrome-extension://${chromium.id}/${ADDRESS}`);
  await page.waitForSelector('#stop-title');
  expect(await page.evaluate(() => document.body.textContent?.includes('Leave (Esc, Esc)'))).toBe(false);
  expect(await page.$('.hides-names')).toBeNull();
  expect(await page.$('.guide')).not.toBeNull();
});

test('erasing everything while it is shown leaves nothing behind, and begins at the start', async () => {
  await pressOn(page, 'Lessons');
  await pressOn(page, 'Start presenting');
  await waitForText(page, LEAVE);
  const settings = await openExtensionPage(chromium, 'options.html');
  await pressOn(settings, 'Erase everything');
  await waitForText(settings, 'Everything is erased');
  await settings.close();
  await page.bringToFront();
  await page.waitForFunction(() => document.querySelector('.lessons, .guide') === null, { polling: 50 });
  await waitForText(page, 'Which policy do you want to go through?');
  expect(await stored(chromium, 'session')).toEqual({});
});

test('what was opened after leaving comes back from a link that led out of it, and what was opened before does not', async () => {
  const address = `chrome-extension://${chromium.id}/${ADDRESS}`;
  const open = async (hash: string) => {
    await page.goto(address);
    await page.waitForSelector('#stop-title');
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await expect.poll(href).toBe(`${address}${hash}`);
  };
  const showAndLeave = async () => {
    await pressOn(page, 'Start presenting');
    await waitForText(page, LEAVE);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(href, { timeout: 10_000 }).toBe('about:blank');
  };
  await chooseByKey(page, 'The Avenue Primary School');
  await pressOn(page, 'Use this policy');
  await showAndLeave();
  // Opened after one leaving, and before another.
  await open('#/requests');
  await showAndLeave();

  await open('#/close-friends');
  await page.goto('about:blank#elsewhere');
  await goBack();
  await page.waitForSelector('#stop-title');
  expect(await href()).toBe(`${address}#/close-friends`);
  await goBack();
  expect(await href()).toBe(address);
  expect(await page.$('#stop-title')).not.toBeNull();

  seen = [];
  for (let back = 0; back < 2; back++) {
    await goBack();
    await expect.poll(() => href().catch(() => ''), { timeout: 10_000 }).toBe('about:blank');
  }
  expect(walks()).toEqual([]);
});

test('in Firefox too a page that is loaded again is shown to the room, and no way leads back to it', async () => {
  const firefox = await Firefox.launch({});
  try {
    const tab = await firefox.open(
      `moz-extension://${FIREFOX_UUID}/${ADDRESS}`,
      () => document.querySelector('#stop-title') !== null,
    );
    await tab.run(() => document.querySelector<HTMLInputElement>('input[name="policy"]')?.click());
    await tab.click('Start presenting');
    await tab.waitForText(LEAVE);
    for (const place of ['#/requests', '#/close-friends'])
      await tab.run((hash) => {
        location.hash = hash;
      }, place);
    await tab.run(() => void setTimeout(() => location.reload()));
    // Not before the page that was there has gone.
    await new Promise((wake) => setTimeout(wake, 1000));
    await tab.waitForText(LEAVE);
    expect(await tab.run(() => document.querySelector('.hides-names') !== null)).toBe(true);
    await tab.click(LEAVE);
    await tab.waitFor(() => location.href === 'about:blank');
    for (let back = 0; back < 3; back++) {
      await tab.run(() => void setTimeout(() => history.back()));
      await new Promise((wake) => setTimeout(wake, 1000));
      await tab.waitFor(() => location.href === 'about:blank');
    }
  } finally {
    await firefox.close();
  }
}, 60_000);
