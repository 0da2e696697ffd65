/** How to get each platform's download, and what is in it: known to the worker, asked for when somebody wants to know. */
import type { PlatformArchive } from './platform-archive';
import { platformArchives } from './platforms';

export type Guide = Pick<PlatformArchive, 'platform' | 'title' | 'request' | 'holds' | 'lacks' | 'note'>;

export const guides: readonly Guide[] = platformArchives
  .map(({ files: _files, pictures: _pictures, handleInName: _name, ...guide }) => guide)
  .toSorted((one, other) => one.title.localeCompare(other.title));
