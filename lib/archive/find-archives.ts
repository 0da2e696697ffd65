/**
 * What the person gave, before it is read: which platforms' downloads are in it, and which files would be
 * opened. Beginnings of files with a name that several platforms use are all that is looked at.
 */
import type { ArchiveEntry } from './entry';
import { dateInName } from './date-in-name';
import { LIMITS, MOST_PICTURES, type Budget, type Limits } from './limits';
import { openFiles } from './open-files';
import { partsOf, type Parts } from './parts';
import { comparablePath } from './path';
import type { PlatformArchive } from './platform-archive';
import { platformArchives } from './platforms';
import { isPicture, isWanted, recognise, type PlatformFound } from './recognise';
import { uniqueTroubles, type ArchiveTrouble } from './trouble';

export type FindOptions = {
  signal?: AbortSignal | undefined;
  /** Told now and then how many files were seen. */
  onCount?: ((count: number) => void) | undefined;
  limits?: Partial<Limits> | undefined;
  /** For tests; every platform of the product otherwise. */
  archives?: readonly PlatformArchive[] | undefined;
};

export type FoundArchive = PlatformFound & {
  /** The handle that stands in the name of the download. */
  handle: string | null;
  /** In milliseconds, as far as names and dates of files tell. */
  made: number | null;
  parts: Parts;
};

export type FoundArchives = {
  found: FoundArchive[];
  troubles: ArchiveTrouble[];
  budget: Budget;
  limits: Limits;
};

/** Never throws for what a file holds. */
export async function findArchives(
  files: readonly Blob[],
  options: FindOptions = {},
): Promise<FoundArchives> {
  const { archives = platformArchives, signal, onCount } = options;
  const limits = { ...LIMITS, ...options.limits };
  const budget = { left: limits.allBytes };
  const wanted = wantedIn(archives);
  const opened = await openFiles(files, { limits, budget, wanted, signal, onCount });
  const recognised = await recognise(opened.entries, archives);
  const found = recognised.map((one) => Object.assign(one, aboutFiles(one, opened.given)));
  const isUnknown = found.length === 0 && opened.troubles.length === 0;
  const unknown: ArchiveTrouble[] = isUnknown ? [aboutUnknown(files)] : [];
  return { found, troubles: uniqueTroubles([...opened.troubles, ...unknown]), budget, limits };
}

/** A later part of a download can hold pictures alone. */
function aboutUnknown(files: readonly Blob[]): ArchiveTrouble {
  const file = saidName(files);
  const { given, atLeast } = partsOf([file]);
  return { why: given < atLeast ? 'partMissing' : 'unknown', file };
}

function saidName(files: readonly Blob[]): string {
  const [file] = files;
  const name = file && 'name' in file && typeof file.name === 'string' ? file.name : '';
  return files.length === 1 && name !== '' ? name : 'what you gave us';
}

/** Of pictures the first ones do: each that is kept in mind takes memory, and nobody looks at more. */
function wantedIn(archives: readonly PlatformArchive[]): (path: string) => boolean {
  let pictures = 0;
  return (path) => isWanted(archives, path) && (!isPicture(path) || ++pictures <= MOST_PICTURES);
}

function aboutFiles(
  { archive, files }: PlatformFound,
  all: readonly string[],
): Omit<FoundArchive, keyof PlatformFound> {
  const entries = files.map(({ entry }) => entry);
  const names = entries.map(({ given, path }) => `${given}/${path}`);
  const handle = names
    .map((name) => archive.handleInName?.exec(name)?.[1])
    .find((match) => match !== undefined);
  return {
    handle: handle ?? null,
    made: madeOf(entries),
    parts: partsOf(
      entries.map((entry) => outerOf(entry.given)),
      all,
    ),
  };
}

/** The file on the person's disk, where a packed file lay in another. */
function outerOf(given: string): string {
  return given.split('.zip/')[0] === given ? given : `${given.split('.zip/')[0] ?? ''}.zip`;
}

/** The name that a platform gives says it best; then the dates in the packed file. Several downloads: the newest. */
function madeOf(entries: readonly ArchiveEntry[]): number | null {
  const named = entries.flatMap(({ given, path }) => dateInName(given) ?? dateInName(rootOf(path)) ?? []);
  const packed = entries.flatMap(({ modified }) => modified ?? []);
  return newestOf(named) ?? newestOf(packed);
}

function newestOf(times: readonly number[]): number | null {
  return times.length === 0 ? null : times.reduce((one, other) => Math.max(one, other));
}

/** The outermost folder, where the path has one. */
function rootOf(path: string): string {
  const comparable = comparablePath(path);
  return comparable.includes('/') ? comparable.slice(0, comparable.indexOf('/')) : '';
}
