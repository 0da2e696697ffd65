/** Walks the folders of the platforms, and tells whoever adds one what is still missing, in a sentence. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { guideSchema, type Guide } from '../../lib/guide';
import { isFieldKind } from '../../lib/observation';
import { LANGUAGE_PAGE, type Platform, type PlatformSetting } from '../../lib/platform';
import type { PageReader, PlatformReaders } from '../../lib/reading/page';
import { rules } from '../../lib/audit/rules';
import { isSettingName } from '../../lib/setting';
import { samplePages } from '../support/sample-pages';

const folder = path.resolve(import.meta.dirname, '../../lib/platforms');
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const platforms = import.meta.glob<Platform>('../../lib/platforms/*/index.ts', {
  eager: true,
  import: 'default',
});
const readers = import.meta.glob<PlatformReaders>('../../lib/platforms/*/readers.ts', {
  eager: true,
  import: 'default',
});

const guides = import.meta.glob<unknown>('../../lib/platforms/*/guide.json', {
  eager: true,
  import: 'default',
});

const FILES = ['index.ts', 'readers.ts', 'fixes.ts', 'README.md'];
/** Reads what any page of the platform carries; nobody is led to it. */
const ANY_PAGE = 'any-page';
/** Nothing that we open may be a step towards losing the account. */
const DANGEROUS = /deactivat|delet|hibernat|remove[-_]?account|clos(?:e|ing)(?![-_]friends)/iu;
const SEEN = /^20\d\d-(?:0[1-9]|1[0-2])$/u;

test('there are platforms to walk through', () => {
  expect(names.length).toBeGreaterThan(1);
});

test.each(names)('the platform “%s” is whole', (name) => {
  expect(problemsOf(name)).toEqual([]);
});

function problemsOf(name: string): string[] {
  const guide = guides[`../../lib/platforms/${name}/guide.json`];
  const isRead = existsSync(path.join(folder, name, 'index.ts'));
  return [
    ...(isRead || guide === undefined ? problemsOfReading(name) : []),
    ...(guide === undefined
      ? []
      : problemsOfGuideFile(guide, platforms[`../../lib/platforms/${name}/index.ts`])),
  ];
}

function problemsOfGuideFile(json: unknown, read: Platform | undefined): string[] {
  const parsed = guideSchema.safeParse(json);
  return parsed.success
    ? [...problemsOfGuide(parsed.data), ...problemsOfPart(parsed.data, read)]
    : parsed.error.issues.map((issue) => `guide.json: ${issue.path.join('.')} ${issue.message}`);
}

/** A platform that is nothing but its guide has a word for every rule that pages are read for. */
function problemsOfPart({ title, items, notHere = [] }: Guide, read: Platform | undefined): string[] {
  if (read)
    return title === read.title ? [] : [`guide.json is titled “${title}”, but index.ts “${read.title}”.`];
  const spoken = new Set([...items.flatMap((item) => item.rules), ...notHere.map(({ rule }) => rule)]);
  const checked = [...rules.values()].filter(({ mode }) => mode !== 'manual');
  return checked
    .filter(({ id }) => !spoken.has(id))
    .map(({ id }) => `guide.json says nothing of the rule "${id}": in a point's rules, or under notHere.`);
}

