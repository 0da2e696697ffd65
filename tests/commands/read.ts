/** npm run read -- FILE.html --url ADDRESS [--own HANDLE]: prints what the readers find on a saved page; ends with 1 where no platform knows the address. */
import { fail, readArguments } from '../support/arguments.ts';
import { load } from '../support/load.ts';
import { openSavedPage } from '../support/saved-page.ts';

const USAGE = 'Usage: npm run read -- FILE.html --url ADDRESS [--own HANDLE]';

const { values, positionals } = readArguments(
  { allowPositionals: true, options: { url: { type: 'string' }, own: { type: 'string' } } },
  USAGE,
);
const [file, ...more] = positionals;
if (!file || !values.url || more.length > 0) fail(USAGE);
const { readPage } = await load<typeof import('../../lib/platforms/read-page.ts')>(
  'lib/platforms/read-page.ts',
);
const document = await openSavedPage(file, values.url);
const reading = readPage(document, values.url, { ownHandle: values.own });
if (!reading) {
  console.error(`No platform knows the address ${values.url}, so the page was not read.`);
  process.exitCode = 1;
}
console.log(JSON.stringify(reading, null, 2));
