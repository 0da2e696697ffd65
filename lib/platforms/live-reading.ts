/**
 * Keeps a reading up to date while the page stays on screen: waits until it has loaded, follows settings as
 * the person changes them, collects a list as the person scrolls it. It looks and never acts, and it stops
 * as soon as the tab moves on.
 */
import { isConnected } from '../reading/dom';
import { followList } from '../reading/live-list';
import type { LiveMessage, PeopleMessage } from '../reading/live-message';
import type { ListReader, PageReader, PlatformReaders } from '../reading/page';
import type { Seen } from '../reading/people';
import type { Person } from '../observation';
import { findPage, readKnownPage, whyNotRead, type KnownPage, type OwnHandle } from './find-page';

/** Least time between two looks at the same page, in milliseconds: while it loads, then at rest. */
const WHILE_LOADING = 250;
const AT_REST = 1000;
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
  #list: { reader: PageReader; container: Element; stop: () => void } | null = null;

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

  #look(): void {
    this.#timer = undefined;
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
    if (!list || !container || this.#isFollowing(known.reader)) return;
    this.#list?.stop();
    const seen = this.#seenOn(known.reader.id);
    const tell = (added: readonly Person[], begins = false) =>
      this.options.tell({ ...peopleMessage(known, list, seen.size, added), begins });
    tell([...seen.values()], list.goesOn?.(known.page) !== true);
    const followed = followList(list, container, known.page, seen, {
      tell,
      isHere: () => this.#isHere(known),
    });
    this.#list = { reader: known.reader, container, ...followed };
  }

  #isFollowing(reader: PageReader): boolean {
    return this.#list?.reader === reader && isConnected(this.#list.container);
  }

  #seenOn(page: string): Seen {
    const seen = this.seen.get(page) ?? new Map();
    this.seen.set(page, seen);
    return seen;
  }

  /** The address changes before the rows do: those that come then are another list's. */
  #isHere({ platform, reader }: KnownPage): boolean {
    const path = platform.pathOf(new URL(this.options.address()), this.document);
    return path !== null && path === this.#path && reader.isHere({ document: this.document, path });
  }
}

function peopleMessage(
  { platform, reader, page }: KnownPage,
  list: ListReader,
  seen: number,
  added: readonly Person[],
): Omit<PeopleMessage, 'begins'> {
  return {
    type: 'people',
    platform: platform.platform,
    page: reader.id,
    handle: page.account?.handle ?? null,
    at: now(),
    learned: reader.seen,
    list: { relation: list.relation, seen, total: list.total(page) },
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
