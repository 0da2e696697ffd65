/** Platforms of which nothing can be read: the points are asked, answered, and taken in and out of the check. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickToolbarIcon, launchChromium, type Chromium } from '../support/chromium.ts';
import { choose, clickButton, clickOn, shownItems, startCheck, waitForText } from '../support/panel.ts';

let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  chromium = await launchChromium({});
  panel = await clickToolbarIcon(chromium, await chromium.browser.newPage());
  await choose(panel, 'WhatsApp');
  await startCheck(panel, 'The Avenue Primary School');
});

afterAll(async () => {
  await chromium.browser.close();
});

const points = async () => (await shownItems(panel)).filter(({ account }) => account === 'WhatsApp');
const groupOf = async (title: string) => (await points()).find((item) => item.title === title)?.group;

test('a platform that cannot be read is asked about point by point, under the policy’s own clauses', async () => {
  const shown = await points();
  expect(shown.length).toBeGreaterThan(6);
  expect(new Set(shown.map(({ group }) => group))).toEqual(new Set(['Please look']));
  expect(shown[0]).toMatchObject({ title: 'Your contacts, chats and groups' });
  expect(shown[0]?.clause).toContain('Social Media Policy, The Avenue Primary School');
});

test('what the person has set is fine with the day on which they said so, and can be undone', async () => {
  await clickOn(panel, `::-p-xpath(//details[.//span[text()="Profile photo"]]/summary)`);
  await clickButton(panel, 'I have set this');
  await waitForText(panel, 'You said: “I have set this”');
  expect(await groupOf('Profile photo')).toBe('Fine');
  await clickButton(panel, 'Undo');
  expect(await groupOf('Profile photo')).toBe('Please look');
});

test('a platform can be taken into the check and out of it while the check is under way', async () => {
  await clickOn(panel, `::-p-xpath(//summary[contains(., "Platforms in this check")])`);
  await choose(panel, 'Snapchat');
  await waitForText(panel, 'Snapchat: only you can look');
  await choose(panel, 'WhatsApp');
  await waitForText(panel, 'Not in this check: Bluesky');
  expect(await points()).toEqual([]);
});
