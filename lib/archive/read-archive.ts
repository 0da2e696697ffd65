/** Reads a data download: what it says of the person's own account, as observations like those of a page. */
import type { Observation } from '../observation';
import type { ArchiveEntry } from './entry';
import { findArchives, type FindOptions, type FoundArchive, type FoundArchives } from './find-archives';
import { observationsOf } from './observations-of';
import { Collector } from './collector';
import { readFile } from './read-file';
import { troubleOf, uniqueTroubles, type ArchiveTrouble } from './trouble';

export type ReadOptions = FindOptions & {
  /** ISO 8601 time of the reading; now, if not given. */
  at?: string | undefined;
  onFile?: ((done: number, total: number) => void) | undefined;
};

export type ArchiveReading = {
  /** "" where no platform's download was recognised: `trouble` says why. */
  platform: string;
  account?: { handle: string; displayName?: string };
  /** ISO 8601 time at which the platform made the download, as far as it can be told. */
  downloadedAt?: string;
  /** Each with the download's date as its own. */
  observations: Observation[];
  /** What the platform knows of an account and this download does not hold: kinds of observations, relations, "posts". */
  lacks: string[];
  trouble: ArchiveTrouble[];
  /** Readings of other platforms' downloads among the same files: Threads within Instagram's. */
  also: ArchiveReading[];
  /** Own pictures, not opened yet. */
  pictures: readonly ArchiveEntry[];
};

/**
 * Takes what the person dropped or chose: packed files, several parts of one, loose files, the files of a folder
 * (`webkitRelativePath` gives their place). Gives the reading of the platform with most files, others in `also`.
 * Rejects only when it is cancelled through `options.signal`; all other trouble is in `trouble`, a sentence for
 * each in `words.ts`.
 */
export async function readArchive(
  files: readonly Blob[],
  options: ReadOptions = {},
): Promise<ArchiveReading> {
  const readings = await readFound(await findArchives(files, options), options);
  const [first = nothingIn([]), ...also] = readings;
  return { ...first, also };
}

/** One reading for each platform that was found; where none was, one that says why. */
export async function readFound(found: FoundArchives, options: ReadOptions = {}): Promise<ArchiveReading[]> {
  if (found.found.length === 0) return [nothingIn(found.troubles)];
  const readings: ArchiveReading[] = [];
  const total = found.found.reduce((sum, { files }) => sum + files.length, 0);
  const now = options.at ?? new Date().toISOString();
  let done = 0;
  for (const [at, one] of found.found.entries()) {
    const collector = new Collector();
    const onFile = () => options.onFile?.(++done, total);
    const trouble = await readFiles(one, collector, found, { ...options, onFile });
    readings.push(readingOf(one, collector, at === 0 ? [...found.troubles, ...trouble] : trouble, now));
  }
  return readings;
}

type Reading = Pick<ReadOptions, 'signal'> & { onFile: () => void };

async function readFiles(
  one: FoundArchive,
  collector: Collector,
  found: FoundArchives,
  { signal, onFile }: Reading,
): Promise<ArchiveTrouble[]> {
  const trouble: ArchiveTrouble[] = [];
  for (const { entry, file } of inOrder(one)) {
    signal?.throwIfAborted();
    const odd = readFile(entry, file, collector, found).catch((error: unknown) => [
      troubleOf(error, entry.path),
    ]);
    trouble.push(...(await odd));
    onFile();
  }
  signal?.throwIfAborted();
  return trouble;
}

/** Newer files first, so that what the newest download says of the profile stands. */
function inOrder({ files }: FoundArchive): FoundArchive['files'] {
  return files.toSorted((one, other) => (other.entry.modified ?? 0) - (one.entry.modified ?? 0));
}

function readingOf(
  { archive, handle, made, parts, pictures }: FoundArchive,
  collector: Collector,
  trouble: ArchiveTrouble[],
  now: string,
): ArchiveReading {
  if (handle !== null) collector.owner(handle);
  const { observations, account, downloadedAt, odd } = observationsOf(archive.platform, collector, {
    made,
    parts,
    now,
  });
  const told = collector.told;
  return {
    platform: archive.platform,
    ...(account ? { account } : {}),
    downloadedAt,
    observations,
    lacks: [...new Set<string>([...archive.holds, ...archive.lacks])].filter((kind) => !told.has(kind)),
    trouble: uniqueTroubles([...trouble, ...odd.map((why) => ({ why, file: archive.title }))]),
    also: [],
    pictures,
  };
}

function nothingIn(trouble: ArchiveTrouble[]): ArchiveReading {
  return { platform: '', observations: [], lacks: [], trouble, also: [], pictures: [] };
}
