/**
 * Keeps a reading up to date while the page stays on screen: waits until it has loaded, follows settings as
 * the person changes them, collects a list as the person scrolls it. It looks and never acts, and it stops
 * as soon as the tab moves on.
 */
import { isConnected } from '../reading/dom';
import { followList } from '../reading/live-list';
import type { LiveMessage } from '../reading/live-message';
import type { Seen } from '../reading/people';
import type { Person } from '../observation';
import { findPage, readKnownPage, whyNotRead, type KnownPage, type OwnHandle } from './read-page';

/** Least time between two looks at the same page, in milliseconds: while it loads, then at rest. */
const WHILE_LOADING = 250;
const AT_REST = 1000;
/** After this long without the proof that it has loaded, the page is reported as it is: not loaded. */
const PATIENCE = 20_000;

export type LiveOptions = {
  /** The address of the page now; it can change without a new document. */
  address: () => string;
  ownHandle: OwnHandle;
  /** People whom an earlier reading of this same page has seen. */
  seen?: Seen;
  tell: (message: LiveMessage) => void;
};

export class LiveReading {
  /** Everyone seen on the list of this page, for a panel that is closed and opened again. */
  readonly seen: Seen;
  readonly #began = performance.now();
  readonly #path: string | null;
  readonly #observer = new MutationObserver(() => this.#schedule());
  // An address can change without a change to the page, and a switch can be flipped without one.
  readonly #watch = setInterval(() => this.#schedule(), AT_REST);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = '';
  #hasRead = false;
  #list: { container: Element; stop: () => void } | null = null;

  constructor(
    private readonly document: Document,
    private readonly options: LiveOptions,
  ) {
    this.seen = options.seen ?? new Map();
    this.#path = this.#find()?.page.path ?? null;
    this.#observer.observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['aria-checked', 'aria-selected'],
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
    return findPage(this.document, this.options.address(), this.options.ownHandle);
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
      reading: readKnownPage(trouble ? known : withoutList(known), now()),
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

  #follow({ reader, platform, page }: KnownPage): void {
    const { list } = reader;
    const container = list?.container(page);
    if (!list || !container || (this.#list && isConnected(this.#list.container))) return;
    const tell = (added: readonly Person[]) =>
      this.options.tell({
        type: 'people',
        platform: platform.platform,
        page: reader.id,
        handle: page.account?.handle ?? null,
        at: now(),
        list: { relation: list.relation, seen: this.seen.size, total: list.total(page) },
        added,
      });
    this.#list?.stop();
    tell([...this.seen.values()]);
    this.#list = { container, ...followList(list, container, page, this.seen, tell) };
  }
}

function withoutList(known: KnownPage): KnownPage {
  const { list: _list, ...reader } = known.reader;
  return { ...known, reader };
}

function now(): string {
  return new Date().toISOString();
}
