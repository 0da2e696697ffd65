/**
 * Every platform that is read: a settings page and a list, each at its real address, read by the built
 * extension after a click, and found in what the panel says was looked at.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSettingName } from '../../lib/setting.ts';
import { clickToolbarIcon, launchChromium, type Chromium } from '../support/chromium.ts';
import { root } from '../support/load.ts';
import { startCheck } from '../support/panel.ts';
import { startSite, type Site } from '../support/site.ts';

type Expected = {
  url: string;
  ownHandle?: string;
  expect: {
    page: string;
    observations: { kind: string; reading: { status: string; value?: { seen?: number } } }[];
  };
};
type Sample = { platform: string; name: string; html: string; what: string; seen: number | null } & Expected;

const folder = path.join(root, 'lib/platforms');
const platforms = readdirSync(folder).filter(
  (platform) => platform !== 'practice' && existsSync(path.join(folder, platform, 'pages')),
);

let chromium: Chromium;
let site: Site;
let tab: Page;
let panel: Page;

beforeAll(async () => {
  site = await startSite();
  chromium = await launchChromium({ args: site.args });
  tab = await chromium.browser.newPage();
  panel = await clickToolbarIcon(chromium, tab);
  await startCheck(panel, 'The Avenue Primary School');
});

afterAll(async () => {
  await chromium.browser.close();
  site.close();
});

test('there is a settings page and a list of every platform that has them', () => {
  const tried = new Set(
    platforms.flatMap((platform) => samplesOf(platform).map(({ what }) => `${platform}: ${what}`)),
  );
  expect(
    platforms.filter((platform) => !tried.has(`${platform}: list`) && !tried.has(`${platform}: settings`)),
  ).toEqual([]);
  expect(tried.size).toBeGreaterThan(platforms.length * 1.5);
});

test.each(platforms.flatMap(samplesOf))(
  '$platform is read on its own host: $name ($what)',
  async (sample) => {
    site.show(sample.url, sample.html);
    await tab.goto(sample.url);
    await tab.bringToFront();
    await tab.triggerExtensionAction(chromium.extension);
    const said = () => coverageOf(sample);
    await expect
      .poll(said, { timeout: 15_000, interval: 200 })
      .toMatch(
        sample.seen === null ? /^Looked at/u : new RegExp(`(?:^|all )${sample.seen} (?:of|read)`, 'u'),
      );
  },
);

/** The plain samples of a platform that need no handle given: the first with settings, and the first list with people. */
function samplesOf(platform: string): Sample[] {
  const pages = path.join(folder, platform, 'pages');
  const samples = readdirSync(pages)
    .filter((file) => file.endsWith('.json'))
    .map((file) => sampleOf(platform, path.join(pages, file)))
    .filter(({ ownHandle }) => ownHandle === undefined)
    .toSorted((one, other) => one.name.length - other.name.length);
  const kinds = ['settings', 'list'].flatMap((what) => samples.find((sample) => sample.what === what) ?? []);
  return kinds;
}

function sampleOf(platform: string, file: string): Sample {
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected;
  const found = expected.expect.observations.filter(({ reading }) => reading.status === 'found');
  const isWhole = found.length === expected.expect.observations.length;
  const list = found.find(({ kind }) => kind === 'people')?.reading.value?.seen;
  const hasSettings = found.some(({ kind }) => isSettingName(kind)) && list === undefined;
  const kind = list ? 'list' : 'other';
  return {
    ...expected,
    platform,
    name: path.basename(file, '.json'),
    html: readFileSync(file.replace('.json', '.html'), 'utf8'),
    what: hasSettings && isWhole && expected.expect.page !== 'any-page' ? 'settings' : kind,
    seen: list ?? null,
  };
}

/** What the panel says of the page under “What we have looked at”. */
async function coverageOf({ expect: { page }, platform }: Sample): Promise<string> {
  const title = titleOf(platform, page);
  return panel.evaluate((wanted) => {
    const rows = [...document.querySelectorAll('.coverage .pages > div')];
    const row = rows.find(
      (one) =>
        one.querySelector('dt')?.textContent === wanted.title &&
        one.closest('details')?.querySelector('summary')?.textContent?.startsWith(wanted.platform),
    );
    return row?.querySelector('dd')?.textContent ?? 'not in the list of pages';
  }, title);
}

/** As it stands in the platform's `index.ts`. */
function titleOf(platform: string, page: string): { platform: string; title: string } {
  const source = readFileSync(path.join(folder, platform, 'index.ts'), 'utf8');
  const name = /title: '([^']+)'/u.exec(source)?.[1] ?? platform;
  const title = new RegExp(`id: '${page}',\\s*title: '([^']+)'`, 'u').exec(source)?.[1] ?? page;
  return { platform: name, title };
}
