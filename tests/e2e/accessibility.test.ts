import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { currentFiles, CURRENT_NAME, packed } from '../support/archives/current-download.ts';
import { pngOf } from '../bench/logos/picture.ts';
import { clickToolbarIcon, launchChromium, openExtensionPage, type Chromium } from '../support/chromium.ts';
import { crest } from '../support/drawn-crest.ts';
import { root } from '../support/load.ts';
import { choose, clickButton, startCheck, waitForText } from '../support/panel.ts';
import { openLogo, pictureDownload, readDownload } from '../support/picture-download.ts';
import { takePracticeTour } from '../support/practice-tour.ts';
import { scan, SHOTS } from '../support/scan.ts';

const PRACTICE = [
  '@robin.ashdown',
  '@robin.ashdown/followers',
  '@robin.ashdown/following',
  'close-friends',
  'requests',
  'settings',
  'settings/profile',
  'settings/privacy',
  'settings/messages',
  'settings/tags',
  'settings/finding-you',
  'settings/blocked',
];

let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  chromium = await launchChromium();
  panel = await clickToolbarIcon(chromium, await chromium.browser.newPage());
});

afterAll(() => chromium.browser.close());

/** The panel in a tab, with what the real one has kept. */
async function panelInTab(): Promise<Page> {
  const page = await openExtensionPage(chromium, 'sidepanel.html');
  await page.waitForSelector('main .view');
  return page;
}

describe(
  'every screen meets WCAG 2.2 AA, at 320, 400 and 1280 px, light and dark',
  { timeout: 240_000 },
  () => {
    test('the first screen, with a policy chosen and a school to name', async () => {
      const page = await panelInTab();
      await choose(page, 'My school is not here');
      await waitForText(page, 'What is your school called?');
      await choose(page, 'Mastodon');
      await waitForText(page, 'Your Mastodon server');
      await scan(page, 'welcome');
      await page.close();
    });

    test('the first screen, with a policy file that is refused', async () => {
      const page = await panelInTab();
      const file = (await page.$(
        'input[type="file"]',
      )) as import('puppeteer-core').ElementHandle<HTMLInputElement>;
      await file.uploadFile(path.join(root, 'package.json'));
      await waitForText(page, 'This file could not be used');
      await scan(page, 'policy-refused');
      await page.close();
    });

    test('the tour, at its beginning and at its end, and the checklist that it fills', async () => {
      await choose(panel, 'The Avenue Primary School');
      await clickButton(panel, 'Try it on the practice network first');
      await waitForText(panel, 'Guided tour: Practice network');
      await takePracticeTour(chromium, panel);
      await new Promise((resolve) => setTimeout(resolve, 800));
      const page = await panelInTab();
      await clickButton(page, 'Look at the practice account');
      await waitForText(page, 'Start the tour');
      await scan(page, 'checklist');
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((element) => element.setAttribute('open', '')),
      );
      await scan(page, 'checklist-open');
      await page.close();
    });

    test('giving names, and changing the policy', async () => {
      const page = await panelInTab();
      await clickButton(page, 'Back to my own checklist');
      await choose(page, 'Highfield Primary School');
      for (const platform of ['Instagram', 'Mastodon', 'WhatsApp']) await choose(page, platform);
      await clickButton(page, 'Start the self-check');
      await waitForText(page, 'Your checklist');
      await scan(page, 'checklist-empty');
      await clickButton(page, 'Guided tour: Instagram');
      await waitForText(page, 'Start the tour');
      await scan(page, 'tour-intro');
      await clickButton(page, 'Not now');
      await clickButton(page, 'Guided tour: Mastodon');
      await waitForText(page, 'Your Mastodon server');
      await clickButton(page, 'Go on');
      await waitForText(page, 'This is not the name of a server');
      await scan(page, 'tour-server');
      await clickButton(page, 'Not now');
      await clickButton(page, 'Names to look for (0)');
      await waitForText(page, 'one on each line');
      await scan(page, 'names');
      await clickButton(page, 'Back to the checklist');
      await clickButton(page, 'Change policy');
      await waitForText(page, 'Which policy do you work under?');
      await scan(page, 'policy');
      await page.close();
    });

    test('data downloads: before anything is given, found, read, and what is none', async () => {
      const page = await panelInTab();
      await clickButton(page, 'Data downloads');
      const input = (await page.waitForSelector(
        '.drop-zone input[type="file"]',
      )) as import('puppeteer-core').ElementHandle<HTMLInputElement>;
      await scan(page, 'download');
      const folder = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-screens-'));
      const file = path.join(folder, CURRENT_NAME);
      writeFileSync(file, await packed(currentFiles()));
      await input.uploadFile(file);
      await waitForText(page, 'Instagram, downloaded 1 September 2026');
      await scan(page, 'download-found');
      await clickButton(page, 'Read it');
      await waitForText(page, 'as it was on 1 September 2026');
      await input.uploadFile(path.join(root, 'package.json'));
      await waitForText(page, 'We do not recognise package.json');
      await scan(page, 'download-read');
      rmSync(folder, { recursive: true });
      await page.close();
    });

    test('the settings', async () => {
      const page = await openExtensionPage(chromium, 'options.html');
      await waitForText(page, 'What it asks');
      await scan(page, 'options');
      await page.close();
    });

    test.each(PRACTICE)('the practice network at %s', async (route) => {
      const page = await openExtensionPage(chromium, `practice.html#/${route}`);
      await page.waitForSelector('main[aria-busy="false"]');
      await scan(page, `practice-${route.replaceAll(/[^a-z]+/gu, '-')}`);
      await page.close();
    });
  },
);

