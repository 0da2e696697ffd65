/** A policy that a school's management of computers gives to Firefox: put in place as the README says. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRoot } from '../support/browsers.ts';
import { Firefox, FIREFOX_UUID } from '../support/firefox.ts';
import { root } from '../support/load.ts';

const FOLDER = '/etc/firefox/policies';
const FILE = path.join(FOLDER, 'policies.json');
const FROM = 'Marlow Lane Primary School (from the management of your school’s computers)';

/** Only whoever manages the computer can put it in place, and one that is there already is not ours to take away. */
describe.runIf(isRoot() && !existsSync(FILE))('a policy from the management of computers', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    const readme = readFileSync(path.join(root, 'lib/policies/README.md'), 'utf8');
    const [, text = ''] = /```json firefox\n(.*?)```/su.exec(readme) ?? [];
    mkdirSync(FOLDER, { recursive: true });
    // Firefox has no schema to hold it against, so more can come through than a policy.
    writeFileSync(FILE, text.replace('"policy":', '"roll": "Maya Adeyemi", "policy":'));
    firefox = await Firefox.launch();
  });

  afterAll(async () => {
    rmSync(FILE, { force: true });
    await firefox.close();
  });

  test('is chosen, said to come from there, and whatever else is there is left alone and said', async () => {
    const panel = await firefox.open(
      `moz-extension://${FIREFOX_UUID}/sidepanel.html`,
      () => document.querySelector('main h2') !== null,
    );
    await panel.waitForText(
      'Your school’s file also asks for “roll”: a policy has no such thing, so it is ignored.',
    );
    await panel.waitForText('You can choose another one.');
    const chosen = await panel.run(
      () => document.querySelector('input[name="policy"]:checked')?.closest('label')?.textContent,
    );
    expect(chosen).toBe(FROM);
  });
});
