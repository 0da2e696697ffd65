/** What is told of a download across the worker's border: before it is read, and after. */
import type { Account, Observation } from '../observation';
import type { FoundArchive, FoundArchives } from './find-archives';
import type { Parts } from './parts';
import type { ArchiveTrouble } from './trouble';

/** What was found, and what would be opened. */
export type FoundSummary = {
  platform: string;
  title: string;
  handle: string | null;
  /** ISO 8601 time, where names and dates of files tell. */
  madeAt: string | null;
  parts: Parts;
  /** Paths of the files that would be opened, and of no others. */
  files: readonly string[];
  pictures: number;
  note: string | null;
};

/** What came of it. The observations come before it, in portions. */
export type ReadSummary = {
  platform: string;
  title: string;
  account: Pick<Account, 'handle' | 'displayName'> | null;
  downloadedAt: string;
  observations: readonly Observation[];
  lacks: readonly string[];
  trouble: readonly ArchiveTrouble[];
  pictures: readonly string[];
};

export function summariesOf({ found }: FoundArchives): FoundSummary[] {
  return found.map(summaryOf);
}

function summaryOf({ archive, handle, made, parts, files, pictures }: FoundArchive): FoundSummary {
  const opened = files.filter(({ file }) => file.as !== 'refused').map(({ entry }) => entry.path);
  return {
    platform: archive.platform,
    title: archive.title,
    handle,
    madeAt: made === null ? null : new Date(made).toISOString(),
    parts,
    files: opened,
    pictures: pictures.length,
    note: archive.note ?? null,
  };
}
