/** Two tabs in which a school writes its policy: neither writes over the other's draft, and the person chooses. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { words } from '../../components/schools/words';
import { launchChromium, openExtensionPage, type Chromium } from '../support/chromium.ts';
import { clickButton, waitForText } from '../support/panel.ts';
import { write } from '../support/policy-form.ts';
import { scan } from '../support/scan.ts';

let chromium: Chromium;
let one: Page;
let other: Page;

async function open(): Promise<Page> {
  const page = await openExtensionPage(chromium, 'schools.html', 1280);
  await page.waitForSelector('[id="school.motto"]');
  return page;
}

const motto = (page: Page) => page.$eval('[id="school.motto"]', (input) => (input as HTMLInputElement).value);
const asked = (page: Page) =>
  page.evaluate((text) => document.body.textContent?.includes(text) ?? false, words.other);

type Session = { get(keys: null): Promise<Record<string, unknown>>; clear(): Promise<void> };

/** From the page itself: a tab opened for it would put the others behind, where timers are slow. */
const session = () =>
  one.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { session: Session } } }).chrome.storage.session.get(null),
  );
const clear = () =>
  one.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { session: Session } } }).chrome.storage.session.clear(),
  );
const mottosAt = async (place: string) =>
  Object.entries(await session())
    .filter(([key]) => key.split('/')[0] === place)
    .map(([, kept]) => (kept as { draft: { school: { motto?: string } } }).draft.school.motto);
const keptMotto = async () => (await mottosAt('schoolDraft'))[0];
const asides = () => mottosAt('schoolDraftAside');
const soon = <Seen>(look: () => Promise<Seen>) => expect.poll(look, { timeout: 10_000 });

async function type(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await write(page, 'Motto', text);
}

beforeAll(async () => {
  chromium = await launchChromium();
});

afterAll(() => chromium.browser.close());

/** Both show the same draft; then each is changed, the second one last. */
beforeEach(async () => {
  for (const page of [one, other]) if (page && !page.isClosed()) await page.close();
  one = await open();
  await clear();
  await one.reload();
  await one.waitForSelector('[id="school.motto"]');
  await type(one, 'Kind hands');
  await soon(keptMotto).toBe('Kind hands');
  other = await open();
  await waitForText(other, 'This is what you wrote before.');
  expect(await asked(one)).toBe(false);
  await type(other, 'Brave hearts');
  await soon(keptMotto).toBe('Brave hearts');
  await waitForText(one, words.other);
  expect([await motto(one), await asked(other)]).toEqual(['Kind hands', false]);
});

test('what is typed in a tab that is behind writes over nothing, and is not lost when the tab is loaded again', async () => {
  await type(one, 'Kind hands, open minds');
  await soon(asides).toHaveLength(1);
  expect([await keptMotto(), await asked(one)]).toEqual(['Brave hearts', true]);
  await one.reload();
  await waitForText(one, words.other);
  expect(await motto(one)).toBe('Brave hearts');
  await clickButton(one, words.takeOther);
  await soon(() => motto(one)).toBe('Kind hands, open minds');
  await soon(keptMotto).toBe('Kind hands, open minds');
  expect(await asides()).toEqual([]);
  await waitForText(other, words.other);
}, 60_000);

test('going on with this one keeps it, asks in the other tab, and the other one is a step back away', async () => {
  await one.bringToFront();
  await scan(one, 'schools-other-draft');
  await clickButton(one, words.goOn);
  await soon(keptMotto).toBe('Kind hands');
  expect(await asked(one)).toBe(false);
  expect(await one.evaluate(() => document.activeElement?.id)).toBe('said');
  await waitForText(other, words.other);
  expect(await motto(other)).toBe('Brave hearts');
  await clickButton(one, 'Undo');
  await soon(() => motto(one)).toBe('Brave hearts');
  // Now both say the same: there is nothing to choose.
  await soon(() => asked(other)).toBe(false);
}, 60_000);

test('taking the other one shows it, changes nothing in the other tab, and what was here is a step back away', async () => {
  await one.bringToFront();
  await clickButton(one, words.takeOther);
  await soon(() => motto(one)).toBe('Brave hearts');
  await soon(asides).toEqual([]);
  expect([await keptMotto(), await asked(one), await asked(other)]).toEqual(['Brave hearts', false, false]);
  await clickButton(one, 'Undo');
  await soon(() => motto(one)).toBe('Kind hands');
  await soon(keptMotto).toBe('Kind hands');
  await waitForText(other, words.other);
}, 60_000);

test('a draft that was left aside stays until the person is asked about it, whatever another tab writes meanwhile', async () => {
  await type(one, 'Kind hands, open minds');
  await soon(asides).toHaveLength(1);
  await one.reload();
  await waitForText(one, words.other);
  // Now the question is about the other tab's draft, then about that one no more.
  await type(other, 'Brave hearts and heads');
  await soon(keptMotto).toBe('Brave hearts and heads');
  await type(other, 'Brave hearts');
  await soon(keptMotto).toBe('Brave hearts');
  await type(one, 'Brave hearts!');
  await soon(asides).toHaveLength(2);
  expect([await keptMotto(), await asked(one)]).toEqual(['Brave hearts', true]);
  // An answer about the other tab's draft is none about the one that was left aside.
  await type(other, 'Brave heads');
  await soon(keptMotto).toBe('Brave heads');
  await one.bringToFront();
  await clickButton(one, words.goOn);
  await soon(keptMotto).toBe('Brave hearts!');
  await waitForText(one, words.other);
  await clickButton(one, words.takeOther);
  await soon(keptMotto).toBe('Kind hands, open minds');
  expect([await motto(one), await asked(one)]).toEqual(['Kind hands, open minds', false]);
  // Nothing lies aside any more but what the other tab has.
  await soon(asides).toEqual(['Brave heads']);
}, 60_000);

test('what was erased stays erased, until the person writes again', async () => {
  await type(one, 'Kind hands, open minds');
  await soon(asides).toHaveLength(1);
  // Erased while the last letter waits to be kept.
  await type(one, 'Kind hands, open minds!');
  await clear();
  await soon(() => asked(one)).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await session()).toEqual({});
  await type(one, 'Kind hands');
  await soon(keptMotto).toBe('Kind hands');
}, 60_000);
