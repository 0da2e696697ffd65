import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { currentFiles, CURRENT_NAME, packed } from '../support/archives/current-download.ts';
import type { Files } from '../support/archives/pack.ts';
import { clickToolbarIcon, launchChromium, type Chromium } from '../support/chromium.ts';
import { clickButton, clickOn, shownItems, startCheck, waitForText } from '../support/panel.ts';

/** Handles as long as real ones. */
const FOLLOWERS = 100_000;

let chromium: Chromium;
let panel: Page;
let folder: string;

async function onDisk(name: string, files: Files): Promise<string> {
  const file = path.join(folder, name);
  writeFileSync(file, await packed(files));
  return file;
}

async function give(...files: string[]): Promise<void> {
  const input = (await panel.waitForSelector(
    '.drop-zone input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...files);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-download-'));
  chromium = await launchChromium();
  panel = await clickToolbarIcon(chromium, await chromium.browser.newPage());
  await startCheck(panel, 'Highfield Primary School');
  await clickButton(panel, 'Data downloads');
});

afterAll(async () => {
  await chromium.browser.close();
  rmSync(folder, { recursive: true });
});

test('before anything is read, the panel says what was found and which files it will open', async () => {
  await give(await onDisk(CURRENT_NAME, currentFiles()));
  await waitForText(panel, 'Instagram, downloaded 1 September 2026');
  await waitForText(panel, 'Threads, downloaded 1 September 2026');
  const said = await panel.$eval('.download', (section) => section.textContent);
  expect(said).toContain('followers_1.json');
  expect(said).not.toContain('message_1.json');
  expect(said).toContain('One picture of yours stays closed.');
});

test('what the download says is in the checklist, with its date, and what it lacks is named', async () => {
  await clickButton(panel, 'Read it');
  await waitForText(panel, 'Instagram, @robin.ashdown: as it was on 1 September 2026.');
  await waitForText(panel, 'your followers (3)');
  await waitForText(panel, 'Not in this download: who can send you messages');
  await clickButton(panel, 'Back to the checklist');
  const items = await shownItems(panel);
  const isPublic = items.find(({ said }) => said.includes('Your Instagram account is public'));
  expect(isPublic?.account).toContain('@robin.ashdown');
  await waitForText(panel, 'From your download of 1 September 2026.');
  await waitForText(panel, 'That download is more than 30 days old');
});

test('a file that is no download, and one that breaks off, are each answered with a sentence', async () => {
  await clickButton(panel, 'Data downloads');
  const holidays = path.join(folder, 'holidays.json');
  writeFileSync(holidays, '{"beach": true}');
  await give(holidays);
  await waitForText(panel, 'We do not recognise holidays.json as a data download.');
  const whole = await packed(currentFiles());
  const broken = path.join(folder, 'broken.zip');
  writeFileSync(broken, whole.slice(0, 2000));
  await give(broken);
  await waitForText(panel, 'broken.zip ends too early');
});

test('each platform’s guide says how to ask for the download, and what it holds and lacks', async () => {
  await clickOn(panel, '::-p-xpath(//details[summary = "Snapchat"]/summary)');
  await waitForText(panel, 'Switch on “Export JSON Files”');
  await waitForText(panel, 'none of your privacy settings');
});

test('a hundred thousand followers are read while the panel stays at hand', async () => {
  const people = Array.from({ length: FOLLOWERS }, (_, at) => {
    const value = `somebody.or.other.${at}`;
    return {
      title: '',
      media_list_data: [],
      string_list_data: [
        { href: `https://www.instagram.com/${value}`, value, timestamp: 1_500_000_000 + at },
      ],
    };
  });
  await give(
    await onDisk(CURRENT_NAME, {
      'connections/followers_and_following/followers_1.json': JSON.stringify(people),
    }),
  );
  await waitForText(panel, 'Instagram, downloaded 1 September 2026');
  await panel.evaluate(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) =>
      seen.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
    Object.assign(window, { seen });
  });
  const began = performance.now();
  await clickButton(panel, 'Read it');
  await waitForText(panel, `your followers (${FOLLOWERS})`);
  const took = performance.now() - began;
  const long = await panel.evaluate(() => (window as unknown as { seen: number[] }).seen);
  console.log(
    `${FOLLOWERS} followers: ${took.toFixed(0)} ms, tasks over 50 ms in the panel: ${long.join(', ') || 'none'}`,
  );
  expect(took).toBeLessThan(6000);
  expect(Math.max(0, ...long)).toBeLessThan(200);
});
