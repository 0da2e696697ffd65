/**
 * npm run check-account -- --policy ID [--page FILE --url ADDRESS]… [--roll FILE] [--own HANDLE] [--school NAME]
 * prints the checklist that saved pages amount to, by the same code as the panel.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { load } from '../support/load.ts';
import { printItems } from '../support/print-items.ts';
import { openSavedPage } from '../support/saved-page.ts';

const USAGE =
  'Usage: npm run check-account -- --policy ID [--page FILE --url ADDRESS]… [--roll FILE] [--own HANDLE] [--school NAME]';

const { values } = parseArgs({
  options: {
    policy: { type: 'string' },
    page: { type: 'string', multiple: true, default: [] },
    url: { type: 'string', multiple: true, default: [] },
    roll: { type: 'string' },
    own: { type: 'string' },
    school: { type: 'string', default: '' },
  },
});
const { checkAccount, policyIds } = await load<typeof import('../support/account-check.ts')>(
  'tests/support/account-check.ts',
);
if (!values.policy || values.page.length !== values.url.length) fail(USAGE);

const pages = await Promise.all(
  values.page.map(async (file, at) => {
    const url = values.url[at] ?? '';
    return { file, url, document: await openSavedPage(file, url) };
  }),
);
const roll = values.roll ? await readFile(values.roll, 'utf8') : '';
const checked = checkAccount({ policy: values.policy, pages, roll, own: values.own, school: values.school });
if (!checked) fail(`There is no policy “${values.policy}”. There are: ${policyIds.join(', ')}.`);

for (const file of checked.notRead)
  console.error(`No platform knows the address given for ${file}; it was not read.`);
if (checked.unreadNames.length > 0)
  console.error(`Names could not be read in these lines: ${checked.unreadNames.join(', ')}.`);
console.log(['Looked at:', ...checked.coverage.map((line) => `  ${line}`)].join('\n'));
console.log(printItems(checked.items));

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
