/** Every platform: each is a folder beside this file, found by being there. */
import { guideSchema, type Guide } from '../guide';
import type { Platform } from '../platform';

const modules = import.meta.glob<Platform>('./*/index.ts', { eager: true, import: 'default' });
const files = import.meta.glob<unknown>('./*/guide.json', { eager: true, import: 'default' });

const guides = new Map(
  Object.entries(files).map(([file, json]) => [folderOf(file), guideSchema.parse(json)] as const),
);

/** Those that are read, with what their guides add; then those that are nothing but their guide. */
export const platforms: readonly Platform[] = [
  ...Object.values(modules).map(withGuide),
  ...[...guides].flatMap(([id, guide]) => (isRead(id) ? [] : [guidedPlatform(id, guide)])),
];

export function platformOf(id: string): Platform | undefined {
  return platforms.find((platform) => platform.id === id);
}

function withGuide(platform: Platform): Platform {
  const guide = guides.get(platform.id);
  return guide ? { ...platform, guide } : platform;
}

function isRead(id: string): boolean {
  return Object.hasOwn(modules, `./${id}/index.ts`);
}

function guidedPlatform(id: string, guide: Guide): Platform {
  return {
    id,
    title: guide.title ?? id,
    hosts: [],
    hostnames: [],
    // Nobody's handle is ever needed.
    handlePattern: /^$/u,
    friends: '',
    settings: {},
    pages: [],
    guide,
  };
}

function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}
