/**
 * For the build: what nearly all platforms' readers use is a script of its own, put into a page before theirs. It leaves
 * one list of values behind, in an order that both sides know: names would make each reader a tenth larger.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { normalizePath, type Plugin } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** The rest of `lib/reading` is in the scripts of those that use it. */
const SHARED = [
  'entrypoints/reader/begin-reading',
  'lib/reading/controls/field-reading',
  'lib/reading/controls/kinds',
  'lib/reading/controls/name',
  'lib/reading/controls/radio-group',
  'lib/reading/controls/switch',
  'lib/reading/count',
  'lib/reading/dom',
  'lib/reading/embedded',
  'lib/reading/labels',
  'lib/reading/links',
  'lib/reading/page',
  'lib/setting',
  'lib/text',
];
const SHARED_AS = 'globalThis.beforeTheBellReading';
const VIRTUAL = '\0shared-reading';

type Shared = { module: string; names: readonly string[] };

async function shared(): Promise<Shared[]> {
  const asked = namesAskedFor();
  const modules: object[] = await Promise.all(SHARED.map((module) => import(`../../${module}.ts`)));
  return modules.map((exported, at) => ({
    module: SHARED[at] ?? '',
    names: Object.keys(exported)
      .filter((name) => asked.has(name))
      .toSorted(),
  }));
}

/** Whatever any platform's folder or another part of the reading imports; what nobody asks for stays out. */
function namesAskedFor(): ReadonlySet<string> {
  const files = ['lib/platforms', 'lib/reading'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.ts$/u.test(file))
      .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8')),
  );
  const imports = files.flatMap((file) =>
    Array.from(file.matchAll(/^import \{([^}]*)\}/gmu), ([, names = '']) => names),
  );
  return new Set([
    'beginReading',
    ...imports.flatMap((names) => names.split(',').map((name) => name.trim())),
  ]);
}

/** The body of `reading.js`; `folder` is where its source is put. */
export async function readingScript(folder: string): Promise<string> {
  const all = await shared();
  const imports = all.map(({ module }, at) => `import * as m${at} from '${toRoot(folder)}/${module}';`);
  const values = all.flatMap(({ names }, at) => names.map((name) => `m${at}.${name}`));
  const digest = JSON.stringify(digestOf(all.flatMap(({ names }) => names)));
  return `${imports.join('\n')}

export default {
  main: () => {
    ${SHARED_AS} = [${[digest, ...values].join(', ')}];
  },
};
`;
}

/** Takes what is shared from the script that was put into the page before. */
export function withoutShared(): Plugin {
  return {
    name: 'without-shared',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const module = found && normalizePath(path.relative(ROOT, found.id)).replace(/\.ts$/u, '');
      return module && SHARED.includes(module) ? VIRTUAL : null;
    },
    async load(id) {
      if (id !== VIRTUAL) return null;
      const names = (await shared()).flatMap((each) => each.names);
      return `const values = ${SHARED_AS};
if (values[0] !== ${JSON.stringify(digestOf(names))}) throw new Error('reading.js is of another build');
export const [, ${names.join(', ')}] = values;
`;
    },
  };
}

/** While it is developed, one side may be built anew without the other: then nothing is read, instead of wrongly. */
function digestOf(names: readonly string[]): string {
  return createHash('sha256').update(names.join()).digest('base64').slice(0, 6);
}

function toRoot(folder: string): string {
  return normalizePath(path.relative(folder, ROOT));
}
