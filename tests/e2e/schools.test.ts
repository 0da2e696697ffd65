/** The page on which a school writes its policy: written from scratch, saved, opened again, looked at as axe does. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { groupWords } from '../../components/checklist/words';
import { sentenceOf, titleOf } from '../../components/finding/sentence';
import { itemsOf } from '../../lib/audit/build-checklist';
import { rules } from '../../lib/audit/rules';
import { platforms } from '../../lib/platforms/all';
import { policyOf } from '../../lib/policies/all';
import { loadPolicy, type Policy } from '../../lib/policies/policy';
import { practiceAccount } from '../../lib/practice/account';
import { readingsOf } from '../../lib/practice/account-readings';
import { practiceCheck, practiceSchool } from '../../lib/practice/practice-check';
import { addReading } from '../../lib/self-check/add-reading';
import { checklistOf } from '../../lib/self-check/checklist-of';
import { compareNow } from '../../lib/self-check/compare-now';
import { pngOf } from '../bench/logos/picture.ts';
import { launchChromium, openExtensionPage, type Chromium } from '../support/chromium.ts';
import { crest } from '../support/drawn-crest.ts';
import { root } from '../support/load.ts';
import { clickButton, clickOn, waitForText } from '../support/panel.ts';
import { write, writePolicy } from '../support/policy-form.ts';
import { scan } from '../support/scan.ts';

const AT = '2026-09-01T08:00:00.000Z';
const avenue = policyOf('the-avenue') ?? raise();
const general = policyOf('strictest') ?? raise();

let chromium: Chromium;
let page: Page;
let folder: string;

function raise(): never {
  throw new Error('A pack of ours is gone.');
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-schools-'));
  writeFileSync(path.join(folder, 'crest.png'), await pngOf(crest()));
  chromium = await launchChromium();
  page = await openExtensionPage(chromium, 'schools.html', 1280);
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await waitForText(page, 'To be filled in or put right: 3');
});

afterAll(async () => {
  await chromium.browser.close();
  rmSync(folder, { recursive: true });
});

/** As in the file of the practice account that people review. */
function checklistUnder(policy: Policy): string[] {
  const readings = readingsOf(practiceAccount(practiceSchool(policy)));
  const check = compareNow(readings.reduce(addReading, practiceCheck(policy, AT)));
  return itemsOf(checklistOf(check, platforms, AT)).map(({ group, item }) => {
    const { requirement, verdict } = item.finding;
    return `${groupWords[group].title} | ${requirement.level} | ${verdict.outcome} | ${titleOf(item)} | ${sentenceOf(item)}`;
  });
}

/** Every point of the preview, as it stands on the page. */
async function preview(): Promise<string[]> {
  await waitForText(page, 'The whole checklist');
  return page.$$eval('.preview .point', (points) => points.map(({ textContent }) => textContent ?? ''));
}

async function save(): Promise<string> {
  for (const name of saved()) rmSync(path.join(folder, name));
  await clickOn(page, '::-p-xpath(//a[. = "Save the file"])');
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((wake) => setTimeout(wake, 50))) {
    const [name] = saved();
    if (name) return readFileSync(path.join(folder, name), 'utf8');
  }
  throw new Error('Nothing was saved.');
}

const focusedId = () => page.evaluate(() => document.activeElement?.id);
const saved = () => readdirSync(folder).filter((name) => name.endsWith('.btb-policy.json'));

async function openOnPage(label: string, ...files: string[]): Promise<void> {
  const input = await page.waitForSelector(`::-p-xpath(//label[contains(., "${label}")]//input)`);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...files);
}

