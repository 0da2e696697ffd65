/** Long lists, read in a real browser with no more haste than can be borne: `npm run bench` does the same at length. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { LARGE_LISTS } from '../support/large-list.ts';
import { growWhileRead, openBench, type Bench } from '../support/list-reading.ts';
import { startSite, type Site } from '../support/site.ts';

/** The thread's own time in milliseconds, and bytes, for lists of this length. */
const LONGEST = 50;
const MOST_HELD = 20_000_000;

let chromium: Chromium;
let site: Site;
let bench: Bench;

beforeAll(async () => {
  site = await startSite();
  chromium = await launchChromium({ args: site.args });
  bench = await openBench(chromium, site);
});

afterAll(async () => {
  await chromium.browser.close();
  site.close();
});

/** One list that keeps its rows and one that drops them. */
const lists = LARGE_LISTS.filter(({ platform }) => ['facebook', 'x'].includes(platform));

test.each(lists)(
  'thousands on $platform are read in slices that nobody feels, none lost and none doubled',
  { timeout: 120_000 },
  async (list) => {
    const run = await growWhileRead(bench, list, { rows: 2500, block: 20, keeps: list.keeps, from: 0 });
    expect({ lost: run.lost, doubled: run.doubled }).toEqual({ lost: 0, doubled: 0 });
    expect(run.reader.longest).toBeLessThan(LONGEST);
    expect(run.panel.longestTask).toBeLessThan(LONGEST);
    expect(run.inPanel).toBeLessThan(MOST_HELD);
  },
);

test('a thousand rows at once are no more than a computer four times as slow can bear', async () => {
  const [list] = LARGE_LISTS;
  if (!list) throw new Error('There is no list.');
  const run = await growWhileRead(bench, list, { rows: 1000, block: 1000, keeps: list.keeps, from: 0 }, 4);
  expect(run.lost).toBe(0);
  expect(run.reader.longest).toBeLessThan(LONGEST);
});
