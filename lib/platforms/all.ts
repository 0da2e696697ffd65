/** Every platform: each is a folder beside this file, found by being there. */
import type { Platform } from '../platform';

const modules = import.meta.glob<Platform>('./*/index.ts', { eager: true, import: 'default' });

export const platforms: readonly Platform[] = Object.values(modules);

export function platformOf(id: string): Platform | undefined {
  return platforms.find((platform) => platform.id === id);
}
