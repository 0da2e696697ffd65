/** A policy that a school's management of computers gives: put in place as its README says, in a real Chromium. */
import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isRoot } from '../support/browsers.ts';
import { clickToolbarIcon, launchChromium, stored, type Chromium } from '../support/chromium.ts';
import { root } from '../support/load.ts';
import { choose, clickButton, startCheck, waitForText } from '../support/panel.ts';
import { scan } from '../support/scan.ts';

const FOLDER = '/etc/chromium/policies/managed';
const FILE = path.join(FOLDER, 'before-the-bell-test.json');
const FROM = 'Marlow Lane Primary School (from the management of your school’s computers)';

type Example = { '3rdparty': { extensions: { [id: string]: { policy: string; [key: string]: unknown } } } };

let id: string;
let chromium: Chromium;
let panel: Page;

function example(): Example['3rdparty']['extensions'][string] {
  const readme = readFileSync(path.join(root, 'lib/policies/README.md'), 'utf8');
  const [, text = ''] = /```json linux\n(.*?)```/su.exec(readme) ?? [];
  const found = (JSON.parse(text) as Example)['3rdparty'].extensions['EXTENSION_ID'];
  if (!found) throw new Error('The README has no example.');
  return found;
}

/** As in the README, with the id that the browser gives to this build. */
function put(managed: Record<string, unknown>): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [id]: managed } } }));
}

async function begin(): Promise<void> {
  chromium = await launchChromium();
  panel = await clickToolbarIcon(chromium, await chromium.browser.newPage());
}

/** Only whoever manages the computer can put a policy in place; what is in it is tested everywhere else as well. */
function canManage(): boolean {
  try {
    accessSync(FOLDER, constants.W_OK);
    return true;
  } catch {
    return isRoot();
  }
}

describe.runIf(canManage())('a policy from the management of computers', () => {
  /** The browser looks at the folder when it starts; the id comes from where the build lies. */
  beforeAll(async () => {
    const first = await launchChromium();
    ({ id } = first);
    await first.browser.close();
  });

  beforeEach(() => rmSync(FILE, { force: true }));
  afterEach(async () => {
    rmSync(FILE, { force: true });
    await chromium.browser.close();
  });
  afterAll(() => rmSync(FILE, { force: true }));

  const chosen = () =>
    panel.$eval('input[name="policy"]:checked', (input) => input.closest('label')?.textContent ?? '');

  test('it is chosen for whoever has chosen nothing, said to come from there, and can be exchanged', async () => {
    put(example());
    await begin();
    await waitForText(panel, FROM);
    await waitForText(panel, 'You can choose another one.');
    await expect.poll(chosen).toBe(FROM);
    await scan(panel, 'managed-policy');
    await clickButton(panel, 'Start the self-check');
    await waitForText(panel, 'Checked against: Social Media Policy, Marlow Lane Primary School');
    await clickButton(panel, 'Change policy');
    await choose(panel, 'Highfield Primary School');
    await clickButton(panel, 'Done');
    await waitForText(panel, 'Highfield Primary School');
    expect(JSON.stringify(await stored(chromium, 'session'))).not.toContain('Marlow Lane');
  });

  test('what else it asks for is left alone, and said', async () => {
    const { policy } = example();
    const asking = {
      ...(JSON.parse(policy) as object),
      readOnStart: true,
      shareWith: 'office@marlowlane.example',
    };
    // A value beside the policy does not even come through: the browser holds it against our schema.
    put({ policy: JSON.stringify(asking), roll: 'Maya Adeyemi' });
    await begin();
    await waitForText(
      panel,
      'Your school’s file also asks for “readOnStart”, “shareWith”: a policy has no such thing, so it is ignored.',
    );
    await expect.poll(chosen).toBe(FROM);
    await startCheck(panel, 'Marlow Lane Primary School');
    const kept = JSON.stringify([await stored(chromium, 'session'), await stored(chromium, 'local')]);
    expect(kept).toContain('marlow-lane');
    expect(kept).not.toMatch(/readOnStart|shareWith|Adeyemi/u);
  });

  test('one that is broken is not used, with its reason, and the other policies are there as ever', async () => {
    put({ policy: example().policy.replace('"must"', '"always"') });
    await begin();
    await waitForText(
      panel,
      'The policy that your school has put in place could not be used. “level” in entry 1',
    );
    await startCheck(panel, 'Highfield Primary School');
  });

  test('without one, nothing is said of it', async () => {
    await begin();
    await waitForText(panel, 'Which policy do you work under?');
    await new Promise((wake) => setTimeout(wake, 1000));
    const said = await panel.$eval('main', (main) => main.textContent);
    expect(said).not.toContain('management of your school’s computers');
  });
});