function problemsOfGuide({ items, notHere = [] }: Guide): string[] {
  const ids = items.map(({ id }) => id);
  const named = [...items.flatMap((item) => item.rules), ...notHere.map(({ rule }) => rule)];
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Two points are "${id}".`),
    ...named
      .filter((rule) => !rules.has(rule))
      .map((rule) => `guide.json names the rule "${rule}", which is none.`),
    ...items.flatMap(problemsOfPoint),
  ];
}

function problemsOfPoint({
  id,
  title,
  strictest,
  why = '.',
  phone,
  web,
  page,
}: Guide['items'][number]): string[] {
  const sentences = [strictest, why, ...(phone ?? []), ...(web ?? [])];
  return [
    ...(phone || web ? [] : [`The point "${id}" has no steps.`]),
    ...sentences
      .filter((text) => !text.endsWith('.'))
      .map((text) => `This ends with a full stop: "${text}".`),
    ...(/[.:?!]$/u.test(title) ? [`The title of "${id}" is no sentence: "${title}".`] : []),
    ...(page && DANGEROUS.test(page.address)
      ? [`The address ${page.address} may lead to losing the account.`]
      : []),
  ];
}

function problemsOfReading(name: string): string[] {
  const missing = FILES.filter((file) => !existsSync(path.join(folder, name, file)));
  if (missing.length > 0) return missing.map((file) => `lib/platforms/${name} has no ${file}.`);
  const platform = platforms[`../../lib/platforms/${name}/index.ts`];
  const read = readers[`../../lib/platforms/${name}/readers.ts`];
  if (!platform) return ['index.ts exports no platform by default.'];
  if (!read) return ['readers.ts exports no readers by default.'];
  const ids = [platform.id, read.platform].filter((id) => id !== name);
  return [
    ...ids.map((id) => `Its id is "${id}", but its folder is "${name}".`),
    ...(platform.pages.some(({ id }) => id === 'profile') ? [] : ['It has no page "profile".']),
    ...problemsOfReaders(platform, read),
    ...problemsOfSettings(platform),
    ...platform.pages.flatMap((page) => problemsOfAddress(platform, page.address)),
    ...problemsOfLanguage(platform),
    ...problemsOfSamples(name, read),
    ...problemsOfReadme(name, platform),
  ];
}

function problemsOfReaders(platform: Platform, { pages }: PlatformReaders): string[] {
  const read = pages.filter(({ id }) => id !== ANY_PAGE);
  const known = new Set(platform.pages.map(({ id }) => id));
  const readable = new Set(read.map(({ id }) => id));
  return [
    ...platform.pages
      .filter(({ id }) => !readable.has(id))
      .map(({ id }) => `Its page "${id}" has no reader.`),
    ...read.filter(({ id }) => !known.has(id)).map(({ id }) => `index.ts does not list the page "${id}".`),
    ...pages
      .filter(({ seen }) => !SEEN.test(seen))
      .map(({ id }) => `The reader of "${id}" has no month as "seen".`),
    ...pages
      .filter(({ id, fields }) => fields === undefined && saysAbsent(platform.id, id))
      .map(
        ({ id }) =>
          `The reader of "${id}" says that things are absent, and has no "fields" to test itself by.`,
      ),
    ...read.flatMap((reader) => problemsOfGives(platform, reader)),
  ];
}

/** Whether some sample of the page lacks something that others have. */
function saysAbsent(platform: string, id: string): boolean {
  const own = samplePages.filter((sample) => sample.platform === platform && sample.expect.page === id);
  return own.some(({ expect: { observations } }) =>
    observations.some(({ reading }) => reading.status === 'absent'),
  );
}

function problemsOfGives(platform: Platform, reader: PageReader): string[] {
  const page = platform.pages.find(({ id }) => id === reader.id);
  if (!page) return [];
  const gives = page.gives.toSorted().join(', ');
  const reads = Object.keys(reader.reads).filter(isFieldKind).toSorted().join(', ');
  return [
    ...(gives === reads ? [] : [`The page "${page.id}" gives "${gives}", but its reader reads "${reads}".`]),
    ...(page.list === reader.list?.relation
      ? []
      : [`The page "${page.id}" and its reader do not show the same list.`]),
  ];
}

function problemsOfSettings(platform: Platform): string[] {
  return Object.entries(platform.settings).flatMap(([name, setting]) =>
    problemsOfSetting(platform, name, setting),
  );
}

function problemsOfSetting(
  { pages }: Platform,
  name: string,
  { page: id, steps, title }: PlatformSetting,
): string[] {
  const page = pages.find((candidate) => candidate.id === id);
  if (!isSettingName(name)) return [`"${name}" is no setting.`];
  if (!page) return [`The setting "${name}" is changed on "${id}", which is no page.`];
  const open = steps.filter((step) => !step.endsWith('.'));
  return [
    ...(page.gives.includes(name) ? [] : [`The page "${page.id}" does not give its setting "${name}".`]),
    ...(steps.length > 1 ? [] : [`The setting "${name}" has no steps that change it.`]),
    ...open.map((step) => `A step is a sentence and ends with a full stop: "${step}".`),
    ...(/[.:?!]$/u.test(title) ? [`The title of "${name}" stands within a sentence: "${title}".`] : []),
  ];
}

function problemsOfLanguage(platform: Platform): string[] {
  const { language } = platform;
  if (!language) return [];
  const open = language.steps.filter((step) => !step.endsWith('.'));
  return [
    ...(language.steps.length > 0 ? [] : ['It has no steps that switch it to English.']),
    ...open.map((step) => `A step is a sentence and ends with a full stop: "${step}".`),
    ...(language.page === undefined ? [] : problemsOfAddress(platform, language.page)),
    ...(platform.pages.some(({ id }) => id === LANGUAGE_PAGE) ? [`"${LANGUAGE_PAGE}" is taken.`] : []),
  ];
}

function problemsOfAddress({ hosts, practice }: Platform, address: string): string[] {
  const dangerous = DANGEROUS.test(address) ? [`The address ${address} may lead to losing the account.`] : [];
  if (practice) return dangerous;
  const isOnHost = hosts.some((host) => address.startsWith(host.replace(/\*$/u, '')));
  const isSecure = address.startsWith('https://');
  return isOnHost && isSecure
    ? dangerous
    : [...dangerous, `The address ${address} is not on one of its hosts.`];
}

function problemsOfSamples(name: string, { pages }: PlatformReaders): string[] {
  const sampled = samplePages.filter(({ platform }) => platform === name);
  return pages
    .filter(({ id }) => id !== ANY_PAGE && !sampled.some(({ expect: { page } }) => page === id))
    .map(
      ({ id }) => `The page "${id}" has no sample in pages/, with the expected reading beside it as .json.`,
    );
}

function problemsOfReadme(name: string, { pages }: Platform): string[] {
  const readme = readFileSync(path.join(folder, name, 'README.md'), 'utf8');
  return pages
    .filter(({ id }) => !readme.includes(`\`${id}\``))
    .map(({ id }) => `README.md does not say anything of the page \`${id}\`.`);
}
