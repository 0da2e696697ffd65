/**
 * npm run check-account -- --policy ID [--page FILE --url ADDRESS [--own HANDLE]]… [--roll FILE]
 * [--school NAME]
 * prints the checklist that saved pages amount to, by the same code as the panel; ends with 2, and checks nothing,
 * where no names can be taken from the file of names.
 */
import { readFile } from 'node:fs/promises';
import { fail, readArguments } from '../support/arguments.ts';
import { load } from '../support/load.ts';
import { printItems } from '../support/print-items.ts';
import { openSavedPage } from '../support/saved-page.ts';

const USAGE =
  'Usage: npm run check-account -- --policy ID [--page FILE --url ADDRESS [--own HANDLE]]… [--roll FILE] [--school NAME]';

const { values } = readArguments(
  {
    options: {
      policy: { type: 'string' },
      page: { type: 'string', multiple: true, default: [] },
      url: { type: 'string', multiple: true, default: [] },
      roll: { type: 'string' },
      own: { type: 'string', multiple: true, default: [] },
      school: { type: 'string', default: '' },
    },
  },
  USAGE,
);
const { checkAccount } = await load<typeof import('../support/account-check.ts')>(
  'tests/support/account-check.ts',
);
if (!values.policy || values.page.length !== values.url.length) fail(USAGE);
if (values.own.length > 1 && values.own.length !== values.page.length)
  fail('Give “--own” once, if the pages are all of one name, or once for each page.');

const pages = await Promise.all(
  values.page.map(async (file, at) => {
    const url = values.url[at] ?? '';
    const own = values.own[at] ?? values.own[0];
    return { file, url, own, document: await openSavedPage(file, url) };
  }),
);
const roll = values.roll ? await readBytes(values.roll) : new Uint8Array();
const checked = checkAccount({ policy: values.policy, pages, roll, school: values.school });
if ('refused' in checked) fail(checked.refused);

for (const file of checked.notRead)
  console.error(`No platform knows the address given for ${file}; it was not read.`);
for (const sentence of checked.aboutNames) console.error(sentence);
const lookedAt = checked.coverage.length > 0 ? checked.coverage : ['nothing: no page was read'];
console.log(['Looked at:', ...lookedAt.map((line) => `  ${line}`)].join('\n'));
console.log(printItems(checked.items));

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    return fail(`The file ${file} cannot be opened.`);
  }
}
