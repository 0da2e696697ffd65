/**
 * npm run check-account -- --policy ID [--page FILE --url ADDRESS [--own HANDLE]]… [--archive FILE…] [--roll FILE]
 * [--school NAME]
 * prints what is found in data downloads, and the checklist that they and saved pages amount to, by the same code as
 * the panel; ends with 2, and checks nothing, where no names can be taken from the file of names. All files given
 * as archives are taken for the parts of one download, folders too. Without a policy there is no checklist.
 */
import { readFile } from 'node:fs/promises';
import { fail, readArguments } from '../support/arguments.ts';
import { givenFiles } from '../support/given-files.ts';
import { openLoader } from '../support/load.ts';
import { printItems } from '../support/print-items.ts';
import { openSavedPage } from '../support/saved-page.ts';

const USAGE =
  'Usage: npm run check-account -- --policy ID [--page FILE --url ADDRESS [--own HANDLE]]… [--archive FILE…] [--roll FILE] [--school NAME]';

const { values, positionals } = readArguments(
  {
    options: {
      policy: { type: 'string' },
      page: { type: 'string', multiple: true, default: [] },
      url: { type: 'string', multiple: true, default: [] },
      archive: { type: 'string', multiple: true, default: [] },
      roll: { type: 'string' },
      own: { type: 'string', multiple: true, default: [] },
      school: { type: 'string', default: '' },
    },
    allowPositionals: true,
  },
  USAGE,
);
const archives = values.archive.length > 0 ? [...values.archive, ...positionals] : [];
if (!values.policy && archives.length === 0) fail(USAGE);
if (values.page.length !== values.url.length || (positionals.length > 0 && archives.length === 0))
  fail(USAGE);
if (values.own.length > 1 && values.own.length !== values.page.length)
  fail('Give “--own” once, if the pages are all of one name, or once for each page.');

const pages = await Promise.all(
  values.page.map(async (file, at) => {
    const url = values.url[at] ?? '';
    const own = values.own[at] ?? values.own[0];
    return { file, url, own, document: await openSavedPage(file, url) };
  }),
);
const { load, close } = await openLoader();
const { checkAccount, readDownloads } = await load<typeof import('../support/account-check.ts')>(
  'tests/support/account-check.ts',
);
const downloads = await readDownloads(await archiveFiles());
for (const line of downloads.lines) console.log(line);
if (!values.policy) {
  await close();
  process.exit(0);
}

const roll = values.roll ? await readBytes(values.roll) : new Uint8Array();
const checked = checkAccount({
  policy: values.policy,
  pages,
  downloads: downloads.readings,
  roll,
  school: values.school,
});
await close();
if ('refused' in checked) fail(checked.refused);

for (const file of checked.notRead)
  console.error(`No platform knows the address given for ${file}; it was not read.`);
for (const sentence of checked.aboutNames) console.error(sentence);
const lookedAt = checked.coverage.length > 0 ? checked.coverage : ['nothing: no page was read'];
console.log(['Looked at:', ...lookedAt.map((line) => `  ${line}`)].join('\n'));
console.log(printItems(checked.items));

async function archiveFiles(): Promise<Blob[]> {
  try {
    return await givenFiles(archives);
  } catch {
    return fail(`One of these cannot be opened: ${archives.join(', ')}.`);
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    return fail(`The file ${file} cannot be opened.`);
  }
}
