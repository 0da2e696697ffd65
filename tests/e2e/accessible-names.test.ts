/** Giving names, sealing a roll and deciding, looked at as axe does at every width, light and dark. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { sealRoll } from '../../lib/roll/sealed/seal';
import { openExtensionPage, type Chromium } from '../support/chromium.ts';
import { readFollowers, type FollowersRead } from '../support/followers-read.ts';
import { clickButton, fillIn, waitForText } from '../support/panel.ts';
import { scan } from '../support/scan.ts';

const WORDS = 'ladle gravel uproot acorn velvet trophy';
const CLASS_LIST = 'Surname,Forename\nAdeyemi,Maya\nOkonjo,Tolu\n';

let chromium: Chromium;
let followers: FollowersRead;
let folder: string;
/** What fills the panel itself is seen in a tab, as wide as is asked for. */
let panel: Page;

async function open(page: Page, name: string, content: string): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const input = (await page.waitForSelector(
    '.drop-zone input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-names-'));
  followers = await readFollowers('Highfield Primary School', [
    { handle: 'maya.adeyemi', name: 'Maya Adeyemi' },
    { handle: 'bilal_y9', name: 'Bilal Y9' },
  ]);
  ({ chromium, panel } = followers);
});

afterAll(async () => {
  await followers.close();
  rmSync(folder, { recursive: true });
});

describe(
  'every screen meets WCAG 2.2 AA, at 320, 400 and 1280 px, light and dark',
  { timeout: 240_000 },
  () => {
    test('the page that seals a roll, before and after', async () => {
      const page = await openExtensionPage(chromium, 'seal.html');
      await waitForText(page, 'Make a sealed roll');
      await scan(page, 'seal');
      await open(page, 'class.csv', CLASS_LIST);
      await waitForText(page, '2 names.');
      await fillIn(page, 'input[maxlength]', 'Highfield Primary School');
      await clickButton(page, 'Seal it');
      await waitForText(page, 'The six words');
      await scan(page, 'seal-done');
      await page.close();
    });

    test('deciding by hints alone', async () => {
      await clickButton(panel, 'No names at hand? Look for hints');
      await waitForText(panel, 'They name a year group: “Y9”.');
      await scan(panel, 'decide-hints');
      await clickButton(panel, 'Back to the checklist');
    });

    test('choosing columns, names that were understood, and a sealed roll', async () => {
      await clickButton(panel, 'Names to look for (0)');
      await waitForText(panel, 'Type or paste them');
      await scan(panel, 'names-ways');
      await open(panel, 'plain.csv', 'Maya,4B,Adeyemi\nTolu,4B,Okonjo\n');
      await waitForText(panel, 'Which column is which?');
      await scan(panel, 'names-columns');
      await clickButton(panel, 'Leave this file');
      const about = { school: 'Highfield Primary School', made: '2026-09-01', useBy: '2099-08-31' };
      const pupils = [{ id: 'p1', firstName: 'Maya', lastName: 'Adeyemi' }];
      const sealed = await sealRoll({ ...about, pupils }, WORDS, crypto);
      await open(panel, 'all.roll', sealed);
      await waitForText(panel, 'Open the sealed roll');
      await fillIn(panel, '#unlock-title ~ form input', 'acorn acorn acorn acorn acorn akorn');
      await clickButton(panel, 'Open it');
      await waitForText(panel, '“akorn” is not a word');
      await scan(panel, 'names-sealed');
      await clickButton(panel, 'Leave this file');
      await open(panel, 'all.roll', sealed);
      await waitForText(panel, 'Open the sealed roll');
      await fillIn(panel, '#unlock-title ~ form input', WORDS);
      await clickButton(panel, 'Open it');
      await waitForText(panel, 'A sealed roll is open');
      await scan(panel, 'names-sealed-open');
      await clickButton(panel, 'Back to the checklist');
    });

    test('a match, what the policy asks next, and an exception', async () => {
      await clickButton(panel, 'Possible pupils, one by one (1)');
      await waitForText(panel, 'Likely the same name');
      await scan(panel, 'decide');
      await panel.keyboard.press('1');
      await waitForText(panel, 'What your policy asks next');
      await scan(panel, 'decide-remove');
      await panel.focus('.match');
      await panel.keyboard.press('3');
      await waitForText(panel, 'A draft to send');
      await scan(panel, 'decide-exception');
    });
  },
);
