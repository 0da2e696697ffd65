/**
 * For the build: the extension's pages in few files. Left alone, the bundler makes one of every few modules that two
 * pages share, and in a package each file costs some hundred bytes and is compressed without the others.
 */
import path from 'node:path';
import { normalizePath, type Plugin } from 'vite';

type ModuleInfo = {
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
  readonly importedIds: readonly string[];
};
type Graph = { getModuleInfo: (id: string) => ModuleInfo | null };

const ROOT = normalizePath(path.resolve(import.meta.dirname, '../..'));
const PANEL = `${ROOT}/entrypoints/sidepanel`;
const PANEL_START = `${PANEL}/main.tsx`;
/** Loaded by themselves, and only where they are used. */
const APART: ReadonlySet<string> = new Set(
  [
    'lib/vault/strength.ts',
    'lib/roll/sealed/words-of.ts',
    'lib/platforms/guide-texts.ts',
    'node_modules/ical.js/lib/ical/module.js',
  ].map((file) => `${ROOT}/${file}`),
);

/**
 * The file that a module belongs in: `shared` for what the panel is loaded with and other pages use too, `views` for
 * what the panel loads as it is used; null to leave it to the bundler. What brings styles along goes to no page that
 * has not asked for it.
 */
export function chunkOf(id: string, graph: Graph): 'shared' | 'views' | null {
  const starts = [...startsOf(id, graph)];
  const isPanels = starts.every((start) => start === PANEL_START || isLoadedByPanel(start, graph));
  if (!isScript(id) || (!isPanels && hasStyles(id, graph))) return null;
  if (starts.includes(PANEL_START)) return isPanels ? null : 'shared';
  if (starts.some((start) => APART.has(start))) return null;
  return starts.some((start) => isLoadedByPanel(start, graph)) ? 'views' : null;
}

/** Where loading a module may begin: at a page's own script, or at one that is loaded later. */
function startsOf(id: string, graph: Graph, seen = new Set<string>()): Set<string> {
  const starts = new Set<string>();
  if (seen.has(id)) return starts;
  seen.add(id);
  const { importers = [], dynamicImporters = [] } = graph.getModuleInfo(id) ?? {};
  if (dynamicImporters.length > 0 || importers.every((importer) => !isScript(importer))) starts.add(id);
  for (const importer of importers.filter(isScript))
    for (const start of startsOf(importer, graph, seen)) starts.add(start);
  return starts;
}

function isLoadedByPanel(start: string, graph: Graph): boolean {
  const { dynamicImporters = [] } = graph.getModuleInfo(start) ?? {};
  return dynamicImporters.some((importer) => importer.startsWith(PANEL));
}

function hasStyles(id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const { importedIds = [] } = graph.getModuleInfo(id) ?? {};
  return id.endsWith('.css') || importedIds.some((imported) => hasStyles(imported, graph, seen));
}

function isScript(id: string): boolean {
  return /\.(?:[cm]?[jt]sx?|json)$/u.test(id);
}

/** A plugin for Vite. Scripts that are one file as they are, such as the workers, stay so. */
export function fewFiles(): Plugin {
  return {
    name: 'few-files',
    outputOptions: (output) =>
      output.format === 'es'
        ? {
            ...output,
            chunkFileNames: 'chunks/[name].js',
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ debugName: 'few-files', name: (id, graph) => chunkOf(id, graph) }],
            },
          }
        : output,
  };
}
