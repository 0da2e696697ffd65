import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BUILT, clickToolbarIcon, launchChromium } from '../support/chromium.ts';
import { inventPeople, instagramFollowers } from '../support/growing-list.ts';
import { requestsByExtension, requestsIn, type Request } from '../support/net-log.ts';
import { choose, clickButton, fillIn, startCheck, waitForText } from '../support/panel.ts';
import { takePracticeTour } from '../support/practice-tour.ts';
import { startSite } from '../support/site.ts';

const FOLLOWERS = 'https://www.instagram.com/sam.okafor/followers/';

/** A full check: settings, a list compared with names, the practice network, answers, erasing. */
async function checkEverything(extension: string): Promise<Request[]> {
  const log = path.join(mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-net-')), 'net.json');
  const site = await startSite();
  const people = inventPeople(12, [{ handle: 'maya.adeyemi', name: 'Maya Adeyemi' }]);
  site.show(FOLLOWERS, instagramFollowers({ handle: 'sam.okafor', people, total: 12 }));
  const chromium = await launchChromium({ extension, args: [...site.args, `--log-net-log=${log}`] });
  const tab = await chromium.browser.newPage();
  await tab.goto('https://www.instagram.com/accounts/settings/v2/account_privacy/');
  const panel = await clickToolbarIcon(chromium, tab);
  await choose(panel, 'Instagram');
  await startCheck(panel, 'The Avenue Primary School');
  await clickButton(panel, 'Names to look for (0)');
  await fillIn(panel, 'textarea', 'Maya Adeyemi');
  await clickButton(panel, 'Use these names');
  await clickButton(panel, 'Back to the checklist');
  for (const address of ['https://www.instagram.com/accounts/settings/v2/account_privacy/', FOLLOWERS]) {
    await tab.goto(address);
    await tab.bringToFront();
    await tab.triggerExtensionAction(chromium.extension);
    await waitForText(panel, address === FOLLOWERS ? 'all 12 of 12 read' : 'Reading “Account privacy”');
  }
  await clickButton(panel, 'Practice network');
  await takePracticeTour(chromium, panel);
  await clickButton(panel, 'Erase everything');
  await waitForText(panel, 'Everything is erased');
  await chromium.browser.close();
  site.close();
  return requestsIn(log);
}

test('the extension asks the network for nothing while a full check runs', async () => {
  const requests = await checkEverything(BUILT);
  // The log itself works: the pages that the person opened are in it.
  expect(requests.map(({ url }) => url)).toEqual(expect.arrayContaining([FOLLOWERS]));
  expect(requestsByExtension(requests)).toEqual([]);
});

test('a leak planted in a copy is seen once, so the check above is known to work', async () => {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-leak-'));
  cpSync(BUILT, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(path.join(copy, 'manifest.json'), 'utf8'));
  const policy: string = manifest.content_security_policy.extension_pages;
  manifest.content_security_policy.extension_pages = policy.replace(
    "connect-src 'none'",
    'connect-src https:',
  );
  writeFileSync(path.join(copy, 'manifest.json'), JSON.stringify(manifest));
  const script = readdirSync(path.join(copy, 'chunks')).find((name) => name.startsWith('sidepanel'));
  const file = path.join(copy, 'chunks', script ?? '');
  writeFileSync(file, `${readFileSync(file, 'utf8')};void fetch('https://www.instagram.com/leak');`);
  const leaks = requestsByExtension(await checkEverything(copy));
  expect(leaks.map(({ url }) => url)).toEqual(['https://www.instagram.com/leak']);
});
