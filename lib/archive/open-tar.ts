/** A tar file, packed or not: it has no directory, so it is gone through once, and what is wanted is kept. */
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { pourBlob } from './blob-bytes';
import type { ArchiveEntry } from './entry';
import type { Budget, Limits } from './limits';
import { cleanPath, isJunk, isOddPath } from './path';
import { FileTrouble } from './trouble';
import type { ZipOptions } from './open-zip';

export type TarOptions = ZipOptions & { limits: Limits; budget: Budget; isPacked: boolean };

/** The files of a tar that are wanted. Rejects with a {@link FileTrouble} where it is none, or damaged. */
export async function openTar(blob: Blob, given: string, options: TarOptions): Promise<ArchiveEntry[]> {
  const entries = new Map<string, ArchiveEntry>();
  try {
    const listed = bytesIn(blob, options).pipeThrough(createTarDecoder()).getReader();
    for (let next = await listed.read(); !next.done; next = await listed.read())
      await takeEntry(entries, next.value, given, options);
  } catch (error) {
    if (error instanceof FileTrouble || options.signal?.aborted) throw error;
    throw new FileTrouble('damaged', given);
  }
  return [...entries.values()];
}

async function takeEntry(
  entries: Map<string, ArchiveEntry>,
  { header, body }: ParsedTarEntry,
  given: string,
  options: TarOptions,
): Promise<void> {
  options.signal?.throwIfAborted();
  if (!options.count()) throw new FileTrouble('tooManyFiles', given);
  if (isOddPath(header.name)) options.odd('oddNames');
  const path = cleanPath(header.name);
  if (header.type !== 'file' || isJunk(path) || !options.wanted(path)) return body.cancel();
  if (entries.has(path)) options.odd('duplicates');
  const bytes = await bytesFrom(body, path, options);
  entries.set(path, entryOf(bytes, path, given, header.mtime?.getTime() ?? null));
}

function bytesIn(blob: Blob, { isPacked }: TarOptions): ReadableStream<Uint8Array<ArrayBuffer>> {
  const raw = streamOf(blob);
  return isPacked ? raw.pipeThrough(new DecompressionStream('gzip')) : raw;
}

function streamOf(blob: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
  const SLICE = 1024 * 1024;
  let at = 0;
  return new ReadableStream({
    pull: async (controller) => {
      await pourBlob(blob.slice(at, at + SLICE), (chunk) => {
        controller.enqueue(new Uint8Array(chunk));
        return true;
      });
      at += SLICE;
      if (at >= blob.size) controller.close();
    },
  });
}

async function bytesFrom(body: ReadableStream<Uint8Array>, path: string, { limits, budget }: TarOptions) {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > limits.fileBytes || size > budget.left) throw new FileTrouble('tooLarge', path);
    chunks.push(new Uint8Array(next.value));
  }
  budget.left -= size;
  return new Blob(chunks);
}

function entryOf(bytes: Blob, path: string, given: string, modified: number | null): ArchiveEntry {
  return { path, given, isLoose: false, size: bytes.size, modified, pour: (take) => pourBlob(bytes, take) };
}
