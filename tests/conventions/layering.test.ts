/** Who may import whom, and what pure code may not touch: the linter is shown files that break it. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Where the planted file lies, and what stands in it. */
type Planted = readonly [file: string, code: string];

function importing(file: string, ...modules: readonly string[]): Planted[] {
  return modules.map((module) => [
    file,
    `import * as planted from '${module}';\nexport const used = planted;`,
  ]);
}

function using(file: string, ...expressions: readonly string[]): Planted[] {
  return expressions.map((expression) => [file, `export const used = () => ${expression};`]);
}

const POLYFILL = 'webextension-polyfill';
/** One file in each part of the tree, with the way from it to the top. */
const PLACES = {
  vocabulary: ['lib/planted.ts', '../'],
  rules: ['lib/rules/planted/index.ts', '../../../'],
  platforms: ['lib/platforms/planted/readers.ts', '../../../'],
  reading: ['lib/reading/planted.ts', '../../'],
  policies: ['lib/policies/planted.ts', '../../'],
  matching: ['lib/matching/planted/index.ts', '../../../'],
  roll: ['lib/roll/planted.ts', '../../'],
  audit: ['lib/audit/planted.ts', '../../'],
  selfCheck: ['lib/self-check/planted.ts', '../../'],
  practice: ['lib/practice/planted.ts', '../../'],
  archive: ['lib/archive/planted.ts', '../../'],
  components: ['components/planted/planted.tsx', '../../'],
} as const;
type Place = keyof typeof PLACES;
const places = Object.keys(PLACES) as Place[];
const pure: readonly Place[] = ['rules', 'policies', 'matching', 'roll'];

function from(place: Place, ...modules: readonly string[]): Planted[] {
  const [file, top] = PLACES[place];
  return importing(file, ...modules.map((module) => (module.includes('/') ? top + module : module)));
}

const BROWSER = ['lib/browser', 'lib/open-page', 'lib/read-request', 'lib/practice-line'];
const RULES = 'lib/rules/account-private/index';
const PLATFORMS = 'lib/platforms/read-page';
const READING = 'lib/reading/dom';
const AUDIT = 'lib/audit/run-audit';
const MATCHING = 'lib/matching/names/index';
const CHECK = 'lib/self-check/self-check';
const COMPONENT = 'components/bell/bell';

const refusedImports: readonly Planted[] = [
  ...from(
    'vocabulary',
    PLATFORMS,
    RULES,
    AUDIT,
    MATCHING,
    READING,
    CHECK,
    COMPONENT,
    'lib/policies/all',
    'preact',
  ),
  ...from(
    'rules',
    PLATFORMS,
    READING,
    AUDIT,
    MATCHING,
    CHECK,
    COMPONENT,
    'lib/policies/all',
    'preact',
    ...BROWSER,
  ),
  ...from(
    'platforms',
    RULES,
    AUDIT,
    MATCHING,
    CHECK,
    COMPONENT,
    'lib/messages',
    'lib/policies/all',
    ...BROWSER,
  ),
  ...importing(PLACES.platforms[0], 'zod', 'zod/mini', 'preact', 'preact/hooks'),
  ...from('reading', RULES, AUDIT, MATCHING, CHECK, COMPONENT, 'lib/messages', ...BROWSER),
  ...importing(PLACES.reading[0], 'zod', 'zod/mini', 'preact', 'preact/hooks'),
  ...from('policies', PLATFORMS, READING, RULES, AUDIT, MATCHING, CHECK, COMPONENT, ...BROWSER),
  ...from('matching', PLATFORMS, READING, RULES, AUDIT, CHECK, COMPONENT, 'lib/policies/policy', ...BROWSER),
  ...from('roll', PLATFORMS, READING, RULES, AUDIT, CHECK, COMPONENT, ...BROWSER),
  ...from('audit', PLATFORMS, READING, MATCHING, CHECK, COMPONENT, ...BROWSER),
  ...from(
    'components',
    PLATFORMS,
    READING,
    RULES,
    AUDIT,
    MATCHING,
    'lib/self-check/keep-session',
    ...BROWSER,
  ),
  ...from('archive', RULES, AUDIT, MATCHING, CHECK, READING, COMPONENT, ...BROWSER),
  ...importing(PLACES.archive[0], 'preact'),
  ...places.flatMap((place) => from(place, 'entrypoints/sidepanel/panel', POLYFILL)),
  ...importing('entrypoints/planted/planted.ts', POLYFILL),
];

