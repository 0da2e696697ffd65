/** Names of pupils from disk: class lists, columns that a person chooses, and sealed rolls. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  clickToolbarIcon,
  launchChromium,
  openExtensionPage,
  stored,
  type Chromium,
} from '../support/chromium.ts';
import { clickButton, fillIn, startCheck, waitForText } from '../support/panel.ts';

const CLASS_LIST =
  'Legal Surname,Legal Forename,Preferred Forename,Reg Group,UPN,DOB\r\nAdeyemi,Maya,Mimi,4B,H801200001001,01/02/2017\r\nNí Bhriain,Zoë,,4B,H801200001002,03/04/2017\r\n';

let chromium: Chromium;
let panel: Page;
let folder: string;

function onDisk(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function open(page: Page, file: string): Promise<void> {
  const input = (await page.waitForSelector(
    '.drop-zone input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

const said = (page: Page) => page.$eval('main', (main) => main.textContent ?? '');

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-roll-'));
  chromium = await launchChromium();
  panel = await clickToolbarIcon(chromium, await chromium.browser.newPage());
  await startCheck(panel, 'Highfield Primary School');
  await clickButton(panel, 'Names to look for (0)');
});

afterAll(async () => {
  await chromium.browser.close();
  rmSync(folder, { recursive: true });
});

test('a class list as a school’s system saves it, in windows-1252: names, and nothing else of it', async () => {
  await open(panel, onDisk('class.csv', Buffer.from(CLASS_LIST, 'latin1')));
  await waitForText(panel, '2 names to look for.');
  await waitForText(panel, 'Zoë');
  expect(await said(panel)).not.toMatch(/H8012|2017|4B/u);
});

test('a file that is no list of names has its own answer, and the names of before stay', async () => {
  await open(panel, onDisk('book.csv', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])));
  await waitForText(panel, 'Save it as “CSV UTF-8” in Excel');
  await waitForText(panel, '2 names to look for.');
});

test('a table without headings is read by the columns that a person chooses', async () => {
  await clickButton(panel, 'Forget the names');
  await waitForText(panel, 'No names yet.');
  await open(panel, onDisk('plain.csv', 'Maya,4B,Adeyemi\nTolu,4B,Okonjo\n'));
  await waitForText(panel, 'Which column is which?');
  await clickButton(panel, 'Take these columns');
  await waitForText(panel, 'Choose a column for the first name');
  const columns = await panel.$$('.columns select');
  await columns[0]?.select('firstName');
  await columns[2]?.select('lastName');
  await clickButton(panel, 'Take these columns');
  await waitForText(panel, '2 names to look for.');
  await waitForText(panel, 'Okonjo');
});

test('a school seals a class list in the extension, and a colleague opens it with six words', async () => {
  const office = await openExtensionPage(chromium, 'seal.html', 1000);
  const session = await office.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await clickButton(office, 'Seal it');
  await waitForText(office, 'Give the names first.');
  await open(office, onDisk('all.csv', CLASS_LIST));
  await waitForText(office, '2 names.');
  await fillIn(office, 'input[maxlength]', 'Highfield Primary School');
  await clickButton(office, 'Seal it');
  await waitForText(office, 'The six words');
  const words = await office.$$eval('.hand-out .words li', (items) =>
    items.map((item) => item.textContent ?? ''),
  );
  expect(words).toHaveLength(6);
  await office.click('.hand-out a[download]');
  const name = await downloaded('.roll');
  expect(readFileSync(path.join(folder, name), 'utf8')).not.toMatch(/Adeyemi|Bhriain|H8012/u);
  await office.close();

  await clickButton(panel, 'Forget the names');
  await open(panel, path.join(folder, name));
  await waitForText(panel, 'Open the sealed roll');
  await waitForText(panel, 'it is from Highfield Primary School');
  await fillIn(panel, '#unlock-title ~ form input', 'acorn acorn acorn acorn acorn acorn');
  await clickButton(panel, 'Open it');
  await waitForText(panel, 'These six words do not open it.');
  const field = (await panel.$('#unlock-title ~ form input')) as ElementHandle<HTMLInputElement>;
  await field.evaluate((input) => {
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await field.type(words.join(' '));
  await panel.keyboard.press('Enter');
  await waitForText(panel, 'A sealed roll is open');
  await waitForText(panel, '2 names from Highfield Primary School');
  expect(await panel.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/Bhriain|Zoë/u);
  await clickButton(panel, 'Back to the checklist');
  await waitForText(panel, 'Names to look for (2)');
  expect(JSON.stringify(await stored(chromium, 'session'))).not.toMatch(/Bhriain|Zoë/u);
  expect(await stored(chromium, 'local')).toEqual({});
});

test('a sealed roll that was cut short, or that asks for fewer rounds, stays closed', async () => {
  await clickButton(panel, 'Names to look for (2)');
  const whole = readFileSync(path.join(folder, await downloaded('.roll')), 'utf8');
  await open(panel, onDisk('short.roll', whole.slice(0, -100)));
  await waitForText(panel, 'This sealed roll ends too early');
  await open(panel, onDisk('weak.roll', whole.replace('"rounds":1000000', '"rounds":1000')));
  await waitForText(panel, 'sealed less firmly than we allow');
  await open(panel, onDisk('old.roll', whole.replace(/"useBy":"[\d-]+"/u, '"useBy":"2021-08-31"')));
  await waitForText(panel, 'was to be used until 31 August 2021');
});

async function downloaded(ending: string): Promise<string> {
  for (let turn = 0; turn < 100; turn++) {
    const name = readdirSync(folder).find((file) => file.includes('-until-') && file.endsWith(ending));
    if (name) return name;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Nothing was saved.');
}
