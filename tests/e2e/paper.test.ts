/** The checklist and the note on paper, as a real browser prints them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickToolbarIcon, launchChromium, openExtensionPage, type Chromium } from '../support/chromium.ts';
import { inventPeople, instagramFollowers } from '../support/growing-list.ts';
import { choose, clickButton, fillIn, shownItems, startCheck, waitForText } from '../support/panel.ts';
import { scan, SHOTS } from '../support/scan.ts';
import { startSite, type Site } from '../support/site.ts';

const FOLLOWERS = 'https://www.instagram.com/sam.okafor/followers/';
/** Of somebody on a list, of the account, and of a person whom the policy names. */
const NAMES = ['Maya Adeyemi', 'maya.adeyemi', 'Adeyemi', 'sam.okafor', 'Corrigan'];
/** A4 in points. */
const A4 = /\/MediaBox\s*\[0 0 (59[45](?:\.\d+)?) (84[12](?:\.\d+)?)\]/gu;

let chromium: Chromium;
let site: Site;
let panel: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  site = await startSite();
  const people = inventPeople(24, [{ handle: 'maya.adeyemi', name: 'Maya Adeyemi' }]);
  site.show(FOLLOWERS, instagramFollowers({ handle: 'sam.okafor', people, total: 24 }));
  chromium = await launchChromium({ args: site.args });
  const tab = await chromium.browser.newPage();
  panel = await clickToolbarIcon(chromium, tab);
  await choose(panel, 'Instagram');
  await choose(panel, 'WhatsApp');
  await startCheck(panel, 'Highfield Primary School');
  await clickButton(panel, 'Names to look for (0)');
  await fillIn(panel, 'textarea', 'Maya Adeyemi');
  await clickButton(panel, 'Use these names');
  await clickButton(panel, 'Back to the checklist');
  await tab.goto(FOLLOWERS);
  await tab.bringToFront();
  await tab.triggerExtensionAction(chromium.extension);
  await tab.$eval('#dialog', (element) => element.scrollBy(0, 2000));
  await waitForText(panel, 'Possible pupils, one by one (1)');
});

afterAll(async () => {
  await chromium.browser.close();
  site.close();
});

/** By the link in the panel, as a person opens it. */
async function openPaper(which: 'checklist' | 'note'): Promise<Page> {
  const opened = chromium.browser.waitForTarget((target) => target.url().endsWith(`/paper.html#${which}`));
  await panel.$eval(`a[href="/paper.html#${which}"]`, (link) => (link as HTMLElement).click());
  const page = await (await opened).asPage();
  await page.waitForSelector('.sheet');
  await page.bringToFront();
  return page;
}

/** What stands on the paper; the paper itself and a picture of it are saved. */
async function printed(page: Page, name: string): Promise<string> {
  await page.setViewport({ width: 720, height: 900 });
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true }));
  writeFileSync(path.join(SHOTS, `${name}.pdf`), pdf);
  expect(pdf.toString('latin1').match(A4)?.length ?? 0).toBeGreaterThan(0);
  await page.emulateMediaType('print');
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`), fullPage: true });
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMediaType('screen');
  return text;
}

describe('on paper', { timeout: 120_000 }, () => {
  test('the checklist stands as on screen, with clause and next steps, and without names and usernames', async () => {
    const page = await openPaper('checklist');
    const text = await printed(page, 'paper-checklist');
    for (const name of NAMES) expect(text).not.toContain(name);
    expect(text).toContain('Person 1 (@…), among your followers, has the same name as someone you named');
    expect(text).toContain('Names and usernames are left out.');
    expect(text).not.toContain('Print or save as PDF');
    const shown = await shownItems(panel);
    const flat = (said: string) => said.replace(/\s+/gu, ' ');
    const isOnPaper = (said: string) => flat(text).includes(flat(said));
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter(({ title, clause }) => !isOnPaper(title) || !isOnPaper(clause))).toEqual([]);
    const unnamed = shown.filter(({ said }) => !said.includes('Maya'));
    expect(unnamed.filter(({ said }) => !isOnPaper(said))).toEqual([]);
    const toDo = shown.filter(({ group, next }) => /To change|Please look/u.test(group) && next !== '');
    expect(toDo.length).toBeGreaterThan(0);
    expect(toDo.filter(({ next }) => !isOnPaper(next))).toEqual([]);
    await page.close();
  });

  test('names and usernames are there when that is ticked', async () => {
    const page = await openPaper('checklist');
    await choose(page, 'With names and usernames');
    const text = await printed(page, 'paper-checklist-named');
    expect(text).toContain('Maya Adeyemi (@maya.adeyemi)');
    expect(text).toContain('Instagram: @sam.okafor');
    expect(text).not.toContain('Names and usernames are left out.');
    await page.close();
  });

  test('no point is parted by the end of a page, and everything is black on white', async () => {
    const page = await openPaper('checklist');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.emulateMediaType('print');
    const looks = await page.evaluate(() => {
      const styles = [...document.querySelectorAll('.sheet, .sheet *')].map((element) =>
        getComputedStyle(element),
      );
      return {
        colours: [...new Set(styles.map(({ color }) => color))],
        breaks: [...document.querySelectorAll('.point')].map((point) => getComputedStyle(point).breakInside),
      };
    });
    expect(looks.colours).toEqual(['rgb(0, 0, 0)']);
    expect(new Set(looks.breaks)).toEqual(new Set(['avoid']));
    await page.close();
  });

  test('the note says what was looked at, and nothing of what was found', async () => {
    const page = await openPaper('note');
    const before = await printed(page, 'paper-note');
    expect(before).toContain('Made by me for myself; it does not show what was found.');
    expect(before).toContain(
      'To schools: please do not ask anyone to show you their checklist. It is theirs alone.',
    );
    expect(before).toMatch(/Instagram \(1 of \d+ pages\)/u);
    expect(before).toMatch(/Not looked at\s+WhatsApp/u);
    expect(before).toMatch(/version \S+/u);
    expect(before).toMatch(/Points that could not be checked\s+\d+/u);
    for (const said of [...NAMES, 'pupil', 'match', 'To change']) expect(before).not.toContain(said);
    await page.close();
  });

  test('the note stays the same whatever is answered about somebody who was found', async () => {
    const before = await openPaper('note');
    const found = await printed(before, 'paper-note');
    await before.close();
    await clickButton(panel, 'Possible pupils, one by one (1)');
    await waitForText(panel, 'Likely the same name');
    await panel.keyboard.press('1');
    await waitForText(panel, 'What your policy asks next');
    await clickButton(panel, 'Back to the checklist');
    const after = await openPaper('note');
    expect(await printed(after, 'paper-note')).toBe(found);
    await after.close();
  });

  test('the page looks well at every width', async () => {
    const page = await openPaper('checklist');
    await scan(page, 'paper');
    await page.close();
    const note = await openPaper('note');
    await scan(note, 'paper-screen-note');
    await note.close();
  });

  test('erasing everything empties the paper too; without a panel there is nothing to print', async () => {
    const page = await openPaper('checklist');
    await clickButton(panel, 'Erase everything');
    await waitForText(page, 'Your checklist was erased');
    await page.close();
    const alone = await openExtensionPage(chromium, 'paper.html#note');
    await waitForText(alone, 'Your checklist is not open.');
  });
});
