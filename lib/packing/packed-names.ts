/** For the build: the lists of names are written line by line as one reads them, and shipped packed. */
import path from 'node:path';
import type { Plugin } from 'vite';

const KNOWLEDGE = path.resolve(import.meta.dirname, '../matching/names/knowledge');

export function packedNames(): Plugin {
  return {
    name: 'packed-names',
    enforce: 'pre',
    async load(id) {
      if (id !== path.join(KNOWLEDGE, 'name-lists.ts')) return null;
      const { NAME_LISTS } = await import('../matching/names/knowledge/name-lists.ts');
      const { packLines } = await import('../matching/names/knowledge/packed-lines.ts');
      const lists = Object.entries(NAME_LISTS).map(
        ([kind, lines]) => `${kind}: unpackLines(${JSON.stringify(packLines(lines))})`,
      );
      return `import { unpackLines } from './packed-lines';\nexport const NAME_LISTS = { ${lists.join(', ')} };\n`;
    },
  };
}
