/** For the build: a package whose files are compressed once more, by an encoder that takes its time. */
import { readFile, writeFile } from 'node:fs/promises';
import zopfli from '@gfx/zopfli';
import {
  BlobReader,
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
  type Entry,
  type FileEntry,
} from '@zip.js/zip.js';

/** Packages `file` anew, in its place: the same files under the same names, in the same order. */
export async function smallerZip(file: string): Promise<void> {
  configure({ useWebWorkers: false });
  const entries = await new ZipReader(new BlobReader(new Blob([await readFile(file)]))).getEntries();
  const compressed = await Promise.all(entries.filter(isFile).map(compress));
  const smaller = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false, dataDescriptor: false });
  // One after the other, for the order.
  await compressed.reduce<Promise<unknown>>(
    (before, { entry, data }) =>
      before.then(() =>
        smaller.add(entry.filename, new Uint8ArrayReader(data), {
          passThrough: true,
          compressionMethod: DEFLATE,
          uncompressedSize: entry.uncompressedSize,
          crc32: entry.crc32,
          lastModDate: entry.lastModDate,
        }),
      ),
    Promise.resolve(),
  );
  await writeFile(file, await smaller.close());
}

const DEFLATE = 8;

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory;
}

async function compress(entry: FileEntry): Promise<{ entry: FileEntry; data: Uint8Array }> {
  const content = await entry.getData(new Uint8ArrayWriter());
  return { entry, data: await zopfli.deflateAsync(content, {}) };
}
