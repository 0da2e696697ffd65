/** What a platform's readers are: which page is this, is it loaded, whose is it, and what does it say. */
import type { FieldKind, ObservationValues, Person, Relation, Source } from '../observation';
import type { FieldReading } from './controls';

/** A page on screen. `path` is the address within the platform, without trailing slash; the root is "". */
export type Screen = { document: Document; path: string };

/** The same, with the person's account that it speaks of, where that is known. */
export type Page = Screen & { account: Viewer | null };

/** Who is looking, as the page shows it. */
export type Viewer = { handle: string; displayName?: string };

/** A reader of one field; null where the page need not hold it and does not. */
export type FieldReader<Kind extends FieldKind> = (
  page: Page,
) => FieldReading<ObservationValues[Kind]> | null;
export type FieldReaders = { readonly [Kind in FieldKind]?: FieldReader<Kind> };

export type ListReader = {
  relation: Relation;
  /** The element that holds the rows and stays while rows come and go, or null if the list is not there. */
  container(page: Screen): Element | null;
  /** The rows below an element, itself among them if it is one; decoys left out. */
  rows(element: Element): Element[];
  /** `page` for lists on which not every handle stands whole. */
  person(row: Element, page?: Screen): Person | null;
  /**
   * Whether `container` still holds this list, for lists that can change while the address stays. It is asked
   * often, beside tens of thousands of rows: look at what stands above them.
   */
  isStill?(container: Element, page: Screen): boolean;
  /** The page's own count, null where it gives none or a rounded one. */
  total(page: Page): number | null;
  /** For a list in parts, each at an address of its own: whether others come before this one. */
  goesOn?(page: Screen): boolean;
};

export type PageReader = {
  id: string;
  /** When the page was last seen to fit this reader, as "2026-02". */
  seen: string;
  /** How many of its fields a page that has loaded always shows: with fewer, it has changed. */
  fields?: number;
  isHere(page: Screen): boolean;
  /** The proof that the page has finished loading; without it nothing is read. */
  isLoaded(page: Screen): boolean;
  /** For pages that may be somebody else's: the handle they belong to. */
  owner?(page: Screen): string | null;
  reads: FieldReaders;
  list?: ListReader;
};

/** What a page's own data says of the viewer's account. */
export type EmbeddedState = { readonly [Kind in FieldKind]?: ObservationValues[Kind] };

export type PlatformReaders = {
  platform: string;
  lane: Source['lane'];
  /** The address within the platform ("/settings/privacy"), or null if it is another site's. */
  pathOf(url: URL, document: Document): string | null;
  viewer(page: Screen): Viewer | null;
  /** Empty if the page carries no data, or another account's. */
  embedded(page: Page): EmbeddedState;
  /** In order; the first that is here reads the page. */
  pages: readonly PageReader[];
};

/** The path of an address on one of `hosts`, without trailing slash; null on any other host. */
export function pathOnHosts(...hosts: readonly string[]): (url: URL) => string | null {
  return (url) => (hosts.includes(url.hostname) ? url.pathname.replace(/\/+$/u, '') : null);
}

/** Handles are compared without regard to case, on every platform. */
export function isSameHandle(one: string | null | undefined, other: string | null | undefined): boolean {
  return !!one && !!other && one.toLowerCase() === other.toLowerCase();
}
