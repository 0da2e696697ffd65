/** Deciding about possible pupils, by the keyboard alone, on the built extension. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stored, type Chromium } from '../support/chromium.ts';
import { readFollowers, type FollowersRead } from '../support/followers-read.ts';
import { clickButton, fillIn, shownItems, waitForText } from '../support/panel.ts';

const NAMED = [
  { handle: 'maya.adeyemi', name: 'Maya Adeyemi' },
  { handle: 'tolu.okonjo', name: 'Tolu Okonjo' },
  { handle: 'f.pritchard', name: 'F Pritchard' },
  { handle: 'bilal_y9', name: 'Bilal Y9' },
];

let followers: FollowersRead;
let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  followers = await readFollowers('Highfield Primary School', NAMED);
  ({ chromium, panel } = followers);
});

afterAll(() => followers.close());

const who = () => panel.$eval('#match-title', (title) => title.textContent);
const press = (key: Parameters<Page['keyboard']['press']>[0]) => panel.keyboard.press(key);

test('with no names at hand, whoever names a year group is somebody to look at, and nobody is called likely', async () => {
  await clickButton(panel, 'No names at hand? Look for hints');
  await waitForText(panel, 'They name a year group: “Y9”.');
  expect(await who()).toBe('Bilal Y9');
  expect(await panel.$eval('.decide', (queue) => queue.textContent)).not.toContain('Likely');
  await clickButton(panel, 'Back to the checklist');
});

test('matches come strongest first, and one key answers each', async () => {
  await clickButton(panel, 'Names to look for (0)');
  await fillIn(panel, 'textarea', 'Ffion Pritchard\nMaya Adeyemi\nTolu Okonjo');
  await clickButton(panel, 'Use these names');
  await clickButton(panel, 'Back to the checklist');
  await clickButton(panel, 'Possible pupils, one by one (3)');
  await waitForText(panel, '3 still to decide');
  const first = await who();
  expect(['Maya Adeyemi', 'Tolu Okonjo']).toContain(first);
  await press('2');
  await waitForText(panel, 'You said: “Not a pupil”.');
  expect(await who()).not.toBe(first);
  await press('u');
  await waitForText(panel, '3 still to decide');
  expect(await who()).toBe(first);
});

test('a pupil who follows: whom to tell is said in the policy’s words, before anything is removed', async () => {
  await press('1');
  await waitForText(panel, 'Whom to tell: Designated safeguarding lead (DSL)');
  await waitForText(panel, 'If the child tried, tell the designated safeguarding lead (DSL)');
  await waitForText(panel, 'This does not change your duty');
  await press('n');
});

test('an exception takes who approved it, and drafts a note that names no child', async () => {
  await press('3');
  await waitForText(panel, 'Declare it to: Headteacher');
  await panel.keyboard.press('Tab');
  await panel.keyboard.type('Ms Lowe');
  await panel.waitForFunction(() =>
    document.querySelector<HTMLTextAreaElement>('.asked textarea')?.value.includes('approved by Ms Lowe'),
  );
  const note = await panel.$eval('.asked textarea', (field) => field.value);
  expect(note).not.toMatch(/Maya|Tolu/u);
  await clickButton(panel, 'Go on to the next');
});

test('the last is left open, and the answers are in the checklist', async () => {
  expect(await who()).toBe('F Pritchard');
  await press('5');
  await press('n');
  await waitForText(panel, 'About these you were not sure');
  await clickButton(panel, 'Back to the checklist');
  const items = await shownItems(panel);
  const groupOf = (name: string) => items.find(({ said }) => said.includes(name))?.group;
  expect(groupOf('@f.pritchard')).toBe('Please look');
  expect(new Set([groupOf('@maya.adeyemi'), groupOf('@tolu.okonjo')])).toEqual(
    new Set(['To change', 'Fine']),
  );
  await waitForText(panel, 'Possible pupils, one by one (1)');
  await expect
    .poll(async () => JSON.stringify(await stored(chromium, 'session')), { timeout: 5000 })
    .toContain('Ms Lowe');
});

test('somebody’s page opens at the platform’s own address', async () => {
  await clickButton(panel, 'Possible pupils, one by one (1)');
  await waitForText(panel, 'Open their page');
  expect(await who()).toBe('F Pritchard');
  const address = 'https://www.instagram.com/f.pritchard/';
  const opened = chromium.browser.waitForTarget((target) => target.url() === address, { timeout: 10_000 });
  await press('o');
  await opened;
});
