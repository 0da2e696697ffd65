/** Reading a large list with the panel open, and what that costs: used by the benchmark and by the short run of it. */
import type { CDPSession, Page } from 'puppeteer-core';
import { clickToolbarIcon, type Chromium } from './chromium.ts';
import {
  growList,
  GROWING,
  handleOf,
  startOf,
  type Growth,
  type LargeList,
  type Start,
} from './large-list.ts';
import { heapOf, listsInPanel, longest, seenInReader, sum, traced, Worlds, type Busy } from './measure.ts';
import { choose, clickButton, startCheck, waitForText } from './panel.ts';
import type { Site } from './site.ts';

export type Bench = { chromium: Chromium; site: Site; panel: Page; session: CDPSession };

const PUPILS = 1000;
const NOT_NOW = '::-p-aria([name="Not now"][role="button"])';
const READER = /^chrome-extension:.*(?:reader|reading|practice)/u;
const PANEL = /^chrome-extension:.*sidepanel/u;

/** A panel with a check begun and a school's worth of names to look for. */
export async function openBench(chromium: Chromium, site: Site): Promise<Bench> {
  const tab = await chromium.browser.newPage();
  const panel = await clickToolbarIcon(chromium, tab);
  await choose(panel, 'Instagram');
  await startCheck(panel, 'Highfield Primary School');
  await clickButton(panel, 'Names to look for (0)');
  const names = Array.from({ length: PUPILS }, (_, at) => `First${letters(at)} Last${letters(at * 7)}`);
  await panel.waitForSelector('textarea');
  await panel.$eval(
    'textarea',
    (field, text) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    names.join('\n'),
  );
  await clickButton(panel, 'Use these names');
  await clickButton(panel, 'Back to the checklist');
  await waitForText(panel, `Names to look for (${PUPILS})`);
  return { chromium, site, panel, session: await panel.createCDPSession() };
}

function letters(number: number): string {
  return String(number).replaceAll(/\d/gu, (digit) => String.fromCharCode(97 + Number(digit)));
}

export type Run = {
  /** The page's own work on the blocks, layout included. */
  growth: Busy;
  reader: Busy;
  panel: Busy;
  /** Everyone who was made, but not seen or not held. */
  lost: number;
  /** How many more than once. */
  doubled: number;
  /** Bytes held more than before by the page and by the panel. */
  inPage: number;
  inPanel: number;
};

export type RunAlone = Omit<Run, 'lost' | 'doubled' | 'inPanel'>;

/** A page with its list, before anything was done to it. */
async function openList({ chromium, site }: Bench, list: LargeList): Promise<{ page: Page; start: Start }> {
  const start = startOf(list);
  const page = await chromium.browser.newPage();
  site.show(start.url, start.html);
  const url = start.url.replace('chrome-extension://practice/', `chrome-extension://${chromium.id}/`);
  await page.goto(url);
  await page.waitForFunction(
    (people) => people.some(({ handle }) => document.body.innerHTML.includes(handle)),
    {},
    [...start.people],
  );
  return { page, start };
}

/** Grows the list with nobody reading it: what the page does by itself. */
export async function growAlone(bench: Bench, list: LargeList, growth: Growth): Promise<RunAlone> {
  const { page, start } = await openList(bench, list);
  const session = await page.createCDPSession();
  await session.send('Runtime.enable');
  const busy = await traced(threads(bench, page), async () => {
    await growList(page, start, growth);
    await pause(1500);
  });
  const inPage = await heapOf(session);
  await page.close();
  return { ...busy, inPage };
}

/** The same while the reader reads it. `slower` is by how much the page's thread is slowed down. */
export async function growWhileRead(bench: Bench, list: LargeList, growth: Growth, slower = 1): Promise<Run> {
  const { page, start } = await openList(bench, list);
  const session = await page.createCDPSession();
  const worlds = new Worlds();
  await worlds.follow(session);
  const before = await heapOf(bench.session);
  const count = () => countInPanel(bench);
  const hasBegun = async () => (await count()) > 0;
  await beginReading(bench, page, hasBegun);
  // The practice network loads anew when practising begins.
  await pause(1000);
  await beginReading(bench, page, hasBegun);
  const wanted = (await count()) + growth.rows;
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const busy = await traced(threads(bench, page), async () => {
    await growList(page, start, growth);
    await until(async () => (await count()) >= wanted);
    await pause(1500);
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const made = new Set(Array.from({ length: growth.rows }, (_, at) => handleOf(growth.from + at)));
  const held = (await listsInPanel(bench.session))[`${list.platform} ${list.sample}`] ?? [];
  const seen = await seenInReader(session, worlds, list.sample);
  // The practice network's reader is part of its page, where nobody else can look into it.
  const counted = [...(list.platform === 'practice' ? [] : [seen]), held].map((handles) => ({
    lost: made.difference(new Set(handles)).size,
    doubled: handles.length - new Set(handles).size,
  }));
  const sizes = { inPage: await heapOf(session), inPanel: (await heapOf(bench.session)) - before };
  await page.close();
  return {
    ...busy,
    ...sizes,
    lost: longest(counted.map(({ lost }) => lost)),
    doubled: sum(counted.map(({ doubled }) => doubled)),
  };
}

/** How many the panel says have been read; 0 while it says nothing of that. */
async function countInPanel({ panel }: Bench): Promise<number> {
  const status = await panel.$$eval('.reading-status', (all) => all.map((one) => one.textContent).join(' '));
  return Number(/(\d+)(?: of \d+)? read\./u.exec(status)?.[1] ?? 0);
}

/** On a busy computer a click can come before the page is ready for it. */
async function beginReading(
  { chromium, panel }: Bench,
  page: Page,
  hasBegun: () => Promise<boolean>,
): Promise<void> {
  for (let turn = 0; turn < 3 && !(await hasBegun()); turn++) {
    await page.bringToFront();
    await page.triggerExtensionAction(chromium.extension);
    await until(async () => (await panel.$(NOT_NOW)) !== null || hasBegun(), 15_000);
    // The practice network begins with the offer of a tour, which stands where the reading is told of.
    await (await panel.$(NOT_NOW))?.click();
    await until(hasBegun, 5000);
  }
}

function threads({ panel }: Bench, page: Page) {
  return {
    growth: { page, scripts: GROWING },
    reader: { page, scripts: READER },
    panel: { page: panel, scripts: PANEL },
  };
}

/** Gives up in the end: then what is missing is counted. */
async function until(isSo: () => Promise<boolean>, patience = 60_000): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end && !(await isSo());) await pause(200);
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
