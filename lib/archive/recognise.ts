/** Which files belong to which platform's download: by the ends of their paths, and by what they begin with. */
import { headOf, type ArchiveEntry } from './entry';
import { comparablePath, extensionOf } from './path';
import type { ArchiveFile, PlatformArchive } from './platform-archive';

export type FileFound = { entry: ArchiveEntry; file: ArchiveFile };
export type PlatformFound = { archive: PlatformArchive; files: FileFound[]; pictures: ArchiveEntry[] };

const READABLE = new Set(['json', 'js', 'html', 'htm', 'csv', 'txt', 'car']);
const PICTURES = new Set(['jpg', 'jpeg', 'png', 'webp', 'heic', 'gif']);

/** Whether a file in a packed file is worth keeping in mind. */
export function isWanted(archives: readonly PlatformArchive[], path: string): boolean {
  const extension = extensionOf(path);
  if (extension === 'zip') return true;
  const comparable = comparablePath(path);
  if (PICTURES.has(extension)) return archives.some(({ pictures }) => pictures?.test(comparable));
  return (
    READABLE.has(extension) && archives.some(({ files }) => files.some((file) => liesAt(file, comparable)))
  );
}

export function isPicture(path: string): boolean {
  return PICTURES.has(extensionOf(path));
}

/** Every platform of which a file was recognised, the one with most of them first. */
export async function recognise(
  entries: readonly ArchiveEntry[],
  archives: readonly PlatformArchive[],
): Promise<PlatformFound[]> {
  const found = new Map(
    archives.map((archive): [PlatformArchive, PlatformFound] => [
      archive,
      { archive, files: [], pictures: [] },
    ]),
  );
  for (const entry of entries) {
    const path = comparablePath(entry.path);
    const kinds = isPicture(entry.path) ? [] : await kindsOf(entry, path, archives);
    if (kinds.length === 0) addPicture(found, entry, path);
    for (const [archive, file] of kinds) found.get(archive)?.files.push({ entry, file });
  }
  return [...found.values()]
    .filter(isRecognised)
    .toSorted((one, other) => other.files.length - one.files.length);
}

function isRecognised({ files }: PlatformFound): boolean {
  return files.some(({ file }) => !file.isCommon);
}

function addPicture(
  found: ReadonlyMap<PlatformArchive, PlatformFound>,
  entry: ArchiveEntry,
  path: string,
): void {
  for (const [archive, { pictures }] of found) if (archive.pictures?.test(path)) pictures.push(entry);
}

type KindFound = readonly [PlatformArchive, ArchiveFile];

/** What a file may be by its path, as far as its beginning agrees; where nothing does, by its beginning alone. */
async function kindsOf(
  entry: ArchiveEntry,
  path: string,
  archives: readonly PlatformArchive[],
): Promise<KindFound[]> {
  const all = archives.flatMap((archive) => archive.files.map((file): KindFound => [archive, file]));
  const here = all.filter(([, file]) => liesAt(file, path));
  const sure = here.filter(([, { holds }]) => !holds);
  if (here.length > 0 && sure.length === here.length) return firstOfEach(sure);
  if (here.length === 0 && !entry.isLoose) return [];
  const { text: head, isBroken } = await headOf(entry);
  const agreed = here.filter(([, { holds }]) => !holds || holds.test(head));
  if (agreed.length > 0) return firstOfEach(agreed);
  // What is broken has to be said: its path is all that there is to go by.
  if (isBroken || !entry.isLoose) return isBroken ? here.slice(0, 1) : [];
  return all.filter(([, { holds, anyName }]) => anyName && holds?.test(head)).slice(0, 1);
}

function liesAt({ tail, not }: ArchiveFile, path: string): boolean {
  return tail.test(path) && !not?.test(path);
}

function firstOfEach(kinds: readonly KindFound[]): KindFound[] {
  return [...new Map(kinds.toReversed()).entries()];
}
