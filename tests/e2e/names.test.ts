/** Names that are looked for on a long list, by the worker of the built extension. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILT, clickToolbarIcon, launchChromium, type Chromium } from '../support/chromium.ts';
import { inventPeople, instagramFollowers } from '../support/growing-list.ts';
import { choose, clickButton, fillIn, shownItems, startCheck, waitForText } from '../support/panel.ts';
import { startSite, type Site } from '../support/site.ts';

const FOLLOWERS = 'https://www.instagram.com/sam.okafor/followers/';
const DISGUISED = { handle: 'xx_khadijahwarsame_xx', name: '𝓴𝓱𝓪𝓭𝓲𝓳𝓪𝓱 🌙' };
const NAMES = ['Khadija Warsame', 'Tomos Pritchard', 'Harpreet Dhillon'];
const PEOPLE = 300;

const broken = mkdtempSync(path.join(tmpdir(), 'without-worker-'));
let site: Site;
const open: Chromium[] = [];

beforeAll(async () => {
  site = await startSite();
  const people = inventPeople(PEOPLE, [DISGUISED]);
  site.show(FOLLOWERS, instagramFollowers({ handle: 'sam.okafor', people, total: PEOPLE }));
});

afterAll(async () => {
  await Promise.all(open.map(({ browser }) => browser.close()));
  site.close();
  rmSync(broken, { recursive: true, force: true });
});

/** The panel, when the whole list has been read. */
async function readWith(extension: string): Promise<Page> {
  const chromium = await launchChromium({ args: site.args, extension });
  open.push(chromium);
  const tab = await chromium.browser.newPage();
  const panel = await clickToolbarIcon(chromium, tab);
  await choose(panel, 'Instagram');
  await startCheck(panel, 'Highfield Primary School');
  await clickButton(panel, 'Names to look for (0)');
  await fillIn(panel, 'textarea', NAMES.join('\n'));
  await clickButton(panel, 'Use these names');
  await clickButton(panel, 'Back to the checklist');
  await tab.goto(FOLLOWERS);
  await tab.triggerExtensionAction(chromium.extension);
  const done = `all ${PEOPLE} of ${PEOPLE} read`;
  const isDone = () => panel.$eval('main', (main, text) => main.textContent?.includes(text), done);
  for (let turn = 0; turn < 120 && !(await isDone()); turn++) {
    await tab.$eval('#dialog', (element) => element.scrollBy(0, 1500));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await waitForText(panel, done);
  return panel;
}

test('a pupil who hides behind fancy letters and a run-together handle is found, with the reasons', async () => {
  const panel = await readWith(BUILT);
  await waitForText(panel, `@${DISGUISED.handle}`);
  const found = (await shownItems(panel)).filter(({ said }) => said.includes(DISGUISED.handle));
  expect(found.map(({ group }) => group)).toContain('Please look');
  expect(found[0]?.said).toMatch(
    /has the same name as someone you named: .*“khadijah”.*“khadija”.*you decide/u,
  );
  expect(found[0]?.said).not.toMatch(/is a pupil/u);
});

test('where names cannot be compared, that is said, and no list counts as looked at', async () => {
  cpSync(BUILT, broken, { recursive: true });
  rmSync(path.join(broken, 'names-worker.js'));
  const panel = await readWith(broken);
  await waitForText(panel, 'Names could not be compared');
  const said = (await shownItems(panel)).map((item) => item.said);
  expect(said.some((sentence) => sentence.includes('compared 0 of them'))).toBe(true);
  expect(said.some((sentence) => sentence.includes(`compared all ${PEOPLE} people`))).toBe(false);
});
