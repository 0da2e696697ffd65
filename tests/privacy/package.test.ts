/** The package that a store gets holds what was built and tried, file for file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BlobReader, configure, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { beforeAll, expect, test } from 'vitest';
import { BROWSERS, builtFiles, builtFolder, packageOf } from '../support/built.ts';

beforeAll(() => configure({ useWebWorkers: false }));

test.each(BROWSERS)('for %s', async (browser) => {
  const zip = new ZipReader(new BlobReader(new Blob([readFileSync(packageOf(browser))])));
  const entries = (await zip.getEntries()).filter((entry) => !entry.directory);
  expect(entries.map(({ filename }) => filename).toSorted()).toEqual(builtFiles(browser).toSorted());
  const contents = await Promise.all(
    entries.map((entry) => entry.getData(new Uint8ArrayWriter(), { checkCrc32: true })),
  );
  const differing = entries.filter(
    ({ filename }, at) =>
      !readFileSync(path.join(builtFolder(browser), filename)).equals(contents[at] ?? Buffer.alloc(0)),
  );
  expect(differing.map(({ filename }) => filename)).toEqual([]);
});
