import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickToolbarIcon, launchChromium, type Chromium } from '../support/chromium.ts';
import { root } from '../support/load.ts';
import { choose, clickButton, fillIn, startCheck, waitForText } from '../support/panel.ts';
import { scan } from '../support/scan.ts';

const TITLE = 'Our own rules for life online';
const CHOICE = 'Oak Hill Infants (from the file you opened)';

let chromium: Chromium;
let panel: Page;
let folder: string;

/** A policy as a school would have it: a pack with its own title, under the pack's id. */
function ownPolicy(change: (policy: Record<string, unknown>) => void = () => undefined): string {
  const policy = JSON.parse(readFileSync(path.join(root, 'lib/policies/highfield/policy.json'), 'utf8'));
  Object.assign(policy, { title: TITLE, school: { ...policy.school, name: 'Oak Hill Infants' } });
  change(policy);
  return JSON.stringify(policy, null, 2);
}

async function openFile(name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const input = (await panel.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

const chosen = () =>
  panel.$eval('input[name="policy"]:checked', (input) => input.closest('label')?.textContent ?? '');

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-policy-'));
  chromium = await launchChromium();
  panel = await clickToolbarIcon(chromium, await chromium.browser.newPage());
});

afterAll(async () => {
  await chromium.browser.close();
  rmSync(folder, { recursive: true });
});

test('a file from the school is chosen, beside the pack that goes by the same id', async () => {
  await openFile('own.json', ownPolicy());
  await waitForText(panel, CHOICE);
  expect(await chosen()).toBe(CHOICE);
  await startCheck(panel, 'Oak Hill Infants');
  await waitForText(panel, `Checked against: ${TITLE}`);
});

test('a broken file is refused with the place and the reason, and the present one stays', async () => {
  await clickButton(panel, 'Change policy');
  await openFile(
    'broken.json',
    ownPolicy((policy) => {
      Object.assign((policy.requirements as object[])[1] ?? {}, { level: 'perhaps' });
    }),
  );
  await waitForText(panel, 'This file could not be used, so nothing has changed.');
  await waitForText(panel, '(requirements[1].level)');
  expect(await chosen()).toBe(CHOICE);
  await openFile('cut.json', ownPolicy().slice(0, 500));
  await waitForText(panel, 'The file was cut short');
  expect(await chosen()).toBe(CHOICE);
  await clickButton(panel, 'Done');
  await waitForText(panel, `Checked against: ${TITLE}`);
});

test('a file that asks for more than a policy can is used without that, and each name is said', async () => {
  await clickButton(panel, 'Change policy');
  await openFile(
    'asking.json',
    ownPolicy((policy) => Object.assign(policy, { readOnStart: true, keep: { forYears: 7 } })),
  );
  await waitForText(
    panel,
    'Your school’s file also asks for “readOnStart”, “keep”: a policy has no such thing, so it is ignored.',
  );
  expect(await chosen()).toBe(CHOICE);
  await scan(panel, 'policy-ignored');
  await clickButton(panel, 'Done');
  await waitForText(panel, `Checked against: ${TITLE}`);
});

test('the file stays a choice when another policy is chosen', async () => {
  await clickButton(panel, 'Change policy');
  await choose(panel, 'Highfield Primary School');
  expect(await chosen()).toBe('Highfield Primary School');
  await choose(panel, 'Oak Hill Infants');
  expect(await chosen()).toBe(CHOICE);
});

test('a new version of the policy in use is shown with what has changed, and taken over at a click', async () => {
  const next = ownPolicy((policy) => {
    const [first, ...others] = policy.requirements as { level: string }[];
    Object.assign(policy, { version: '2', requirements: [{ ...first, level: 'may' }, ...others.slice(1)] });
  });
  await openFile('own-2.btb-policy.json', next);
  await waitForText(panel, 'A new version of your policy');
  await waitForText(panel, `${TITLE}: version 1 is in use, this is version 2.`);
  await waitForText(panel, '“Good advice”, so far “Asked for”.');
  await waitForText(panel, 'No longer asked:');
  await waitForText(panel, 'The number of the version');
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe(
    'A new version of your policy',
  );
  await scan(panel, 'policy-changes');
  await clickButton(panel, 'Keep the present one');
  expect(await panel.$('#changes-title')).toBeNull();
  await openFile('own-2.btb-policy.json', next);
  await clickButton(panel, 'Use the new version');
  await expect.poll(() => panel.$('#changes-title')).toBeNull();
  expect(await chosen()).toBe(CHOICE);
});

test('a file of names that cannot be used leaves the names that were given', async () => {
  await clickButton(panel, 'Done');
  await clickButton(panel, 'Names to look for (0)');
  await fillIn(panel, 'textarea', 'Maya Adeyemi');
  await clickButton(panel, 'Use these names');
  await openFile('class.csv', 'Name,Class\n"Maya Adeyemi,4B\n');
  await waitForText(panel, 'quotation mark');
  await openFile('class.csv', 'Name,Class\n4B,12\n');
  // Its headings promise names and it has none: perhaps they stand in another column.
  await waitForText(panel, 'Which column is which?');
  await clickButton(panel, 'Leave this file');
  await clickButton(panel, 'Back to the checklist');
  await waitForText(panel, 'Names to look for (1)');
});
