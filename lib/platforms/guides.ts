/** The guides to platforms, loaded together when a platform that has one is in a check, and not before. */
import { guideSchema, type Guide } from '../guide';
import type { Platform } from '../platform';

const titles = import.meta.glob<string>('./*/guide.json', { eager: true, import: 'title' });

/** By platform id. */
export type Guides = ReadonlyMap<string, Guide>;

/** Ids of the platforms that have a guide. */
export const guided: readonly string[] = Object.keys(titles).map((file) => file.split('/')[1] ?? '');

/** Null for a platform without one. */
export async function loadGuide(id: string): Promise<Guide | null> {
  if (!guided.includes(id)) return null;
  const { guideTexts } = await import('./guide-texts');
  return guideSchema.parse(JSON.parse(guideTexts[`./${id}/guide.json`] ?? ''));
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
