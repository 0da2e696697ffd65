/**
 * npm run bench:logos -- [--set FOLDER] [--step N] [--count N] [--seed N] [--photographs FOLDER]
 *   [--only NAME] [--small] [--node]
 * Quality and speed in Chromium (in Node, if asked) of the logo matcher beside hashes and local features, in one run: on invented crests in
 * drawn scenes (or in the photographs of a folder), or on a folder of labelled pictures.
 */
import { parseArgs } from 'node:util';
import { load } from '../../support/load.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    step: { type: 'string', default: '1' },
    count: { type: 'string', default: '240' },
    seed: { type: 'string', default: '2031' },
    photographs: { type: 'string' },
    only: { type: 'string' },
    small: { type: 'boolean', default: false },
    node: { type: 'boolean', default: false },
  },
});
const bench = await load<typeof import('./run-bench.ts')>('tests/bench/logos/run-bench.ts');
/** A picture in so many of a set, and so many invented ones, for a quick look. */
const SMALL = { step: 10, count: 40 };
const step = values.small ? SMALL.step : Number(values.step);
const count = values.small ? SMALL.count : Number(values.count);
const set = values.set
  ? await bench.labelledSet(values.set, step)
  : await bench.inventedSet(Number(values.seed), count, values.photographs);
await bench.runBench(set, { only: values.only, inChromium: !values.node, print: console.log });
process.exit(0);
