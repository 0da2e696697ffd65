/** For the build: the lists of names are written line by line as one reads them, and shipped packed. */
import path from 'node:path';
import { normalizePath, type Plugin } from 'vite';

const LISTS = normalizePath(path.resolve(import.meta.dirname, '../matching/names/knowledge/name-lists.ts'));

export function packedNames(): Plugin {
  return {
    name: 'packed-names',
    enforce: 'pre',
    async load(id) {
      if (id !== LISTS) return null;
      const { NAME_LISTS } = await import('../matching/names/knowledge/name-lists.ts');
      const { packLines } = await import('../matching/names/knowledge/packed-lines.ts');
      const lists = Object.entries(NAME_LISTS).map(
        ([kind, lines]) => `${kind}: unpackLines(${JSON.stringify(packLines(lines))})`,
      );
      return `import { unpackLines } from './packed-lines';\nexport const NAME_LISTS = { ${lists.join(', ')} };\n`;
    },
  };
}
