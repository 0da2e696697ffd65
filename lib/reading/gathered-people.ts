/**
 * People are told of many times a second while a list is read. The checklist follows less often: for each change
 * of it the lists are compared with the names, and the panel is drawn anew.
 */
import type { LiveMessage, PeopleMessage } from './live-message';

/** Least time between two changes, in milliseconds. */
const FOLLOW_EVERY = 300;

type Tell = (tabId: number, message: LiveMessage) => void;
type Waiting = { tabId: number; messages: readonly PeopleMessage[] };

export class GatheredPeople {
  #waiting: Waiting | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tell: Tell) {}

  /** Passes a message on; people of the same list together, a moment later where some were told of just now. */
  add(tabId: number, message: LiveMessage): void {
    const isMore = message.type === 'people' && !message.begins;
    if (!isMore || !this.#isForSameList(tabId, message)) this.flush();
    if (!isMore) return this.tell(tabId, message);
    this.#waiting = { tabId, messages: [...(this.#waiting?.messages ?? []), message] };
    if (this.#timer === undefined) this.#follow();
    return undefined;
  }

  /** Passes on what waits. */
  flush(): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    const last = waiting?.messages.at(-1);
    if (waiting && last)
      this.tell(waiting.tabId, { ...last, added: waiting.messages.flatMap(({ added }) => added) });
  }

  forget(): void {
    this.#waiting = null;
  }

  #follow(): void {
    this.flush();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#waiting) this.#follow();
    }, FOLLOW_EVERY);
  }

  #isForSameList(tabId: number, { platform, page, handle }: PeopleMessage): boolean {
    const known = this.#waiting?.messages[0];
    if (!known || this.#waiting?.tabId !== tabId) return false;
    return known.platform === platform && known.page === page && known.handle === handle;
  }
}
