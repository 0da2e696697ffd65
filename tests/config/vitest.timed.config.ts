import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** What has to be quick is measured by itself: beside other tests the same work takes a third longer. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: { include: ['tests/timed/**/*.test.ts'], fileParallelism: false },
});
