/** Judges the pictures in a real Chromium, where the product runs. */
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';
import { browserPath, isRoot } from '../../support/browsers.ts';
import type { BrowserBench, Packed } from './in-browser.ts';
import type { Case, PictureSet } from './pictures.ts';
import type { Judged } from './report.ts';

const FOLDER = import.meta.dirname;
const ENTRY = path.join(FOLDER, 'in-browser.ts');

export type ChromiumBench = {
  judgedBy: (method: string, set: PictureSet) => Promise<Judged[]>;
  close: () => Promise<void>;
};

export async function openChromium(): Promise<ChromiumBench> {
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    args: [...(isRoot() ? ['--no-sandbox'] : []), '--disable-background-networking'],
    protocolTimeout: 600_000,
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundled() });
  const client = await browser.target().createCDPSession();
  // The processor's own time, whatever else the computer is doing; in steps of ten milliseconds.
  const busy = async () => {
    const { processInfo } = await client.send('SystemInfo.getProcessInfo');
    const times = processInfo.filter(({ type }) => type === 'renderer').map(({ cpuTime }) => cpuTime * 1000);
    return times.reduce((sum, time) => sum + time, 0);
  };
  return { judgedBy: (method, set) => judgedIn(page, busy, method, set), close: () => browser.close() };
}

async function judgedIn(
  page: Page,
  busy: () => Promise<number>,
  method: string,
  { references, cases }: PictureSet,
): Promise<Judged[]> {
  const used = new Set(cases.map(({ target }) => target));
  for (const [target, pictures] of references)
    if (used.has(target)) await page.evaluate(prepare, method, target, pictures.map(packed));
  const judged: Judged[] = [];
  for (const picture of cases) {
    const image = packed(await picture.open());
    judged.push(await judgedOne(page, busy, method, picture, image));
  }
  return judged;
}

async function judgedOne(
  page: Page,
  busy: () => Promise<number>,
  method: string,
  picture: Case,
  image: Packed,
): Promise<Judged> {
  await page.evaluate(take, image);
  const before = await busy();
  const score = await page.evaluate(judge, method, picture.target);
  return { picture, score, milliseconds: (await busy()) - before };
}

type InPage = { bench: BrowserBench };

function prepare(method: string, target: string, pictures: Packed[]): Promise<void> {
  return (globalThis as unknown as InPage).bench.prepare(method, target, pictures);
}

function take(image: Packed): void {
  (globalThis as unknown as InPage).bench.take(image);
}

function judge(method: string, target: string): number {
  return (globalThis as unknown as InPage).bench.judge(method, target);
}

function packed({ width, height, data }: Pixels): Packed {
  return { width, height, base64: Buffer.from(data.buffer, data.byteOffset, data.length).toString('base64') };
}

/** The compared methods as one script, with the browser's way of scaling in place of ours for Node. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'picture-in-browser',
        enforce: 'pre',
        resolveId: (source) =>
          source.endsWith('/picture.ts') ? path.join(FOLDER, 'picture-in-browser.ts') : null,
      },
    ],
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'inBrowser' } },
  });
  const [built] = [result].flat();
  const chunk = built && 'output' in built ? built.output[0] : undefined;
  if (!chunk) throw new Error('The bench could not be bundled for the browser.');
  return chunk.code;
}
