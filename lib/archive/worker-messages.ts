/** What panel and worker tell each other. Both are ours, and come in one package. */
import type { Guide } from './guides';
import type { FoundSummary, ReadSummary } from './summary';
import type { Portion } from './portions';
import type { ArchiveTrouble } from './trouble';

/** A file with its place in the folder it was dropped with, which does not cross the border by itself. */
export type GivenFile = { file: File; path: string };

export type ToWorker =
  | { type: 'guides' }
  | { type: 'find'; files: readonly GivenFile[] }
  | { type: 'read' }
  /** One of a reading's pictures, for looking at it. */
  | { type: 'picture'; reading: number; at: number };

export type FromWorker =
  | { type: 'guides'; guides: readonly Guide[] }
  | { type: 'counted'; count: number }
  | { type: 'found'; found: readonly FoundSummary[]; trouble: readonly ArchiveTrouble[] }
  | { type: 'progress'; done: number; total: number }
  | { type: 'people'; portion: Portion }
  /** Something went wrong on our side. */
  | { type: 'broken' }
  | { type: 'done'; readings: readonly ReadSummary[] }
  | { type: 'picture'; reading: number; at: number; blob: Blob | null };
