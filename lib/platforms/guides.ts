/** The guides to platforms: each is loaded when its platform is in a check, and not before. */
import { guideSchema, type Guide } from '../guide';
import type { Platform } from '../platform';

const files = import.meta.glob<string>('./*/guide.json', { query: '?raw', import: 'default' });

/** By platform id. */
export type Guides = ReadonlyMap<string, Guide>;

/** Ids of the platforms that have a guide. */
export const guided: readonly string[] = Object.keys(files).map((file) => file.split('/')[1] ?? '');

/** Null for a platform without one. */
export async function loadGuide(id: string): Promise<Guide | null> {
  const load = files[`./${id}/guide.json`];
  return load ? guideSchema.parse(JSON.parse(await load())) : null;
}

/** Every guide there is. */
export async function loadGuides(ids: readonly string[] = guided): Promise<Guides> {
  const loaded = await Promise.all(ids.map(async (id) => [id, await loadGuide(id)] as const));
  return new Map(loaded.flatMap(([id, guide]) => (guide ? [[id, guide] as const] : [])));
}

/** The platforms with those guides that are loaded. */
export function withGuides(platforms: readonly Platform[], guides: Guides): Platform[] {
  return platforms.map((platform) => {
    const guide = guides.get(platform.id);
    return guide ? { ...platform, guide } : platform;
  });
}
