/** What the reader in the page tells the panel while the page stays on screen, and what the panel says to it. */
import type { PageReading, PeopleList, Person } from '../observation';

export type LiveMessage =
  /** No platform knows this address. */
  | { type: 'unsupported' }
  /** The page is known but has not finished loading. */
  | { type: 'waiting' }
  /** Everything the page says, apart from the people on a list that could be read. */
  | { type: 'reading'; reading: PageReading }
  | PeopleMessage
  /** The tab has moved on to another address; nothing more will come. */
  | { type: 'left' };

/** People who were not told of before. `list.seen` counts all of them so far. */
export type PeopleMessage = {
  type: 'people';
  platform: string;
  page: string;
  handle: string | null;
  at: string;
  list: LiveList;
  added: readonly Person[];
  /** The first of a reading: whoever an earlier reading told of may have left the list since. */
  begins: boolean;
  /** The month in which the page was last seen to fit its reader. */
  learned?: string;
};

export type LiveList = Omit<PeopleList, 'people'>;

export type PanelMessage =
  | {
      type: 'begin';
      /** The person's own handle on each platform, by its id, where it is known. */
      ownHandles: ByPlatform;
      /** When the check began for which each platform is read. */
      begun: ByPlatform;
    }
  | { type: 'stop' }
  /** Everything was erased: nothing that was seen may be told of again. */
  | { type: 'forget' };

type ByPlatform = { readonly [platform: string]: string };

/** The panel's words, checked by hand: the injected reader carries no schema library. */
export function isPanelMessage(value: unknown): value is PanelMessage {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  if (value.type === 'stop' || value.type === 'forget') return true;
  if (value.type !== 'begin' || !('ownHandles' in value) || !('begun' in value)) return false;
  return isByPlatform(value.ownHandles) && isByPlatform(value.begun);
}

function isByPlatform(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}