const NETWORK = [
  'fetch("/")',
  'new XMLHttpRequest()',
  'new WebSocket("ws:")',
  'new EventSource("/")',
  'new Image()',
];
const LEAVES = [...NETWORK, 'new RTCPeerConnection()', 'navigator.sendBeacon("/")', 'window.open("/")'];
const DISK = ['localStorage', 'sessionStorage', 'indexedDB'];
const IMPURE = [
  'document.title',
  'window.name',
  'navigator.language',
  'performance.now()',
  'crypto.randomUUID()',
];
const TIME = ['Date.now()', 'setTimeout(() => 1)', 'setInterval(() => 1)', 'Math.random()'];

const refusedGlobals: readonly Planted[] = [
  ...[...places.map((place) => PLACES[place][0]), 'entrypoints/planted/planted.ts'].flatMap((file) =>
    using(file, ...LEAVES, ...DISK, 'console.log(1)'),
  ),
  ...pure.flatMap((place) => using(PLACES[place][0], ...IMPURE, ...TIME)),
  ...(['rules', 'matching', 'roll'] as const).flatMap((place) => using(PLACES[place][0], 'new Date()')),
];

const allowed: readonly Planted[] = [
  ...from('vocabulary', 'lib/observation', 'lib/policies/policy', 'zod/mini'),
  ...from(
    'rules',
    'lib/rule',
    'lib/fact',
    'lib/words',
    'lib/policies/policy',
    'lib/rules/people-on-lists',
    'zod/mini',
  ),
  ...from('platforms', 'lib/observation', 'lib/text', READING, 'lib/platforms/planted/lists'),
  ...from('reading', 'lib/observation', READING),
  ...from('policies', 'lib/text', 'lib/outcome', 'zod/mini'),
  ...from('matching', 'lib/observation', 'lib/roll/pupil', 'lib/matching/names/fold'),
  ...from('roll', 'lib/text', 'lib/roll/pupil', 'csv42'),
  ...from('audit', RULES, 'lib/rule', 'lib/policies/policy', AUDIT),
  ...from('archive', 'lib/observation', 'lib/text', 'lib/platforms/planted/archive', 'lib/roll/decode-text'),
  ...from('platforms', 'lib/archive/collector', 'lib/archive/formats/value'),
  ...from('selfCheck', AUDIT, MATCHING, 'lib/browser', 'zod/mini'),
  ...from('components', 'lib/words', 'lib/policies/policy', 'lib/self-check/coverage', COMPONENT, 'preact'),
  ...importing('lib/browser.ts', POLYFILL),
  ...importing('entrypoints/planted/planted.ts', '../../lib/platforms/all', '../../lib/browser', './panel'),
  ...using(PLACES.platforms[0], 'document.title', 'new Date()', 'performance.now()'),
  ...pure.flatMap((place) => using(PLACES[place][0], 'Math.max(1, 2)')),
];

let folder: string;
let refused: ReadonlySet<string>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'before-the-bell-'));
  const planted = [...refusedImports, ...refusedGlobals, ...allowed];
  await Promise.all(planted.map(plant));
  refused = await lint();
}, 30_000);

afterAll(() => rm(folder, { recursive: true }));

/** Every planted file has a tree of its own, so that its name is the one that the linter knows. */
function placeOf([file, code]: Planted): string {
  return path.join(Buffer.from(code).toString('base64url').slice(0, 200), file);
}

async function plant(planted: Planted): Promise<void> {
  const file = path.join(folder, placeOf(planted));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${planted[1]}\n`);
}

/** The files that the linter refuses. It ends with 1 where there are any. */
async function lint(): Promise<Set<string>> {
  const program = path.join(root, 'node_modules/oxlint/bin/oxlint');
  const config = path.join(root, 'tests/config/oxlint.json');
  const output = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [program, '-c', config, '-f', 'json', '.'],
      { cwd: folder, maxBuffer: 50_000_000 },
      (_error, out) => resolve(out),
    );
  });
  const { diagnostics } = JSON.parse(output) as { diagnostics: { filename: string; code: string }[] };
  const isLayering = (code: string) => code.includes('no-restricted') || code.includes('no-console');
  return new Set(diagnostics.flatMap(({ filename, code }) => (isLayering(code) ? [filename] : [])));
}

const said = ([file, code]: Planted) =>
  [`${file}: ${code.split('\n')[0] ?? ''}`, [file, code] as Planted] as const;

describe('the linter refuses', () => {
  test.each(refusedImports.map(said))('an import across the layers in %s', (_title, planted) => {
    expect(refused).toContain(placeOf(planted));
  });

  test.each(refusedGlobals.map(said))(
    'what leaves, what is kept and what is not pure in %s',
    (_title, planted) => {
      expect(refused).toContain(placeOf(planted));
    },
  );
});

describe('the linter lets through', () => {
  test.each(allowed.map(said))('what belongs in %s', (_title, planted) => {
    expect(refused).not.toContain(placeOf(planted));
  });
});
