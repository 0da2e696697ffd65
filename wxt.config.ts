import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig, type EntrypointInfo } from 'wxt';
import { fewFiles } from './lib/packing/chunks.ts';
import { leanIcal } from './lib/packing/lean-ical.ts';
import { leftOut } from './lib/packing/left-out.ts';
import { packedNames } from './lib/packing/packed-names.ts';
import { needsShared } from './lib/platforms/reader-scripts.ts';

const PLATFORMS = path.resolve(import.meta.dirname, 'lib/platforms');
const GENERATED = path.resolve(import.meta.dirname, '.wxt/readers');

type PlatformEntry = { id: string; hosts: readonly string[] };

async function platforms(): Promise<PlatformEntry[]> {
  const folders = readdirSync(PLATFORMS).filter((name) => existsSync(path.join(PLATFORMS, name, 'index.ts')));
  const modules: { default: PlatformEntry }[] = await Promise.all(
    folders.map((name) => import(`./lib/platforms/${name}/index.ts`)),
  );
  return modules.map((module) => module.default);
}

/**
 * Every platform's hosts, asked for at run time only, one platform at a time. The server of a platform that
 * anybody can run one of has to be among them before it is known; it too is asked for by its name alone.
 */
async function platformHosts(): Promise<string[]> {
  return (await platforms())
    .flatMap(({ hosts }) => hosts.map((host) => host.replace('{host}', '*')))
    .toSorted();
}

/**
 * For each platform a script with its readers: what is put into a page carries no other platform's. What nearly all
 * of them use is a script of its own, `reading.js`: see `lib/platforms/reader-scripts.ts`.
 */
async function readerEntrypoints(): Promise<EntrypointInfo[]> {
  mkdirSync(GENERATED, { recursive: true });
  const injected = (await platforms()).filter(({ hosts }) => hosts.length > 0);
  return [
    generated('reading', readingScript()),
    ...injected.map(({ id }) => generated(`reader-${id}`, readerScript(id))),
  ];
}

function generated(name: string, code: string): EntrypointInfo {
  const inputPath = path.join(GENERATED, `${name}.ts`);
  writeFileSync(inputPath, code);
  return { name, inputPath, type: 'unlisted-script' };
}

/** What every platform's readers use; the rest of `lib/reading` is in the scripts of those that use it. */
const SHARED = [
  'lib/observation',
  'lib/platforms/find-page',
  'lib/platforms/live-reading',
  'lib/platforms/reader-memory',
  'lib/platforms/serve-reading',
  'lib/reading/controls/kinds',
  'lib/reading/controls/name',
  'lib/reading/count',
  'lib/reading/dom',
  'lib/reading/embedded',
  'lib/reading/labels',
  'lib/reading/links',
  'lib/reading/observe',
  'lib/reading/page',
  'lib/reading/people',
  'lib/setting',
  'lib/text',
];
const SHARED_AS = 'beforeTheBellReading';

function readingScript(): string {
  const imports = SHARED.map((module, at) => `import * as m${at} from '../../${module}';`);
  const named = SHARED.map((module, at) => `${JSON.stringify(module)}: m${at}`);
  return `${imports.join('\n')}
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { ${SHARED_AS}: { ${named.join(', ')} } });
});
`;
}

function isSharing({ name, inputPath }: EntrypointInfo): boolean {
  if (name === 'reader') return true;
  return inputPath.startsWith(GENERATED) && name !== 'reading' && needsShared(name.replace('reader-', ''));
}

/** Takes what is shared from the script that was put into the page before. */
function withoutShared(): Plugin {
  return {
    name: 'without-shared',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const module = found && moduleOf(found.id);
      return module && SHARED.includes(module) ? { id: found.id, external: true } : null;
    },
    outputOptions: (output) => ({
      ...output,
      globals: (id) => `${SHARED_AS}[${JSON.stringify(moduleOf(id))}]`,
    }),
  };
}

/** A file of the project as its path without the ending. */
function moduleOf(id: string): string {
  return path.relative(import.meta.dirname, id).replace(/\.ts$/u, '');
}

function readerScript(id: string): string {
  return `import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readerMemory } from '../../lib/platforms/reader-memory';
import { serveReading } from '../../lib/platforms/serve-reading';
import readers from '../../lib/platforms/${id}/readers';

export default defineUnlistedScript(() => {
  const memory = Object.assign(readerMemory(), { platforms: [readers] });
  serveReading(browser.runtime.connect({ name: 'reader' }), document, () => location.href, memory);
});
`;
}

/** Nothing but our own files, and no connection to anywhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // An SVG of the school's logo is drawn from memory: nothing can be loaded from such an address.
  "img-src 'self' blob:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // Our own workers alone, each by its name: see lib/own-worker.ts.
  'trusted-types own-worker',
].join('; ');

const GECKO = {
  id: '{5d0f6c9e-3a1b-4c58-9d7e-beb0e11a8f21}',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};

export default defineConfig({
  imports: false,
  // Firefox too: its Manifest V2 has no optional host permissions.
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), leftOut(), leanIcal(), packedNames(), fewFiles()],
    build: { sourcemap: false, assetsInlineLimit: 0, modulePreload: false, target: 'es2023' },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(isSharing)) config.plugins = [...(config.plugins ?? []), withoutShared()];
    },
    'entrypoints:found': async (_, found) => {
      found.push(...(await readerEntrypoints()));
    },
  },
  zip: {
    name: 'before-the-bell',
    excludeSources: ['tests/**', '.ci/**', '.github/**'],
  },
  manifest: async ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'alarms', 'notifications'],
    optional_host_permissions: await platformHosts(),
    // One value, a school's policy, and nothing else. Firefox takes it without a schema.
    storage: browser === 'chrome' ? { managed_schema: 'managed-schema.json' } : undefined,
    incognito: 'not_allowed',
    minimum_chrome_version: browser === 'chrome' ? '130' : undefined,
    action: { default_title: '__MSG_action__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+B' } } },
    content_security_policy: command === 'build' ? { extension_pages: CONTENT_SECURITY_POLICY } : undefined,
    browser_specific_settings: browser === 'firefox' ? { gecko: GECKO } : undefined,
  }),
});
