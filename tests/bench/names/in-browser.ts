/**
 * npm run bench:names-browser: the built extension's worker in a real Chromium, with rolls and lists of three sizes.
 * Prints time and memory for each, and ends with an error where a limit is passed. With `-- --small` the first alone.
 */
import { launchChromium } from '../../support/chromium.ts';
import { compareInBrowser } from '../../support/names-worker.ts';
import { inventList } from './invented-lists.ts';

/** Pupils and people; at most so many seconds, and megabytes more than before. */
const SIZES = [
  { pupils: 420, people: 5000, seconds: 0.4, megabytes: 80 },
  { pupils: 2000, people: 50_000, seconds: 4, megabytes: 200 },
  { pupils: 10_000, people: 50_000, seconds: 10, megabytes: 200 },
] as const;

const sizes = process.argv.includes('--small') ? SIZES.slice(0, 1) : SIZES;
let isWithin = true;
for (const { pupils, people, seconds, megabytes } of sizes) {
  const chromium = await launchChromium();
  const list = inventList(pupils, pupils, people);
  const { milliseconds, grown, matches } = await compareInBrowser(chromium, list.roll, list.people);
  await chromium.browser.close();
  const taken = milliseconds / 1000;
  const held = grown / 1e6;
  if (taken > seconds || held > megabytes) isWithin = false;
  console.log(
    `${pupils} x ${people}: ${taken.toFixed(2)} s (at most ${seconds}), ${held.toFixed(0)} MB more (at most ${megabytes}), ${matches.length} matches`,
  );
}
process.exit(isWithin ? 0 : 1);
