/** npm run read -- FILE.html --url ADDRESS [--own HANDLE]: prints what the readers find on a saved page. */
import { parseArgs } from 'node:util';
import { load } from '../support/load.ts';
import { openSavedPage } from '../support/saved-page.ts';

const USAGE = 'Usage: npm run read -- FILE.html --url ADDRESS [--own HANDLE]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, own: { type: 'string' } },
});
const [file] = positionals;
if (!file || !values.url) {
  console.error(USAGE);
  process.exit(2);
}
const { readPage } = await load<typeof import('../../lib/platforms/read-page.ts')>(
  'lib/platforms/read-page.ts',
);
const document = await openSavedPage(file, values.url);
console.log(JSON.stringify(readPage(document, values.url, { ownHandle: values.own }), null, 2));