describe('a policy written from scratch to match The Avenue', { timeout: 240_000 }, () => {
  let text: string;

  beforeAll(async () => {
    const titles = new Map(
      general.requirements.map(({ rule }) => [rule, rules.get(rule)?.words.title ?? '']),
    );
    await writePolicy(page, avenue, titles);
    await waitForText(page, 'Nothing is missing: the policy can be saved.');
    text = await save();
  }, 240_000);

  test('is saved under its name, readable, in lines, with nothing that the form did not show', () => {
    expect(saved()).toEqual(['the-avenue.btb-policy.json']);
    expect(text).toMatch(/^\{\n {2}"format": 1,\n {2}"id": "the-avenue",\n {2}"version": "1",/u);
    const loaded = loadPolicy(text);
    expect(loaded.ok).toBe(true);
    const { $schema: _schema, ...shipped } = avenue;
    const inOrder = ({ requirements, ...rest }: Policy) => ({
      ...rest,
      requirements: requirements.toSorted((one, other) => one.rule.localeCompare(other.rule)),
    });
    expect(loaded.ok && inOrder(loaded.policy)).toEqual(inOrder(shipped));
  });

  test('gives the same checklist as the shipped pack on the practice account', () => {
    const loaded = loadPolicy(text);
    const lines = loaded.ok ? checklistUnder(loaded.policy) : [];
    expect(lines.toSorted()).toEqual(checklistUnder(avenue).toSorted());
    const golden = readFileSync(path.join(root, 'tests/golden/practice-the-avenue.txt'), 'utf8');
    expect(lines.toSorted()).toEqual(golden.trim().split('\n').toSorted());
  });

  test('has read on the page as the shipped pack reads there', async () => {
    const written = await preview();
    expect(written.length).toBeGreaterThan(40);
    await page.select('.schools select', 'the-avenue');
    await clickButton(page, 'Begin with this pack');
    await waitForText(page, 'Begun anew.');
    // The preview comes a moment after the words.
    await expect
      .poll(async () => (await preview()).toSorted(), { timeout: 10_000 })
      .toEqual(written.toSorted());
  });

  test('opened again it is as it was, and saved again it is the same to the letter', async () => {
    const file = path.join(folder, 'kept.json');
    writeFileSync(file, text);
    await openOnPage('Open a policy file', file);
    await waitForText(page, 'The file is open.');
    expect(await save()).toBe(text);
  });
});

describe('while the policy is being written', () => {
  test('a logo is opened from disk, shown, and lies in the file; what is none is refused in a sentence', async () => {
    const large = path.join(folder, 'large.png');
    writeFileSync(large, Buffer.alloc(200_001));
    const note = path.join(folder, 'note.png');
    writeFileSync(note, 'no picture');
    await openOnPage('Open a picture of the logo', path.join(folder, 'crest.png'), large, note);
    await waitForText(page, 'large.png is larger than 200 kB');
    await waitForText(page, 'note.png is no PNG, JPEG, WebP or SVG picture.');
    await page.waitForFunction(
      () => (document.querySelector<HTMLImageElement>('.schools .logo')?.naturalWidth ?? 0) > 40,
    );
    const loaded = loadPolicy(await save());
    const [logo] = (loaded.ok && loaded.policy.logos) || [];
    expect(logo?.name).toBe('crest.png');
    const bytes = Buffer.from(logo?.data.split(',')[1] ?? '', 'base64');
    expect(bytes.equals(readFileSync(path.join(folder, 'crest.png')))).toBe(true);
  });

  test('what is wrong is said beside its field and at the top, from where a click leads to it', async () => {
    await write(page, 'Version', '');
    await clickButton(page, 'Add a term');
    await expect.poll(focusedId).toBe('terms[0].name');
    await waitForText(page, 'To be filled in or put right: 4');
    await waitForText(page, 'Term 1, First day: has to be a day that exists, as in "2026-09-01".');
    const field = await page.$('[id="version"]');
    const said = await field?.evaluate(
      (input) => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent,
    );
    expect([said, await field?.evaluate((input) => input.getAttribute('aria-invalid'))]).toEqual([
      'Is empty.',
      'true',
    ]);
    expect(await page.$('::-p-xpath(//a[. = "Save the file"])')).toBeNull();
    await clickOn(page, '::-p-xpath(//a[contains(., "Version: is empty.")])');
    await expect.poll(focusedId).toBe('version');
    await page.keyboard.sendCharacter('2');
    await waitForText(page, 'To be filled in or put right: 3');
  });

  test('an entry that was removed comes back', async () => {
    await clickButton(page, 'Remove term 1');
    await waitForText(page, 'Removed.');
    await expect.poll(focusedId).toBe('terms');
    await waitForText(page, 'Nothing is missing');
    await clickButton(page, 'Undo');
    await waitForText(page, 'To be filled in or put right: 3');
    await clickButton(page, 'Remove term 1');
  });

  test('the draft outlives a page that is loaded again, and starting again can be undone', async () => {
    await write(page, 'Motto', 'Kind hands');
    await page.reload();
    await waitForText(page, 'This is what you wrote before.');
    const motto = () => page.$eval('[id="school.motto"]', (input) => (input as HTMLInputElement).value);
    await expect.poll(motto).toBe('Kind hands');
    await clickButton(page, 'Start again');
    await waitForText(page, 'Begun anew.');
    await expect.poll(motto).toBe('');
    await clickButton(page, 'Undo');
    await expect.poll(motto).toBe('Kind hands');
    await waitForText(page, 'Nothing is missing');
  });

  test('a rule’s findings read in its own place as they will, with the section and words that were written', async () => {
    const title = rules.get('school-name')?.words.title ?? '';
    const card = `//details[contains(@class, "rule")][summary/span[1][normalize-space(.) = "${title}"]]`;
    await clickOn(page, `::-p-xpath(${card}/summary)`);
    await clickOn(page, `::-p-xpath(${card}//label[contains(., "Section")])`);
    await page.keyboard.press('Home');
    await page.keyboard.sendCharacter('Names, 4.2, ');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.rule .reads .point')].some(({ textContent }) =>
        textContent?.includes('Names, 4.2, Code of Conduct'),
      ),
    );
  });

  test('a file that cannot be used changes nothing, and says why', async () => {
    const file = path.join(folder, 'broken.json');
    const { contacts, ...rest } = JSON.parse(await save());
    writeFileSync(file, JSON.stringify({ ...rest, contcats: contacts }));
    await openOnPage('Open a policy file', file);
    await waitForText(page, 'This file could not be used, so nothing has changed.');
    await waitForText(page, '“contacts” is missing: it has to be a list in [ ].');
    await waitForText(page, 'The file has something we do not know: “contcats”.');
    await waitForText(page, 'Nothing is missing');
  });

  test('a file that asks for more than a policy can is opened without that, and each name is said', async () => {
    const before = await save();
    const file = path.join(folder, 'asking.json');
    writeFileSync(
      file,
      JSON.stringify({ ...JSON.parse(before), readOnStart: true, shareWith: 'the office' }),
    );
    await openOnPage('Open a policy file', file);
    await waitForText(page, 'The file is open.');
    await waitForText(
      page,
      'The file also asks for “readOnStart”, “shareWith”: a policy has no such thing, so it is ignored',
    );
    expect(await save()).toBe(before);
  });

  test('by keyboard alone: from the top to a rule, its level, its words, and back to what is missing', async () => {
    await page.reload();
    await waitForText(page, 'This is what you wrote before.');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let turn = 0; turn < 120 && !(await focused()).startsWith('What the policy asks'); turn += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('What the policy asks');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const level = () => page.$eval('.rule summary span:last-child', (element) => element.textContent);
    await expect.poll(level).toBe('Asked for (should)');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Backspace');
    await waitForText(page, 'Section of your policy: is empty.');
    await page.keyboard.sendCharacter('Privacy');
    await waitForText(page, 'Nothing is missing');
  });
});

