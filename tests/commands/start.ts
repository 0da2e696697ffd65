/**
 * npm start: builds the extension, opens a browser with it and checks the practice account. With a display it
 * leaves a real window to use; without one it prints the checklist and saves screenshots.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'wxt';
import { clickToolbarIcon, launchChromium, type Chromium } from '../support/chromium.ts';
import { browserPath } from '../support/browsers.ts';
import { root } from '../support/load.ts';
import { choose, clickButton, shownItems, waitForText } from '../support/panel.ts';
import { takePracticeTour } from '../support/practice-tour.ts';
import { printItems } from '../support/print-items.ts';

const OUT = path.join(root, '.output/start');
const POLICY = 'The Avenue Primary School';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

browserPath('chromium');
console.log('Building the extension…');
await build({ root });
const chromium = await launchChromium({ headless: !hasDisplay });
const [firstPage = await chromium.browser.newPage()] = await chromium.browser.pages();
const panel = await clickToolbarIcon(chromium, firstPage);
await choose(panel, POLICY);
await clickButton(panel, 'Try it on the practice network first');
if (hasDisplay) await leaveOpen(chromium);
else await show(chromium, panel);

/** Without a display: the whole practice account, in the terminal and as pictures. */
async function show(browser: Chromium, page: Page): Promise<void> {
  await mkdir(OUT, { recursive: true });
  console.log(`Looking at the practice account under the policy of ${POLICY}…`);
  await takePracticeTour(browser, page, async (practice, name) => {
    await savePictures(practice, `practice-${name}`);
  });
  await waitForText(page, 'Your checklist');
  console.log(printItems(await shownItems(page)));
  await savePictures(page, 'panel');
  console.log(
    `\nPictures of the practice pages and of the panel are in ${path.relative(process.cwd(), OUT)}.`,
  );
  await browser.browser.close();
}

async function savePictures(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.screenshot({ path: path.join(OUT, `${name}-${scheme}.png`), fullPage: name === 'panel' });
  }
}

async function leaveOpen({ browser }: Chromium): Promise<void> {
  console.log(
    'A browser window is open: press “Start the tour” in the panel to look at the practice account.',
  );
  console.log('Close the window, or press Ctrl+C here, to end.');
  const end = () => void browser.close().catch(() => undefined);
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  await new Promise((resolve) => browser.once('disconnected', resolve));
}
