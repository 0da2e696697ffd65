import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pngOf } from '../bench/logos/picture.ts';
import { clickToolbarIcon, launchChromium, stored, type Chromium } from '../support/chromium.ts';
import { crest } from '../support/drawn-crest.ts';
import { root } from '../support/load.ts';
import { NAMING, openLogo, pictureDownload, readDownload } from '../support/picture-download.ts';
import { choose, clickButton, clickOn, shownItems, startCheck, waitForText } from '../support/panel.ts';
import {
  cornerPicture,
  crestPicture,
  plainPicture,
  profilePage,
  PROFILE,
} from '../support/school-profile.ts';
import { startSite, type Site } from '../support/site.ts';
import { watchWorkers, type WorkerMemory } from '../support/worker-memory.ts';

let folder: string;
let site: Site;
let chromium: Chromium;
let tab: Page;
let panel: Page;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-logos-'));
  writeFileSync(path.join(folder, 'crest.png'), await pngOf(crest()));
  site = await startSite();
});

afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

async function begin(scale: number, scheme: 'light' | 'dark' = 'light'): Promise<void> {
  chromium = await launchChromium({ args: [...site.args, `--force-device-scale-factor=${scale}`] });
  tab = await chromium.browser.newPage();
  await tab.goto(PROFILE);
  panel = await clickToolbarIcon(chromium, tab);
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await choose(panel, 'Instagram');
  await startCheck(panel, 'Highfield Primary School');
  await clickButton(panel, 'The school’s logo and name');
  await waitForText(panel, 'No logo was given yet, so no picture has been looked at.');
}

async function open(...files: string[]): Promise<void> {
  await openLogo(panel, ...files.map((file) => path.join(folder, file)));
}

/** A real click in the toolbar, as the browser wants one, then the button in the panel. */
async function lookAtPage(): Promise<void> {
  await tab.bringToFront();
  await tab.triggerExtensionAction(chromium.extension);
  await clickButton(panel, 'Look at the page on screen');
}

describe.each([
  [1, 'light'],
  [1.5, 'dark'],
  [2, 'light'],
] as const)('on a screen with %d points for each of the page’s', (scale, scheme) => {
  beforeAll(async () => {
    site.show(PROFILE, await profilePage(crestPicture(), [plainPicture(), cornerPicture()]));
    await begin(scale, scheme);
    await open('crest.png');
    await waitForText(panel, 'crest.png is ready.');
  });
  afterAll(() => chromium.browser.close());

  test('a profile picture that bears the crest is found, and shown beside it', async () => {
    await lookAtPage();
    await waitForText(
      panel,
      'Your profile picture on Instagram: this looks like the school’s logo. You decide.',
    );
    const sizes = await panel.$$eval('.side-by-side canvas', (canvases) =>
      canvases.map(({ width, height }) => Math.min(width, height)),
    );
    expect(sizes).toHaveLength(2);
    for (const size of sizes) expect(size).toBeGreaterThan(40);
    await waitForText(panel, 'One picture looked at.');
  });

  test('a picture that is half out of view is looked at once all of it shows', async () => {
    await tab.$$eval('main img', (images) => {
      const last = images.at(-1);
      if (last) window.scrollBy(0, last.getBoundingClientRect().bottom - window.innerHeight - 150);
    });
    await waitForText(panel, 'One is half out of view or covered');
    expect(await panel.$$('.side-by-side')).toHaveLength(1);
    await tab.evaluate(() => window.scrollBy(0, 300));
    await waitForText(panel, 'A picture on Instagram: this looks like the school’s logo. You decide.');
    await tab.$$eval('main img', (images) => images.at(-2)?.scrollIntoView({ block: 'center' }));
    await waitForText(panel, '3 pictures looked at.');
    expect(await panel.$$('.side-by-side')).toHaveLength(2);
  });
});

