/**
 * npm run bench: lists of fifty thousand people, read in a real Chromium while the page adds rows in blocks of
 * twenty. Prints one line for each platform, and ends with an error where a limit is passed.
 * `npm run bench -- --rows=5000 --repeat=1 x` reads fewer, once, on one platform.
 */
import { parseArgs } from 'node:util';
import { launchChromium } from '../support/chromium.ts';
import { LARGE_LISTS, type LargeList } from '../support/large-list.ts';
import {
  growAlone,
  growWhileRead,
  openBench,
  type Bench,
  type Run,
  type RunAlone,
} from '../support/list-reading.ts';
import { longest, median, sum } from '../support/measure.ts';
import { startSite } from '../support/site.ts';

/** Milliseconds, megabytes, and the share by which the page's own work may take longer. */
const LIMITS = { task: 50, memory: 60, slower: 0.05 } as const;
const BLOCK = 20;
const AT_ONCE = 1000;
const SLOW_COMPUTER = 4;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '50000' },
    repeat: { type: 'string', default: '3' },
  },
});
const rows = Number(values.rows);
const lists = LARGE_LISTS.filter(
  ({ platform }) => positionals.length === 0 || positionals.includes(platform),
);
let isWithin = true;
for (const list of lists) {
  const site = await startSite();
  const chromium = await launchChromium({ args: site.args });
  console.log(await measure(await openBench(chromium, site), list));
  await chromium.browser.close();
  site.close();
}
process.exit(isWithin ? 0 : 1);

async function measure(bench: Bench, list: LargeList): Promise<string> {
  const growth = { rows, block: BLOCK, keeps: list.keeps, from: 0 };
  const alone: RunAlone[] = [];
  const read: Run[] = [];
  for (let turn = 0; turn < Number(values.repeat); turn++) {
    alone.push(await growAlone(bench, list, growth));
    read.push(await growWhileRead(bench, list, growth));
  }
  const atOnce = { ...growth, rows: AT_ONCE, block: AT_ONCE };
  const slow = await growWhileRead(bench, list, atOnce, SLOW_COMPUTER);
  const over = (of: (run: RunAlone) => number) => median(read.map(of)) - median(alone.map(of));
  const aloneFor = sum(quickest(alone));
  const figures = {
    'longest slice': [median(read.map((run) => run.reader.longest)), 'ms', LIMITS.task],
    'panel’s longest task': [median(read.map((run) => run.panel.longestTask)), 'ms', LIMITS.task],
    'slice at 4× slower, 1000 rows at once': [slow.reader.longest, 'ms', LIMITS.task],
    'page’s work slower by': [(100 * (sum(quickest(read)) - aloneFor)) / aloneFor, '%', 100 * LIMITS.slower],
    'reader per row': [(1000 * median(read.map((run) => run.reader.sum))) / rows, 'µs', Infinity],
    'held in page': [over((run) => run.inPage) / 1e6, 'MB', LIMITS.memory],
    'held in panel': [longest(read.map((run) => run.inPanel)) / 1e6, 'MB', LIMITS.memory],
    lost: [longest([...read, slow].map((run) => run.lost)), '', 0],
    doubled: [longest([...read, slow].map((run) => run.doubled)), '', 0],
  } as const;
  const said = Object.entries(figures).map(([name, [figure, unit, limit]]) => {
    if (figure > limit) isWithin = false;
    return `${name} ${figure.toFixed(unit === '' ? 0 : 1)}${unit}${figure > limit ? ' (TOO MUCH)' : ''}`;
  });
  const tasks = [alone, read].map((runs) => median(runs.map((run) => run.reader.longestTask)).toFixed(0));
  return `${list.platform}: ${said.join(', ')}, longest task of the page ${tasks[0]} ms alone, ${tasks[1]} ms read`;
}

/** The page's work on each block, at its quickest: what else the computer did meanwhile only made it longer. */
function quickest(runs: readonly RunAlone[]): number[] {
  const [first] = runs;
  return (first?.growth.runs ?? []).map((_, at) =>
    Math.min(...runs.map(({ growth }) => growth.runs[at] ?? Infinity)),
  );
}
