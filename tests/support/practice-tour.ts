/** The guided tour of the practice network, scrolling each list to its end as a person does. */
import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';
import { clickButton, waitForText } from './panel.ts';

/** Goes through every page; `look` sees each of them once it has been read. */
export async function takePracticeTour(
  { browser }: Chromium,
  panel: Page,
  look: (practice: Page, name: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const opened = browser.waitForTarget((target) => target.url().includes('/practice.html'));
  await clickButton(panel, 'Start the tour');
  const target = await opened;
  const practice = (await target.page()) ?? (await target.asPage());
  await practice.setViewport({ width: 1280, height: 900 });
  for (;;) {
    await waitUntilRead(panel);
    await scrollToEnd(practice, panel);
    await look(practice, nameOf(practice.url()));
    const isLast = (await panel.$('::-p-aria([name="Finish"][role="button"])')) !== null;
    await clickButton(panel, isLast ? 'Finish' : 'Next page');
    if (isLast) return waitForText(panel, 'That was the last page.');
  }
}

async function waitUntilRead(panel: Page): Promise<void> {
  await panel.waitForFunction(
    () =>
      /Reading “|” *: *(all )?\d+|”: /.test(
        document.querySelector('.tour .reading-status')?.textContent ?? '',
      ),
    { timeout: 20_000, polling: 100 },
  );
}

/** Scrolls until the panel has seen everyone, or for long enough to see that nothing more comes. */
async function scrollToEnd(practice: Page, panel: Page): Promise<void> {
  const left = async () =>
    /Scroll to the end/.test((await panel.$eval('.tour', (tour) => tour.textContent)) ?? '');
  const status = () => panel.$eval('.tour .reading-status', (element) => element.textContent ?? '');
  for (let turn = 0; turn < 60 && /of \d+ read\. Scroll/.test(await status()) && (await left()); turn++) {
    await practice.bringToFront();
    await practice.evaluate(() => window.scrollBy(0, window.innerHeight * 0.8));
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
}

function nameOf(url: string): string {
  return (url.split('#')[1] ?? '').replace(/[^a-z]+/giu, '-').replace(/^-|-$/gu, '') || 'home';
}
