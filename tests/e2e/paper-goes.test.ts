/** The page that prints, and panels in other windows, when a panel is hidden, locked, erased or closed. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, openExtensionPage, type Chromium } from '../support/chromium.ts';
import { turnOnKeeping, unlock } from '../support/keeping.ts';
import { choose, clickButton, startCheck, waitForText } from '../support/panel.ts';

let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  chromium = await launchChromium();
  panel = await openPanel();
  await choose(panel, 'Instagram');
  await startCheck(panel, 'Highfield Primary School');
});

afterAll(() => chromium.browser.close());

function openPanel(): Promise<Page> {
  return openExtensionPage(chromium, 'sidepanel.html');
}

async function openPaper(which: 'checklist' | 'note' = 'checklist'): Promise<Page> {
  await panel.waitForSelector('.checklist');
  const paper = await openExtensionPage(chromium, `paper.html#${which}`);
  await paper.waitForSelector('.sheet');
  return paper;
}

async function escapeTwice(page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

/** An empty page, and nothing before it to go back to. */
async function expectEmpty(paper: Page): Promise<void> {
  await expect.poll(() => paper.url(), { timeout: 5000 }).toBe('about:blank');
  expect(await paper.evaluate(() => [document.title, document.body.textContent])).toEqual(['', '']);
  const session = await paper.createCDPSession();
  const { entries } = await session.send('Page.getNavigationHistory');
  expect(entries.filter(({ url }) => url.includes('paper.html'))).toEqual([]);
  await paper.close();
}

test.each(['checklist', 'note'] as const)(
  'hiding the panel leaves nothing of the %s to print',
  async (which) => {
    const papers = [await openPaper(which), await openPaper(which)];
    await panel.bringToFront();
    await clickButton(panel, 'Hide');
    for (const paper of papers) await expectEmpty(paper);
    await clickButton(panel, 'Back');
  },
);

test('hiding the panel hides those in other windows, each of which comes back by itself', async () => {
  const other = await openPanel();
  await other.waitForSelector('.checklist');
  await panel.bringToFront();
  await clickButton(panel, 'Hide');
  await waitForText(other, 'Back');
  expect(await other.evaluate(() => document.body.innerText)).not.toContain('Highfield');
  await clickButton(panel, 'Back');
  await panel.waitForSelector('.checklist');
  expect(await other.$('.checklist')).toBeNull();
  await other.bringToFront();
  await clickButton(other, 'Back');
  await other.waitForSelector('.checklist');
  await other.close();
});

test('Escape twice in the panel leaves nothing to print either', async () => {
  const paper = await openPaper();
  await escapeTwice(panel);
  await expectEmpty(paper);
  await clickButton(panel, 'Back');
});

test('Escape twice on the paper leaves for an empty page, and hides the panel and every other paper', async () => {
  const other = await openPaper('note');
  const paper = await openPaper();
  await escapeTwice(paper);
  await expectEmpty(paper);
  await expectEmpty(other);
  await waitForText(panel, 'Nothing here yet.');
  const again = await openExtensionPage(chromium, 'paper.html#checklist');
  await waitForText(again, 'Your checklist is not open.');
  await again.close();
  await panel.bringToFront();
  await clickButton(panel, 'Back');
});

test('a single Escape does nothing', async () => {
  const paper = await openPaper();
  await paper.keyboard.press('Escape');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await paper.keyboard.press('Escape');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(paper.url()).toContain('paper.html');
  await paper.close();
});

test('when the panel closes, the paper stays to be printed, and says so; a panel opened later still hides it', async () => {
  const paper = await openPaper();
  await panel.close();
  await waitForText(paper, 'The panel is closed. What is here stays');
  expect(await paper.$('.sheet')).not.toBeNull();
  panel = await openPanel();
  await panel.waitForSelector('main .view');
  await clickButton(panel, 'Hide');
  await expectEmpty(paper);
  await clickButton(panel, 'Back');
});

test('locking what is kept empties the paper, and another paper of later does not fill it again', async () => {
  await turnOnKeeping(panel);
  const paper = await openPaper();
  await panel.bringToFront();
  await clickButton(panel, 'Kept checks');
  await clickButton(panel, 'Lock now');
  await waitForText(paper, 'What you keep is locked');
  expect(await paper.$('.sheet')).toBeNull();
  await unlock(panel);
  const later = await openPaper();
  expect(await paper.$('.sheet')).toBeNull();
  await paper.close();
  await later.close();
});

test('a panel that closes over kept checks locks them, and the paper is empty', async () => {
  const paper = await openPaper();
  await panel.close();
  await waitForText(paper, 'What you keep is locked');
  expect(await paper.$('.sheet')).toBeNull();
  await paper.close();
  panel = await openPanel();
  await unlock(panel);
});

test('erasing everything empties the paper', async () => {
  const paper = await openPaper();
  await panel.bringToFront();
  await clickButton(panel, 'Erase everything');
  await clickButton(panel, 'Yes, erase everything');
  await waitForText(paper, 'Your checklist was erased');
  expect(await paper.$('.sheet')).toBeNull();
});
