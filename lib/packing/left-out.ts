/** Leaves parts of libraries that are never used out of the built extension. */
import path from 'node:path';
import type { Plugin } from 'vite';

/** By the end of a library file's path: what it imports, and what stands in for that. */
const LEFT_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/zip.js/lib/core/streams/zip-entry-stream.js': {
    './aes-crypto-stream.js': 'encryption.ts',
    './zip-crypto-stream.js': 'encryption.ts',
  },
  '/zip.js/lib/zip-core-reader.js': { './core/codec-worker-web.js': 'zip-workers.ts' },
  '/@zxcvbn-ts/core/dist/index.mjs': {
    './Feedback.mjs': 'passphrase-advice.ts',
    './TimeEstimates.mjs': 'passphrase-times.ts',
  },
  '/@zxcvbn-ts/core/dist/Options.mjs': { './runtimeChecks.mjs': 'passphrase-checks.ts' },
  '/htmlparser2/dist/Tokenizer.js': { 'entities/decode': 'html-names.ts' },
};

export function leftOut(): Plugin {
  return {
    name: 'left-out',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const file = importer.replaceAll('\\', '/');
      const end = Object.keys(LEFT_OUT).find((known) => file.endsWith(known));
      const standIn = end === undefined ? undefined : LEFT_OUT[end]?.[source];
      return standIn === undefined ? null : path.join(import.meta.dirname, 'left-out', standIn);
    },
  };
}
