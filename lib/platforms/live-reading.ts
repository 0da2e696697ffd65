/**
 * Keeps a reading up to date while the page stays on screen: waits until it has loaded, follows settings as
 * the person changes them, collects a list as the person scrolls it. It looks and never acts, and it stops
 * as soon as the tab moves on.
 */
import { hasMoreElements, isConnected } from '../reading/dom';
import { followList } from '../reading/live-list';
import type { LiveMessage, PeopleMessage } from '../reading/live-message';
import type { ListReader, PageReader, PlatformReaders } from '../reading/page';
import type { Seen } from '../reading/people';
import type { Person } from '../observation';
import { findPage, readKnownPage, whyNotRead, type KnownPage, type OwnHandle } from './find-page';

/** Least time between two looks at the same page, in milliseconds: while it loads, then at rest. */
const WHILE_LOADING = 250;
const AT_REST = 1000;
/** While a list with more elements than this is followed, the rest of the page is not looked at. */
const LARGE_LIST = 5000;
/** People told of in one message. */
const MOST_PEOPLE = 500;
/** After this long without the proof that it has loaded, the page is reported as it is: not loaded. */
const PATIENCE = 20_000;

/** People seen so far, by the id of the page whose list they are on: lists can open at one address in turn. */
export type SeenLists = Map<string, Seen>;

export type LiveOptions = {
  platforms: readonly PlatformReaders[];
  /** The address of the page now; it can change without a new document. */
  address: () => string;
  ownHandle: OwnHandle;
  /** People whom earlier readings at this same address have seen. */
  seen?: SeenLists;
  tell: (message: LiveMessage) => void;
};

type Followed = { known: KnownPage; container: Element; stop: () => void };

export class LiveReading {
  /** Everyone seen on a list, for a panel that is closed and opened again. */
  readonly seen: SeenLists;
  readonly #began = performance.now();
  readonly #loadedAt = new Date(performance.timeOrigin).toISOString();
  readonly #path: string | null;
  readonly #observer = new MutationObserver(() => this.#schedule());
  // An address can change without a change to the page, and a switch can be flipped without one.
  readonly #watch = setInterval(() => this.#schedule(), AT_REST);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = '';
  #hasRead = false;
  #list: Followed | null = null;
  #total: number | null = null;

  constructor(
    private readonly document: Document,
    private readonly options: LiveOptions,
  ) {
    this.seen = options.seen ?? new Map();
    this.#path = this.#find()?.page.path ?? null;
    this.#observer.observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['aria-checked', 'aria-pressed', 'aria-selected'],
    });
    if (this.#path === null) this.#end({ type: 'unsupported' });
    else this.#look();
  }

  stop(): void {
    this.#observer.disconnect();
    clearInterval(this.#watch);
    clearTimeout(this.#timer);
    this.#list?.stop();
  }

  #find(): KnownPage | null {
    const { platforms, address, ownHandle } = this.options;
    return findPage(platforms, this.document, address(), ownHandle);
  }

  /** Looking at all of a page takes the longer the longer a list is on it, and would be felt. */
  #look(): void {
    this.#timer = undefined;
    const isLarge = this.#list && hasMoreElements(this.#list.container, LARGE_LIST);
    if (!this.#list || !isLarge || !this.#isStill(this.#list)) this.#lookAtAll();
  }

  #lookAtAll(): void {
    const known = this.#find();
    if (!known || known.page.path !== this.#path) return this.#end({ type: 'left' });
    const trouble = whyNotRead(known);
    if (trouble === 'notLoaded' && performance.now() - this.#began < PATIENCE)
      return this.#tellOnce({ type: 'waiting' });
    if (!trouble) this.#follow(known);
    this.#hasRead = !trouble;
    return this.#tellOnce({
      type: 'reading',
      reading: readKnownPage(trouble ? known : withoutList(known), {
        at: now(),
        loadedAt: this.#loadedAt,
      }),
    });
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => this.#look(), this.#hasRead ? AT_REST : WHILE_LOADING);
  }

  #end(message: LiveMessage): void {
    this.stop();
    this.options.tell(message);
  }

  /** The same reading at another time is no news. */
  #tellOnce(message: LiveMessage): void {
    const words = JSON.stringify(message).replaceAll(/"at":"[^"]*"/gu, '');
    if (words !== this.#told) this.options.tell(message);
    this.#told = words;
  }

  #follow(known: KnownPage): void {
    const { list } = known.reader;
    const container = list?.container(known.page);
    if (!list || !container) return;
    this.#total = list.total(known.page);
    if (this.#isFollowing(known.reader)) return;
    this.#list?.stop();
    const seen = this.#seenOn(known.reader.id);
    const tell = (added: readonly Person[], begins = false) =>
      this.options.tell({ ...peopleMessage(known, list, seen.size, this.#total, added), begins });
    const earlier = [...seen.values()];
    tell(earlier.slice(0, MOST_PEOPLE), list.goesOn?.(known.page) !== true);
    const followed = followList(list, container, known.page, seen, {
      tell,
      isHere: () => this.#isHere(known, container),
      untold: earlier.slice(MOST_PEOPLE),
    });
    this.#list = { known, container, ...followed };
  }

  #isFollowing(reader: PageReader): boolean {
    return this.#list?.known.reader === reader && isConnected(this.#list.container);
  }

  #isStill({ known, container }: Followed): boolean {
    return isConnected(container) && this.#isHere(known, container);
  }

  #seenOn(page: string): Seen {
    const seen = this.seen.get(page) ?? new Map();
    this.seen.set(page, seen);
    return seen;
  }

  /** The address changes before the rows do: those that come then are another list's. */
  #isHere({ platform, reader }: KnownPage, container: Element): boolean {
    const path = platform.pathOf(new URL(this.options.address()), this.document);
    if (path === null || path !== this.#path) return false;
    const page = { document: this.document, path };
    return reader.list?.isStill ? reader.list.isStill(container, page) : reader.isHere(page);
  }
}

function peopleMessage(
  { platform, reader, page }: KnownPage,
  list: ListReader,
  seen: number,
  total: number | null,
  added: readonly Person[],
): Omit<PeopleMessage, 'begins'> {
  return {
    type: 'people',
    platform: platform.platform,
    page: reader.id,
    handle: page.account?.handle ?? null,
    at: now(),
    learned: reader.seen,
    list: { relation: list.relation, seen, total },
    added,
  };
}

function withoutList(known: KnownPage): KnownPage {
  const { list: _list, ...reader } = known.reader;
  return { ...known, reader };
}

function now(): string {
  return new Date().toISOString();
}
