/** The built extension beside the followers of an Instagram account that it has read to the end. */
import type { Page } from 'puppeteer-core';
import { clickToolbarIcon, launchChromium, type Chromium } from './chromium.ts';
import { inventPeople, instagramFollowers } from './growing-list.ts';
import { choose, startCheck, waitForText } from './panel.ts';
import { startSite } from './site.ts';

const FOLLOWERS = 'https://www.instagram.com/sam.okafor/followers/';
const COUNT = 24;

export type FollowersRead = { chromium: Chromium; panel: Page; close: () => Promise<void> };

/** `named` are among the 24 followers; `school` is the title of the policy that is checked against. */
export async function readFollowers(
  school: string,
  named: readonly { handle: string; name: string }[],
): Promise<FollowersRead> {
  const site = await startSite();
  const people = inventPeople(COUNT, named);
  site.show(FOLLOWERS, instagramFollowers({ handle: 'sam.okafor', people, total: COUNT }));
  const chromium = await launchChromium({ args: site.args });
  const tab = await chromium.browser.newPage();
  const panel = await clickToolbarIcon(chromium, tab);
  await choose(panel, 'Instagram');
  await startCheck(panel, school);
  await tab.goto(FOLLOWERS);
  await tab.bringToFront();
  await tab.triggerExtensionAction(chromium.extension);
  await tab.$eval('#dialog', (element) => element.scrollBy(0, 2000));
  await waitForText(panel, `all ${COUNT} of ${COUNT} read`);
  const close = async () => {
    await chromium.browser.close();
    site.close();
  };
  return { chromium, panel, close };
}