describe('what was found', () => {
  beforeAll(async () => {
    site.show(PROFILE, await profilePage(crestPicture(), []));
    await begin(1);
    await open('crest.png');
    await waitForText(panel, 'crest.png is ready.');
    await lookAtPage();
    await waitForText(panel, 'Your profile picture on Instagram');
  });
  afterAll(() => chromium.browser.close());

  test('stands in the checklist, and of the picture itself nothing is kept', async () => {
    await clickButton(panel, 'Stop looking');
    await clickButton(panel, 'Back to the checklist');
    await waitForText(panel, 'Part of your profile picture looks like the school’s logo: you decide.');
    const items = (await shownItems(panel)).filter(
      ({ title }) => title === 'The school’s logo in your pictures',
    );
    expect(items.map(({ group }) => group)).toEqual(['Please look', 'Please look']);
    expect(items.some(({ said }) => said.includes('Pictures that we looked at: 1;'))).toBe(true);
    const kept = JSON.stringify(await stored(chromium, 'session'));
    expect(kept).toContain('"looked":1');
    expect(kept).not.toMatch(/data:image|base64/u);
    expect(kept.length).toBeLessThan(40_000);
  });

  test('is answered with the headteacher’s permission and its day, which the checklist then says', async () => {
    await clickButton(panel, 'The school’s logo and name');
    await panel.waitForSelector('input[type="date"]');
    await panel.$eval('input[type="date"]', (input) => {
      input.value = '2026-09-01';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await clickButton(panel, 'I have the headteacher’s permission in writing');
    await waitForText(panel, 'I have permission in writing, given on 1 September 2026');
    await clickButton(panel, 'Back to the checklist');
    const item = (await shownItems(panel)).find(({ said }) => said.includes('Part of your profile picture'));
    expect(item?.group).toBe('Fine');
  });
});

describe('a logo that came with the policy', () => {
  /** Highfield's own policy, with pictures of its logo in it. */
  async function policyWith(...logos: { name: string; data: string }[]): Promise<string> {
    const text = readFileSync(path.join(root, 'lib/policies/highfield/policy.json'), 'utf8');
    const policy = { ...JSON.parse(text), version: 'with logos', logos };
    const file = path.join(folder, 'highfield.btb-policy.json');
    writeFileSync(file, JSON.stringify(policy));
    return file;
  }

  const dataOf = (kind: string, bytes: Buffer) => `data:image/${kind};base64,${bytes.toString('base64')}`;

  async function beginWith(file: string): Promise<void> {
    site.show(PROFILE, await profilePage(crestPicture(), []));
    chromium = await launchChromium({ args: site.args });
    tab = await chromium.browser.newPage();
    await tab.goto(PROFILE);
    panel = await clickToolbarIcon(chromium, tab);
    const input = await panel.waitForSelector('input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await waitForText(panel, '(from the file you opened)');
    await choose(panel, 'Instagram');
    await clickButton(panel, 'Start the self-check');
    await clickButton(panel, 'The school’s logo and name');
  }

  afterEach(() => chromium.browser.close());

  test('is looked for without being opened, and a profile picture that bears it is found', async () => {
    const png = readFileSync(path.join(folder, 'crest.png'));
    await beginWith(await policyWith({ name: 'Our crest', data: dataOf('png', png) }));
    await waitForText(panel, 'Our crest, from your school’s policy, is ready.');
    expect(await panel.$('::-p-xpath(//button[contains(., "Remove Our crest")])')).toBeNull();
    await lookAtPage();
    await waitForText(
      panel,
      'Your profile picture on Instagram: this looks like the school’s logo. You decide.',
    );
    await open('crest.png');
    await waitForText(panel, 'crest.png is ready.');
    await waitForText(panel, 'Our crest, from your school’s policy, is ready.');
  });

  test('as an SVG is drawn and nothing else, and one that is no picture is said to be none', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200">
      <script>top.document.title = 'run'; fetch('https://www.instagram.com/loaded-by-pack')</script>
      <image href="https://www.instagram.com/loaded-by-pack.png" width="9" height="9"/>
      <path d="M20 20h160v90q0 50-80 80q-80-30-80-80z" fill="#12264f"/><circle cx="100" cy="90" r="40" fill="#d4af37"/></svg>`;
    await beginWith(
      await policyWith(
        { name: 'Shield', data: dataOf('svg+xml', Buffer.from(svg)) },
        { name: 'Page', data: dataOf('png', Buffer.from('<!doctype html><script>1</script>')) },
      ),
    );
    await waitForText(panel, 'Shield, from your school’s policy, is ready.');
    await waitForText(panel, 'From your school’s policy: Page is no picture that we know');
    expect(await panel.title()).not.toBe('run');
    expect(site.asked.filter((address) => address.includes('loaded-by-pack'))).toEqual([]);
  });
});

describe('what is not looked at', () => {
  beforeEach(() => begin(1));
  afterEach(() => chromium.browser.close());

  test('is somebody else’s profile, and the panel says so', async () => {
    const page = await profilePage(crestPicture(), []);
    site.show(
      'https://www.instagram.com/somebody.else/',
      page.replace('<a href="/accounts/edit/" role="link">Edit profile</a>', ''),
    );
    await open('crest.png');
    await waitForText(panel, 'crest.png is ready.');
    await tab.goto('https://www.instagram.com/somebody.else/');
    await lookAtPage();
    await waitForText(panel, 'we looked at none of its pictures');
    expect(await panel.$$('.side-by-side')).toHaveLength(0);
  });

  test('are files that are no picture, broken, far too large, HEIC or moving: one sentence each', async () => {
    const png = Buffer.from(await pngOf(crest()));
    const large = Buffer.from(png);
    large.writeUInt32BE(20_000, 16);
    large.writeUInt32BE(20_000, 20);
    writeFileSync(path.join(folder, 'note.txt'), 'no picture');
    writeFileSync(path.join(folder, 'broken.png'), png.subarray(0, 300));
    writeFileSync(path.join(folder, 'large.png'), large);
    writeFileSync(
      path.join(folder, 'photo.heic'),
      Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    );
    const frames = Buffer.concat([20, 230].map((value) => Buffer.alloc(64 * 64 * 3, value)));
    const film = sharp(frames, { raw: { width: 64, height: 128, channels: 3, pageHeight: 64 } });
    writeFileSync(path.join(folder, 'film.webp'), await film.webp().toBuffer());
    writeFileSync(path.join(folder, 'plain.webp'), await sharp(png).webp().toBuffer());
    await open('note.txt', 'broken.png', 'large.png', 'photo.heic');
    await waitForText(panel, 'note.txt is no picture that we know');
    await waitForText(panel, 'broken.png is damaged');
    await waitForText(panel, 'large.png is too large');
    await waitForText(panel, 'photo.heic is a HEIC picture');
    await open('film.webp', 'plain.webp');
    await waitForText(panel, 'film.webp moves: choose a picture that stands still.');
    await waitForText(panel, 'plain.webp is ready.');
  });

  test('is anything that an SVG would run or load: it is drawn, and that is all', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="200">
      <script>top.document.title = 'run'; fetch('https://www.instagram.com/loaded-by-script')</script>
      <image xlink:href="https://www.instagram.com/loaded-by-image.png" width="9" height="9"/>
      <style>@import url("https://www.instagram.com/loaded-by-style.css");</style>
      <path d="M20 20h160v90q0 50-80 80q-80-30-80-80z" fill="#12264f"/><circle cx="100" cy="90" r="40" fill="#d4af37"/></svg>`;
    writeFileSync(path.join(folder, 'crest.svg'), svg);
    await open('crest.svg');
    await waitForText(panel, 'crest.svg is ready.');
    const colours = await panel.$eval('.logos canvas', (canvas) => {
      const { width, height } = canvas;
      const image = canvas.getContext('2d')?.getImageData(0, 0, width, height);
      return [
        ...(image?.data.subarray(
          (height * 0.45 * width + width / 2) << 2,
          ((height * 0.45 * width + width / 2) << 2) + 3,
        ) ?? []),
      ];
    });
    expect(colours).toEqual([212, 175, 55]);
    expect(await panel.title()).not.toBe('run');
    expect(site.asked.filter((address) => address.includes('loaded-by'))).toEqual([]);
  });
});

describe('pictures of a data download', () => {
  /** More than are looked at in one go. */
  const PICTURES = 203;
  let held: WorkerMemory;

  beforeAll(async () => {
    await begin(1);
    held = watchWorkers(panel);
    await open('crest.png');
    await waitForText(panel, 'crest.png is ready.');
    await clickButton(panel, 'Back to the checklist');
    await readDownload(panel, await pictureDownload(folder, PICTURES));
    await clickButton(panel, 'The school’s logo and name');
  });
  afterAll(() => chromium.browser.close());

  test('are counted, and looked at two hundred at a time, with those that could not be said', async () => {
    await waitForText(panel, '203 pictures of yours are in it.');
    await clickButton(panel, 'Look at the next 200');
    await waitForText(panel, '200 of 203 pictures done. The others have not been looked at.', 60_000);
    await clickButton(panel, 'Look at the next 3');
    await waitForText(panel, 'All 203 pictures done.');
    await waitForText(panel, 'One is damaged.');
    await waitForText(panel, 'One is a HEIC picture, which this browser cannot open.');
    await waitForText(panel, 'A picture in your download on Instagram: this looks like the school’s logo.');
    expect(await panel.$$('.side-by-side')).toHaveLength(1);
  });

  test('without the workers ever holding more than 250 MB', async () => {
    const most = await held.most();
    console.log(`workers held ${Math.round(most / 1e6)} MB at most`);
    expect(most).toBeGreaterThan(1e6);
    expect(most).toBeLessThan(250e6);
  });

  test('and its posts that name the school are listed with their sentence, the unclear ones as such', async () => {
    const said = await panel.$$eval('.logos q', (quotes) => quotes.map(({ textContent }) => textContent));
    expect(said).toEqual(NAMING);
    await waitForText(panel, '“Highfield” may be the school or something else: please look');
    await clickButton(panel, 'Back to the checklist');
    await waitForText(
      panel,
      'Posts in your download: 3. With the school’s name in them, or words that may be meant for it: 2.',
    );
    expect(JSON.stringify(await stored(chromium, 'session'))).not.toContain('What a day');
  });

  test('a name that the person adds is looked for at once', async () => {
    await clickButton(panel, 'The school’s logo and name');
    await clickOn(panel, '::-p-xpath(//summary[. = "What we look for"])');
    const motto = await panel.$('::-p-xpath(//label[contains(., "Motto")]//textarea)');
    await motto?.type('Soup');
    await clickButton(panel, 'Look for these');
    await waitForText(panel, '“Soup” may be the school or something else: please look');
  });
});
