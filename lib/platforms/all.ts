/** Every platform: each is a folder beside this file, found by being there. */
import type { Platform } from '../platform';

const modules = import.meta.glob<Platform>('./*/index.ts', { eager: true, import: 'default' });
// The rest of a guide is loaded when its platform is in a check: see `guides.ts`.
const titles = import.meta.glob<string>('./*/guide.json', { eager: true, import: 'title' });
const covered = import.meta.glob<string>('./*/guide.json', { eager: true, import: 'covers' });

/** Those that are read, then those that are nothing but their guide. */
export const platforms: readonly Platform[] = [
  ...Object.values(modules),
  ...Object.entries(titles).flatMap(([file, title]) => {
    const id = folderOf(file);
    return isRead(id) ? [] : [guidedPlatform(id, title, covered[file] ?? '')];
  }),
];

export function platformOf(id: string): Platform | undefined {
  return platforms.find((platform) => platform.id === id);
}

function isRead(id: string): boolean {
  return Object.hasOwn(modules, `./${id}/index.ts`);
}

function guidedPlatform(id: string, title: string, covers: string): Platform {
  return {
    id,
    title,
    covers,
    hosts: [],
    hostnames: [],
    // Nobody's handle is ever needed.
    handlePattern: /^$/u,
    friends: '',
    settings: {},
    pages: [],
  };
}

function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}
