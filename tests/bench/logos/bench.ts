/**
 * npm run bench:logos -- [--set FOLDER] [--step N] [--count N] [--seed N] [--photographs FOLDER] [--only NAME]
 * Quality and speed of the logo matcher beside hashes and local features, in one run: on invented crests in
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
  },
});
const bench = await load<typeof import('./run-bench.ts')>('tests/bench/logos/run-bench.ts');
const set = values.set
  ? await bench.labelledSet(values.set, Number(values.step))
  : await bench.inventedSet(Number(values.seed), Number(values.count), values.photographs);
await bench.runBench(set, values.only, console.log);
process.exit(0);