describe('the panel bends and does not break', () => {
  test.each([
    ['a panel of 400 px zoomed to 200 %', { width: 200, height: 450 }, '100%'],
    ['text twice as large in a panel of 400 px', { width: 400, height: 900 }, '200%'],
  ])('%s needs no sideways scrolling', async (_, viewport, fontSize) => {
    const page = await panelInTab();
    await page.setViewport(viewport);
    await page.addStyleTag({ content: `html { font-size: ${fontSize} }` }).catch(() => undefined);
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), fontSize);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
    await page.close();
  });

  test('with reduced motion nothing moves', async () => {
    const page = await panelInTab();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none';
        }).length,
    );
    expect(moving).toBe(0);
    await page.close();
  });

  test('in forced colours every button has an edge', async () => {
    const page = await panelInTab();
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const edgeless = await page.evaluate(
      () =>
        [...document.querySelectorAll('.button:not(.quiet)')].filter(
          (button) => getComputedStyle(button).borderStyle === 'none',
        ).length,
    );
    expect(edgeless).toBe(0);
    await page.screenshot({ path: path.join(SHOTS, 'forced-colours.png') });
    await page.close();
  });
});

test('from the first screen to an answer, by the keyboard alone', async () => {
  const page = await panelInTab();
  await clickButton(page, 'Erase everything');
  await waitForText(page, 'Everything is erased');
  const press = async (name: string) => {
    for (let turn = 0; turn < 80; turn++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        return element?.closest('label')?.textContent ?? element?.textContent ?? '';
      });
      if (focused.includes(name)) return;
    }
    throw new Error(`The Tab key never leads to “${name}”.`);
  };
  await press('Al-Noor');
  await page.keyboard.press('Space');
  await press('Start the self-check');
  await page.keyboard.press('Enter');
  await waitForText(page, 'Your checklist');
  await press('Messages to pupils');
  await page.keyboard.press('Enter');
  await press('I have checked this myself');
  await page.keyboard.press('Enter');
  await waitForText(page, 'You said: “I have checked this myself: it is fine”');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.body.textContent?.includes('You said: “'), { polling: 100 });
  await page.close();
});

test(
  'looking for the school’s logo and name, before and after, meets WCAG 2.2 AA',
  { timeout: 240_000 },
  async () => {
    const page = await panelInTab();
    await clickButton(page, 'Erase everything');
    await startCheck(page, 'Highfield Primary School');
    await clickButton(page, 'The school’s logo and name');
    await waitForText(page, 'No logo was given yet');
    await scan(page, 'logos-empty');
    await clickButton(page, 'Back to the checklist');
    const folder = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-screens-'));
    await readDownload(page, await pictureDownload(folder, 5));
    await clickButton(page, 'The school’s logo and name');
    const logo = path.join(folder, 'a-rather-long-name-of-a-crest.png');
    writeFileSync(logo, await pngOf(crest()));
    await openLogo(page, logo, path.join(root, 'package.json'));
    await waitForText(page, 'crest.png is ready.');
    await clickButton(page, 'Look at the next 5');
    await waitForText(page, 'All 5 pictures done.');
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((element) => element.setAttribute('open', '')),
    );
    await scan(page, 'logos-found');
    rmSync(folder, { recursive: true });
    await page.close();
  },
);
