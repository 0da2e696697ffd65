/** What the reader in the page tells the panel while the page stays on screen, and what the panel says to it. */
import type { PageReading, PeopleList, Person } from '../observation';

export type LiveMessage =
  /** No platform knows this address. */
  | { type: 'unsupported' }
  /** The page is known but has not finished loading. */
  | { type: 'waiting' }
  /** Everything the page says, apart from the people on a list that could be read. */
  | { type: 'reading'; reading: PageReading }
  /** People who were not told before. `list.seen` counts all of them so far. */
  | {
      type: 'people';
      platform: string;
      page: string;
      handle: string | null;
      at: string;
      list: LiveList;
      added: readonly Person[];
    }
  /** The tab has moved on to another address; nothing more will come. */
  | { type: 'left' };

export type LiveList = Omit<PeopleList, 'people'>;

export type PanelMessage =
  /** With the person's own handle on each platform, by its id, where it is known. */
  { type: 'begin'; ownHandles: { readonly [platform: string]: string } } | { type: 'stop' };

/** The panel's words, checked by hand: the injected reader carries no schema library. */
export function isPanelMessage(value: unknown): value is PanelMessage {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  if (value.type === 'stop') return true;
  return value.type === 'begin' && 'ownHandles' in value && isHandles(value.ownHandles);
}

function isHandles(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((handle) => typeof handle === 'string')
  );
}
