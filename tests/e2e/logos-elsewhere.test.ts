/** Profile picture and cover as platforms lay them out, looked at by the built extension. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pngOf } from '../bench/logos/picture.ts';
import { clickToolbarIcon, launchChromium, stored } from '../support/chromium.ts';
import { crest } from '../support/drawn-crest.ts';
import { choose, clickButton, shownItems, startCheck, waitForText } from '../support/panel.ts';
import { openLogo } from '../support/picture-download.ts';
import { coverPicture, crestPicture, profilesElsewhere } from '../support/school-profile.ts';
import { startSite, type Site } from '../support/site.ts';

const profiles = await profilesElsewhere(coverPicture(), crestPicture());
const folder = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-logos-'));
const file = path.join(folder, 'crest.png');
let site: Site;

beforeAll(async () => {
  writeFileSync(file, await pngOf(crest()));
  site = await startSite();
  for (const { address, page } of profiles) site.show(address, page);
});

afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

test.each(profiles)(
  'on $platform both the profile picture and the cover are looked at, each once',
  async ({ platform, address }) => {
    const chromium = await launchChromium({ args: site.args });
    try {
      const tab = await chromium.browser.newPage();
      await tab.goto(address);
      const panel = await clickToolbarIcon(chromium, tab);
      await choose(panel, platform);
      await startCheck(panel, 'Highfield Primary School');
      await clickButton(panel, 'The school’s logo and name');
      await openLogo(panel, file);
      await waitForText(panel, 'crest.png is ready.');
      await tab.bringToFront();
      await tab.triggerExtensionAction(chromium.extension);
      await clickButton(panel, 'Look at the page on screen');
      await waitForText(panel, `Your profile picture on ${platform}: this looks like the school’s logo.`);
      await waitForText(panel, `Your cover picture on ${platform}: this looks like the school’s logo.`);
      await waitForText(panel, '2 pictures looked at.');
      expect(await panel.$$('.side-by-side')).toHaveLength(2);
    } finally {
      await chromium.browser.close();
    }
  },
);

test('posts on the profile that name the school are listed, without a logo, and none of them is kept', async () => {
  const chromium = await launchChromium({ args: site.args });
  try {
    const [{ address, page }] = profiles.filter(({ platform }) => platform === 'X') as [
      (typeof profiles)[number],
    ];
    site.show(address, page.replace('Scones again.', 'Scones at Highfield Primary School again.'));
    const tab = await chromium.browser.newPage();
    await tab.goto(address);
    const panel = await clickToolbarIcon(chromium, tab);
    await choose(panel, 'X');
    await startCheck(panel, 'Highfield Primary School');
    await clickButton(panel, 'The school’s logo and name');
    await tab.bringToFront();
    await tab.triggerExtensionAction(chromium.extension);
    await clickButton(panel, 'Look at the page on screen');
    await waitForText(panel, 'One post of yours seen.');
    await waitForText(panel, 'Scones at Highfield Primary School again.');
    await waitForText(panel, 'so no picture has been looked at');
    await clickButton(panel, 'Back to the checklist');
    const items = await shownItems(panel);
    const posts = items.find(({ said }) => said.includes('Posts on your profile that we looked at: 1.'));
    expect(posts?.group).toBe('Please look');
    await expect
      .poll(async () => JSON.stringify(await stored(chromium, 'session')), { timeout: 5000 })
      .toContain('"naming":1');
    expect(JSON.stringify(await stored(chromium, 'session'))).not.toContain('Scones');
  } finally {
    await chromium.browser.close();
  }
});
