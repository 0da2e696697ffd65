/**
 * node tests/bench/logos/train.ts [--set FOLDER] [--count N] [--seed N] [--photographs FOLDER] --out FILE
 * Learns the matcher's weights from invented crests, and from a folder of labelled pictures where one is given
 * (then the printed figures are for that folder's logos, each judged by networks that never saw it).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load } from '../../support/load.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    count: { type: 'string', default: '900' },
    seed: { type: 'string', default: '11' },
    photographs: { type: 'string' },
    out: { type: 'string', default: 'lib/matching/logos/weights.json' },
  },
});
const training = await load<typeof import('./run-training.ts')>('tests/bench/logos/run-training.ts');
const onPicture = (count: number): void => {
  if (count % 100 === 0) console.log(`${count} pictures studied`);
};
const invented = await training.studied(
  await training.inventedSet(Number(values.seed), Number(values.count), values.photographs),
  onPicture,
);
const given = values.set ? await training.studied(await training.labelledSet(values.set), onPicture) : null;
const weights = given
  ? training.learn(given, invented, console.log)
  : training.learn(invented, [], console.log);
writeFileSync(values.out, JSON.stringify(weights));
process.exit(0);
