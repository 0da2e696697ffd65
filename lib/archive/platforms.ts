/** Every platform whose download we can read: an `archive.ts` in its folder, found by being there. */
import type { PlatformArchive } from './platform-archive';

export const platformArchives: readonly PlatformArchive[] = Object.values(
  import.meta.glob<PlatformArchive>('../platforms/*/archive.ts', { eager: true, import: 'default' }),
);