describe(
  'every screen meets WCAG 2.2 AA, at 320, 400 and 1280 px, light and dark',
  { timeout: 240_000 },
  () => {
    test('the page for schools, filled in, with rules open', async () => {
      await page.$$eval('.schools details', (all) => {
        for (const [at, details] of all.entries()) details.open = at % 5 === 0;
      });
      await scan(page, 'schools-filled');
      await page.setViewport({ width: 320, height: 900 });
      const middles = await page.$$eval('.schools-page > header > *', (parts) =>
        parts.map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2),
      );
      // The bell and the title stand side by side.
      expect(new Set(middles.map(Math.round)).size).toBe(1);
    });

    test('the page for the safeguarding lead and the data protection officer, which links back', async () => {
      const leads = await openExtensionPage(chromium, 'leads.html');
      await waitForText(leads, 'Outline of a data-protection impact assessment');
      await scan(leads, 'leads');
      await leads.emulateMediaType('print');
      expect(await leads.$eval('.not-printed', (row) => getComputedStyle(row).display)).toBe('none');
      await leads.emulateMediaType();
      await clickOn(leads, '::-p-xpath(//a[contains(., "For schools")])');
      await waitForText(leads, 'For schools: write your policy');
      await leads.close();
    });

    test('the page for schools as it begins, with what is missing, and a file that could not be used', async () => {
      await clickButton(page, 'Start again');
      await openOnPage('Open a policy file', path.join(folder, 'broken.json'));
      await waitForText(page, 'This file could not be used');
      await clickButton(page, 'Add a contact');
      await scan(page, 'schools-begun');
    });
  },
);
