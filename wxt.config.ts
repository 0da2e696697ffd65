import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type EntrypointInfo } from 'wxt';
import { fewFiles } from './lib/packing/chunks.ts';
import { leanIcal } from './lib/packing/lean-ical.ts';
import { leftOut } from './lib/packing/left-out.ts';
import { leanScripts, minified } from './lib/packing/lean-scripts.ts';
import { packedNames } from './lib/packing/packed-names.ts';
import { readingScript, withoutShared } from './lib/packing/shared-reading.ts';
import { smallerZip } from './lib/packing/smaller-zip.ts';

const PLATFORMS = path.resolve(import.meta.dirname, 'lib/platforms');
/** What readers share, before which none of them can be put into a page. */
const READING = 'reading';
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
    generated(READING, await readingScript(GENERATED)),
    ...injected.map(({ id }) => generated(`reader-${id}`, readerScript(id))),
  ];
}

function generated(name: string, code: string): EntrypointInfo {
  const inputPath = path.join(GENERATED, `${name}.ts`);
  writeFileSync(inputPath, code);
  return { name, inputPath, type: 'unlisted-script' };
}

function isReader({ name, inputPath }: EntrypointInfo): boolean {
  return name === 'reader' || (path.dirname(path.resolve(inputPath)) === GENERATED && name !== READING);
}

function readerScript(id: string): string {
  return `import { beginReading } from '../../entrypoints/reader/begin-reading';
import readers from '../../lib/platforms/${id}/readers';

export default { main: () => beginReading(readers) };
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
    plugins: [preact(), leftOut(), leanIcal(), leanScripts(), packedNames(), fewFiles(), minified()],
    build: { sourcemap: false, assetsInlineLimit: 0, modulePreload: false, target: 'es2023' },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(isReader)) config.plugins = [...(config.plugins ?? []), withoutShared()];
    },
    'zip:extension:done': (_, file) => smallerZip(file),
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
