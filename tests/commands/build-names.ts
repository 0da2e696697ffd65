/** Makes the matcher's knowledge of names from the public lists in tests/name-sources: `npm run names`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const SOURCES = path.join(root, 'tests/name-sources');
const TARGET = path.join(root, 'lib/matching/names/knowledge/data');

/** Given to fewer children than this in a quarter of a century, a name may be a slip of the pen. */
const FEWEST = 20;
const OFTEN = 2000;
const SOMETIMES = 100;
/** A short form that is a name of its own is left to the curated lists, as are names that hardly a child has. */
const OWN_NAME = 100;

const OGL = 'Contains public sector information licensed under the Open Government Licence v3.0.';

type Name = { word: string; boys: number; girls: number };

const names = rowsOf('ons-baby-names.csv').flatMap(([word = '', boys = '0', girls = '0']): Name[] =>
  word.includes('-') ? [] : [{ word, boys: Number(boys), girls: Number(girls) }],
);
const known = names.filter(({ boys, girls }) => boys + girls >= FEWEST);
const counts = new Map(known.map(({ word, boys, girls }) => [word, boys + girls]));

mkdirSync(TARGET, { recursive: true });
write(
  'given-names.ts',
  [
    'First names given to children in England and Wales, 1996 to 2021: how often, and to girls (f), boys (m) or both (b).',
    `Source: Office for National Statistics, baby names. ${OGL}`,
  ],
  'GIVEN_NAMES',
  groupsOf(known),
);
write(
  'surnames.ts',
  [
    'Surnames that are borne in the United Kingdom.',
    `Source: Office for National Statistics, by way of the R package sdglinkage (MIT). ${OGL}`,
  ],
  'SURNAMES',
  { known: frontCoded(rowsOf('lastname_uk.csv').map(([word = '']) => word.replaceAll(/[^a-z]/gu, ''))) },
);
write(
  'english-short-forms.ts',
  [
    'English first names and their short forms: "name: short short".',
    'Source: carltonnorthern/nicknames, Apache License 2.0; names that hardly a child in England has, and short forms that are names of their own, left out.',
  ],
  'ENGLISH_SHORT_FORMS',
  { lines: shortForms() },
);

function rowsOf(file: string): string[][] {
  const [, ...lines] = readFileSync(path.join(SOURCES, file), 'utf8').trim().split('\n');
  return lines.map((line) => line.replaceAll(/["\r]/gu, '').split(','));
}

function groupsOf(list: readonly Name[]): Record<string, string> {
  const groups = Object.groupBy(list, (name) => `${frequencyOf(name)} ${sexOf(name)}`);
  return Object.fromEntries(
    Object.entries(groups)
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([group, members = []]) => [group, frontCoded(members.map(({ word }) => word))]),
  );
}

function frequencyOf({ boys, girls }: Name): string {
  if (boys + girls >= OFTEN) return 'often';
  return boys + girls >= SOMETIMES ? 'sometimes' : 'rarely';
}

function sexOf({ boys, girls }: Name): string {
  const share = girls / (boys + girls);
  if (share > 0.9) return 'f';
  return share < 0.1 ? 'm' : 'b';
}

/** Each word as how many letters it shares with the one before (0 to 9, A to Z), and the rest of it. */
function frontCoded(words: readonly string[]): string {
  let before = '';
  return words
    .filter((word) => /^[a-z]{2,}$/u.test(word))
    .toSorted()
    .map((word) => {
      let shared = 0;
      while (shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return shared.toString(36).toUpperCase() + word.slice(shared);
    })
    .join('');
}

function shortForms(): string {
  const shorts = Map.groupBy(
    rowsOf('nicknames_names.csv').filter(([name = '', , short = '']) => isShortForm(name, short)),
    ([name]) => name,
  );
  return Array.from(shorts, ([name, rows]) => `${name}: ${rows.map(([, , short]) => short).join(' ')}`).join(
    '\n',
  );
}

function isShortForm(name: string, short: string): boolean {
  if (!/^[a-z]{2,}$/u.test(short) || !counts.has(name)) return false;
  return (counts.get(short) ?? 0) < OWN_NAME;
}

function write(
  file: string,
  comment: readonly string[],
  name: string,
  data: Readonly<Record<string, string>>,
): void {
  const entries = Object.entries(data).map(([key, text]) => `  '${key}': \`${text}\`,`);
  const lines = ['/**', ...comment.map((line) => ` * ${line}`), ' * Made by `npm run names`.', ' */'];
  writeFileSync(
    path.join(TARGET, file),
    [...lines, `export const ${name} = {`, ...entries, '} as const;', ''].join('\n'),
  );
}
