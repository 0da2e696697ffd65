/**
 * What nearly all platforms' readers use is in the package once, in a script of its own that is put into a page
 * before theirs: a list of functions, in which each reader knows the places of those that it needs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

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
const SHARED_AS = 'globalThis.beforeTheBellReading';

const ROOT = path.resolve(import.meta.dirname, '../..');
const USERS = ['lib/platforms', 'lib/reading'];
/** It begins as each platform's script does. */
const SCRIPT = 'entrypoints/reader.ts';
const EXPORTED = /^export (?:(?:async )?function|const|class) (\w+)|^export \{([^}]*)\}/gmu;
const IMPORTED = /^import [^;]*?\{([^}]*)\}/gmu;
const VIRTUAL = '\0shared-reading:';
/** Gives what is at a place of the list. */
const TAKE = `${VIRTUAL}take`;

type Part = { module: string; name: string };

const parts = allParts();

/** The script with what is shared. */
export function sharedScript(): string {
  const imports = parts.map(({ module, name }, at) => `import { ${name} as p${at} } from '../../${module}';`);
  const list = parts.map((_, at) => `p${at}`);
  return `${imports.join('\n')}
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { beforeTheBellReading: [${list.join(', ')}] });
});
`;
}

/** Takes what is shared from the script that was put into the page before. */
export function withoutShared(): Plugin {
  return {
    name: 'without-shared',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source.startsWith(VIRTUAL)) return source;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const module = found && path.relative(ROOT, found.id).replaceAll('\\', '/').replace(/\.ts$/u, '');
      return module && SHARED.includes(module) ? VIRTUAL + module : null;
    },
    load(id) {
      if (!id.startsWith(VIRTUAL)) return null;
      const code = id === TAKE ? `export const take = (at) => ${SHARED_AS}[at];` : takenFrom(id);
      return { code, moduleSideEffects: false };
    },
  };
}

function takenFrom(id: string): string {
  const module = id.slice(VIRTUAL.length);
  const taken = parts.flatMap(({ name, module: from }, at) =>
    from === module ? `export const ${name} = /* @__PURE__ */ take(${at});` : [],
  );
  return `import { take } from ${JSON.stringify(TAKE)};\n${taken.join('\n')}`;
}

/** Everything of the shared modules that somebody asks for by its name. */
function allParts(): Part[] {
  const sources = [...USERS.flatMap(sourcesIn), readFileSync(path.join(ROOT, SCRIPT), 'utf8')];
  const asked = new Set(sources.flatMap((code) => namesIn(code, IMPORTED)));
  return SHARED.flatMap((module) =>
    namesIn(readFileSync(path.join(ROOT, `${module}.ts`), 'utf8'), EXPORTED)
      .filter((name) => asked.has(name))
      .map((name) => ({ module, name })),
  );
}

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/u.test(file) && !/(?:^|[/\\])archive[^/\\]*$/u.test(file))
    .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8'));
}

/** `as` gives a thing another name where it is imported; types are no parts. */
function namesIn(code: string, pattern: RegExp): string[] {
  return Array.from(code.matchAll(pattern), (match) => match.slice(1).join(',').split(','))
    .flat()
    .map((name) => name.trim().split(/\s+as\s+/u)[0] ?? '')
    .filter((name) => /^\w+$/u.test(name));
}
