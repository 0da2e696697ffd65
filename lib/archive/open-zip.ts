/** A zip file: its directory is read, its files only when they are asked for. Never unpacks to disk. */
import type { Entry, FileEntry } from '@zip.js/zip.js';
import { ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { bytesOfBlob } from './blob-bytes';
import type { ArchiveEntry } from './entry';
import { cleanPath, isJunk, isOddPath } from './path';
import { FileTrouble, type ArchiveTroubleKind } from './trouble';

export type ZipOptions = {
  /** Which files are worth keeping in mind, by their cleaned path. */
  wanted: (path: string) => boolean;
  /** Told once for each thing that is odd but does not keep us from reading. */
  odd: (why: ArchiveTroubleKind) => void;
  /** Told of every file; says whether to go on. */
  count: () => boolean;
  signal?: AbortSignal | undefined;
};

/** The files of a zip that are wanted. Rejects with a {@link FileTrouble} where it is none, or damaged. */
export async function openZip(blob: Blob, given: string, options: ZipOptions): Promise<ArchiveEntry[]> {
  const reader = new ZipReader(asReader(blob), { useWebWorkers: false, checkCrc32: true });
  const listed = reader.getEntriesGenerator({ strictness: 'tolerant', filenameValidation: 'tolerant' });
  try {
    return await wantedOf(listed, given, options);
  } catch (error) {
    throw asTrouble(error, given);
  }
}

async function wantedOf(
  listed: AsyncIterable<Entry>,
  given: string,
  options: ZipOptions,
): Promise<ArchiveEntry[]> {
  const entries = new Map<string, ArchiveEntry>();
  for await (const entry of listed) {
    options.signal?.throwIfAborted();
    if (!options.count()) throw new FileTrouble('tooManyFiles', given);
    addEntry(entries, entry, given, options);
  }
  return [...entries.values()];
}

function addEntry(
  entries: Map<string, ArchiveEntry>,
  entry: Entry,
  given: string,
  options: ZipOptions,
): void {
  if (entry.directory) return;
  if (isOddPath(entry.filename)) options.odd('oddNames');
  const path = cleanPath(entry.filename);
  if (path === '' || isJunk(path) || !options.wanted(path)) return;
  if (entry.encrypted) return options.odd('encrypted');
  if (entries.has(path)) options.odd('duplicates');
  entries.set(path, {
    path,
    given,
    isLoose: false,
    size: entry.uncompressedSize,
    modified: timeOf(entry.lastModDate),
    pour: (take) => pourEntry(entry, path, take, options.signal),
  });
}

/** Files packed without a date are from 1979 or 1980. */
function timeOf(date: Date | undefined): number | null {
  const time = date?.getTime() ?? Number.NaN;
  return time > Date.UTC(1981, 0) ? time : null;
}

async function pourEntry(
  entry: FileEntry,
  path: string,
  take: (chunk: Uint8Array) => boolean,
  signal: AbortSignal | undefined,
): Promise<void> {
  let isEnough = false;
  const sink = new WritableStream<Uint8Array>({
    write: (chunk) => {
      if (isEnough || take(chunk)) return;
      isEnough = true;
      throw new Error('enough');
    },
  });
  try {
    await entry.getData(sink, { useWebWorkers: false, checkCrc32: true, ...(signal ? { signal } : {}) });
  } catch (error) {
    if (!isEnough) throw asTrouble(error, path);
  }
}

/** What the library asks of something to read from. */
function asReader(blob: Blob) {
  const readUint8Array = (offset: number, length: number) => bytesOfBlob(blob.slice(offset, offset + length));
  const createReadable = (part: { offset?: number; size?: number; chunkSize?: number } = {}) => {
    const { offset = 0, chunkSize = 512 * 1024 } = part;
    const size = part.size ?? blob.size - offset;
    let at = offset;
    return new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const end = Math.min(at + chunkSize, offset + size, blob.size);
        if (end > at) controller.enqueue(await readUint8Array(at, end - at));
        at = end;
        if (at >= Math.min(offset + size, blob.size)) controller.close();
      },
    });
  };
  return { size: blob.size, readUint8Array, createReadable, readable: createReadable() };
}

/** The library's own words for what is wrong. */
const SAID: readonly (readonly [RegExp, ArchiveTroubleKind])[] = [
  [/encrypt|password/iu, 'encrypted'],
  [/split/iu, 'split'],
  [/end of.*central directory|not recognized/iu, 'truncated'],
];

function asTrouble(error: unknown, file: string): unknown {
  if (error instanceof FileTrouble || !(error instanceof Error) || error.name === 'AbortError') return error;
  const why = SAID.find(([pattern]) => pattern.test(error.message))?.[1] ?? 'damaged';
  return new FileTrouble(why, file);
}
