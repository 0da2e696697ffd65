import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { leanIcal } from '../../lib/packing/lean-ical.ts';

const root = path.resolve(import.meta.dirname, '../..');

export default defineConfig({
  root,
  plugins: [preact(), leanIcal()],
  resolve: { alias: { '@': root } },
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.tsx', 'tests/{conventions,golden}/**/*.test.ts'],
    mockReset: true,
    restoreMocks: true,
    // Making a fresh document for every file would take longer than the tests in it; each puts away its own.
    isolate: false,
    // As it is built: see lib/packing/lean-ical.ts.
    server: { deps: { inline: ['ical.js'] } },
  },
});
