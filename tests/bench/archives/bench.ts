/**
 * npm run bench:archives
 * makes large downloads, has the built panel look into and read them in a real Chromium, and does the same with jszip
 * on a page of its own; prints times, growth of memory and the longest task of each. Ends with 1 where a limit is not
 * kept.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { clickToolbarIcon, launchChromium } from '../../support/chromium.ts';
import { root } from '../../support/load.ts';
import { clickButton, startCheck, waitForText } from '../../support/panel.ts';
import { followers, makeManyBytes, makeManyFiles } from './make-zips.ts';
import { growthWhile } from './memory.ts';

const COUNT = 103_820;
const LIST = 'connections/followers_and_following/followers_1.json';
const PATIENCE = 300_000;

type Figures = { list: number; read: number; growth: number; longest: number };

const timed = async (work: () => Promise<unknown>) => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

async function give(page: Page, selector: string, file: string): Promise<void> {
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
    Object.assign(window, { tasks });
  });
}

const longest = (page: Page) =>
  page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));

async function withPanel(file: string): Promise<Figures> {
  const chromium = await launchChromium();
  try {
    const panel = await clickToolbarIcon(chromium, await chromium.browser.newPage());
    await startCheck(panel, 'Highfield Primary School');
    await clickButton(panel, 'Data downloads');
    await panel.waitForSelector('.drop-zone input');
    await watchTasks(panel);
    const { result, growth } = await growthWhile(chromium.browser.process()?.pid ?? 0, async () => {
      const list = await timed(async () => {
        await give(panel, '.drop-zone input[type="file"]', file);
        await waitForText(panel, 'Instagram, downloaded', PATIENCE);
      });
      const read = await timed(async () => {
        await clickButton(panel, 'Read it');
        await waitForText(panel, `your followers (${COUNT})`, PATIENCE);
      });
      return { list, read };
    });
    return { ...result, growth, longest: await longest(panel) };
  } finally {
    await chromium.browser.close();
  }
}

async function withJszip(file: string): Promise<Figures | string> {
  const chromium = await launchChromium();
  try {
    const page = await chromium.browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setContent('<input type="file">');
    await page.addScriptTag({ path: path.join(root, 'node_modules/jszip/dist/jszip.min.js') });
    await watchTasks(page);
    await give(page, 'input', file);
    const { result, growth } = await growthWhile(chromium.browser.process()?.pid ?? 0, () =>
      page.evaluate(readWithJszip, LIST),
    );
    return typeof result === 'string' ? result : { ...result, growth, longest: await longest(page) };
  } finally {
    await chromium.browser.close();
  }
}

/** Runs in the page. */
async function readWithJszip(name: string): Promise<{ list: number; read: number } | string> {
  type Zip = { file: (name: string) => { async: (type: 'string') => Promise<string> } };
  const { JSZip } = window as unknown as { JSZip: { loadAsync: (file: File) => Promise<Zip> } };
  const [file] = document.querySelector('input')?.files ?? [];
  if (!file) return 'no file';
  try {
    const began = performance.now();
    const zip = await JSZip.loadAsync(file);
    const listed = performance.now();
    const people = JSON.parse(await zip.file(name).async('string')) as unknown[];
    return people.length > 0 ? { list: listed - began, read: performance.now() - listed } : 'nobody';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message.slice(0, 80)}` : 'failed';
  }
}

function say(name: string, figures: Figures | string): void {
  if (typeof figures === 'string') return console.log(`  ${name}: failed (${figures})`);
  const { list, read, growth, longest: task } = figures;
  return console.log(
    `  ${name}: found in ${list.toFixed(0)} ms, read in ${read.toFixed(0)} ms, memory +${growth.toFixed(0)} MB, longest task ${task.toFixed(0)} ms`,
  );
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-archives-'));
let isKept = true;
try {
  const list = followers(COUNT);
  const cases = [
    ['instagram-many-2026-09-01-files.zip', makeManyFiles, '200,000 files'],
    ['instagram-many-2026-09-01-bytes.zip', makeManyBytes, 'over 6 GB'],
  ] as const;
  for (const [name, make, about] of cases) {
    const file = path.join(folder, name);
    console.log(
      `${about}: ${make(file, list).toLocaleString('en-GB')} bytes, ${COUNT} followers in ${list.length.toLocaleString('en-GB')} bytes`,
    );
    const own = await withPanel(file);
    say('this panel', own);
    say('jszip', await withJszip(file));
    isKept &&= own.growth < 400 && own.longest <= 50;
    rmSync(file);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (!isKept) process.exitCode = 1;
