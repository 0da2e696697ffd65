/** A real Chromium with the built extension in it. */
import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { browserPath, isRoot } from './browsers.ts';
import { root } from './load.ts';

export const BUILT = path.join(root, '.output/chrome-mv3');

export type LaunchOptions = {
  headless?: boolean;
  /** Folder of the extension; the built one, if not given. */
  extension?: string;
  args?: readonly string[];
};

export type Chromium = { browser: Browser; id: string; extension: Extension };

/** The network is closed to the browser itself; what a test needs, it maps to this computer. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
];

export async function launchChromium({
  headless = true,
  extension = BUILT,
  args = [],
}: LaunchOptions = {}): Promise<Chromium> {
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [...(isRoot() ? ['--no-sandbox'] : []), '--window-size=1280,900', ...QUIET, ...args],
  });
  const id = await browser.installExtension(extension);
  const installed = (await browser.extensions()).get(id);
  if (!installed) throw new Error('The extension was not installed.');
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  // Its listeners stand once it has run.
  await (await worker.worker())?.evaluate(() => undefined);
  return { browser, id, extension: installed };
}

/** Clicks the toolbar icon on a page, which opens the side panel beside it; gives the panel. */
export async function clickToolbarIcon({ browser, extension }: Chromium, page: Page): Promise<Page> {
  const isPanel = (target: Target) => target.url().endsWith('/sidepanel.html');
  await page.bringToFront();
  const opened = browser.waitForTarget(isPanel, { timeout: 10_000 });
  await page.triggerExtensionAction(extension);
  const panel = await (await opened).asPage();
  await panel.waitForSelector('main .view');
  return panel;
}

/** An extension page in a tab of its own, as wide as is asked for. */
export async function openExtensionPage({ browser, id }: Chromium, file: string, width = 400): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.goto(`chrome-extension://${id}/${file}`);
  return page;
}

/** Everything that the extension has stored in one of its areas. */
export async function stored(
  { browser, id }: Chromium,
  area: 'session' | 'local',
): Promise<Record<string, unknown>> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const found = await page.evaluate((name) => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: Record<string, { get: (keys: null) => Promise<Record<string, unknown>> }> };
      }
    ).chrome;
    return storage[name]?.get(null) ?? {};
  }, area);
  await page.close();
  return found;
}
