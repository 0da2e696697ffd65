/**
 * For the build: of ical.js only what reads and writes a calendar file's text. What unrolls repeating entries, knows
 * time zones and reads address cards is more than half of it, and is left out; its files are otherwise as they come.
 */
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../node_modules/ical.js/lib/ical');
const LEFT_OUT = new Set([
  'recur_iterator',
  'timezone',
  'timezone_service',
  'vcard_time',
  'period',
  'binary',
  'utc_offset',
]);

/** In place of the module that gathers all of the library. */
const ENTRY = `import parse from './parse.js';
import stringify from './stringify.js';
export default { foldLength: 75, debug: false, newLineChar: '\\r\\n', parse, stringify };
`;

/** A plugin for Vite. */
export function leanIcal() {
  return {
    name: 'lean-ical',
    enforce: 'pre' as const,
    resolveId: (id: string) =>
      id === 'ical.js' ? { id: path.join(FOLDER, 'module.js'), moduleSideEffects: false } : null,
    load: (id: string) => {
      const { dir, name } = path.parse(id);
      if (dir !== FOLDER) return null;
      if (name === 'module') return ENTRY;
      return LEFT_OUT.has(name) ? 'export default class {}' : null;
    },
    // Its modules do nothing but define.
    transform: (code: string, id: string) =>
      path.parse(id).dir === FOLDER ? { code, moduleSideEffects: false } : null,
  };
}
