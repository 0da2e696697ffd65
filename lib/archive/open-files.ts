/** From what the person dropped or chose to the files in it: packed or not, in one part or in several. */
import { bytesOfBlob, pourBlob } from './blob-bytes';
import { bytesOf, type ArchiveEntry } from './entry';
import type { Budget, Limits } from './limits';
import { openTar } from './open-tar';
import { openZip, type ZipOptions } from './open-zip';
import { cleanPath, extensionOf, isJunk, isOddPath } from './path';
import { FileTrouble, troubleOf, uniqueTroubles, type ArchiveTrouble } from './trouble';

export type OpenedFiles = {
  entries: readonly ArchiveEntry[];
  /** Names of what was given, as the person knows them. */
  given: readonly string[];
  /** How many files there are, wanted or not. */
  count: number;
  troubles: readonly ArchiveTrouble[];
};

export type OpenOptions = {
  limits: Limits;
  budget: Budget;
  /** Which files of a packed file are worth keeping in mind, by their cleaned path. */
  wanted: (path: string) => boolean;
  signal?: AbortSignal | undefined;
  /** Told now and then how many files were seen. */
  onCount?: ((count: number) => void) | undefined;
};

const TOLD_EVERY = 5000;

/** Never throws for what a file holds; gives what could be opened, and what could not. */
export async function openFiles(files: readonly Blob[], options: OpenOptions): Promise<OpenedFiles> {
  const troubles: ArchiveTrouble[] = [];
  const entries: (readonly ArchiveEntry[])[] = [];
  let count = 0;
  const counted = () => {
    count++;
    if (count % TOLD_EVERY === 0) options.onCount?.(count);
    return count <= options.limits.entries;
  };
  for (const [at, file] of files.entries()) {
    const name = givenName(file, at);
    const opening = {
      ...options,
      count: counted,
      odd: (why: ArchiveTrouble['why']) => troubles.push({ why, file: name }),
    };
    try {
      entries.push(await openOne(file, name, opening, 0));
    } catch (error) {
      options.signal?.throwIfAborted();
      troubles.push(troubleOf(error, name));
    }
  }
  return { entries: entries.flat(), given: files.map(givenName), count, troubles: uniqueTroubles(troubles) };
}

/** The name by which the person knows it, with its folder where it came with one. */
function givenName(file: Blob, at: number): string {
  const { name = '', webkitRelativePath = '' } = file as Blob & {
    name?: string;
    webkitRelativePath?: string;
  };
  return webkitRelativePath || name || `file ${at + 1}`;
}

type Opening = OpenOptions & ZipOptions;

async function openOne(file: Blob, name: string, options: Opening, depth: number): Promise<ArchiveEntry[]> {
  const path = cleanPath(name);
  if (isJunk(path)) return [];
  const kind = kindOf(await beginningOf(file), path);
  if (kind === 'other') throw new FileTrouble('otherPacked', name);
  if (kind === 'zip') return openNested(await openZip(file, name, options), options, depth);
  if (kind === 'gzip' || kind === 'tar')
    return openTar(file, name, { ...options, isPacked: kind === 'gzip' });
  if (!options.count()) throw new FileTrouble('tooManyFiles', name);
  if (isOddPath(name)) options.odd('oddNames');
  const { lastModified = null } = file as Blob & { lastModified?: number };
  const pour: ArchiveEntry['pour'] = (take) => pourBlob(file, take);
  return [{ path, given: name, isLoose: !path.includes('/'), size: file.size, modified: lastModified, pour }];
}

/** Packed files are opened where a packed file holds nothing else that we know: what else would they be? */
async function openNested(
  entries: readonly ArchiveEntry[],
  options: Opening,
  depth: number,
): Promise<ArchiveEntry[]> {
  const packed = entries.filter(({ path }) => extensionOf(path) === 'zip');
  const others = entries.filter(({ path }) => extensionOf(path) !== 'zip');
  if (others.length > 0 || packed.length === 0) return others;
  if (depth >= options.limits.depth) {
    options.odd('tooDeep');
    return [];
  }
  const found: (readonly ArchiveEntry[])[] = [];
  for (const entry of packed) {
    const bytes = await bytesOf(entry, options.limits.nestedBytes, options.budget);
    found.push(await openOne(new Blob([bytes]), `${entry.given}/${entry.path}`, options, depth + 1));
  }
  return found.flat();
}

type Kind = 'zip' | 'gzip' | 'tar' | 'other' | 'plain';

const BEGINNINGS: readonly (readonly [readonly number[], Kind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x50, 0x4b, 0x07, 0x08], 'zip'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x52, 0x61, 0x72, 0x21], 'other'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'other'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'other'],
  [[0x42, 0x5a, 0x68], 'other'],
];
const TAR_MARK_AT = 257;

async function beginningOf(file: Blob): Promise<Uint8Array> {
  return bytesOfBlob(file.slice(0, TAR_MARK_AT + 8));
}

function kindOf(bytes: Uint8Array, path: string): Kind {
  const known = BEGINNINGS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (known) return known[1];
  if (String.fromCharCode(...bytes.subarray(TAR_MARK_AT, TAR_MARK_AT + 5)) === 'ustar') return 'tar';
  return extensionOf(path) === 'zip' ? 'zip' : 'plain';
}
