/** Posts seen on the person's own profile as they scroll it, in memory only: each once. */
import type { Account, Observation, Post } from '../../../lib/observation';
import { cleanText } from '../../../lib/text';

/** `listed` is the same array until another post is seen. */
type Seen = { account: Account; posts: Map<string, Post>; listed: readonly Post[] | null };

export class PostsOnScreen {
  readonly #accounts: Seen[] = [];
  #at = '';

  constructor(private readonly isSame: (one: Account, other: Account) => boolean) {}

  /** Whether any of them is new. `at` is an ISO 8601 time. */
  add(account: Account, posts: readonly Post[], at: string): boolean {
    const seen = this.#of(account);
    const before = seen.posts.size;
    seen.listed = null;
    for (const post of posts) {
      const text = cleanText(post.text);
      if (text !== '') seen.posts.set(text, { ...post, text });
    }
    if (seen.posts.size === before) return false;
    this.#at = at;
    return true;
  }

  count(account: Account): number {
    return this.#of(account).posts.size;
  }

  read(): Observation<'posts'>[] {
    return this.#accounts.map((seen) => ({
      kind: 'posts',
      account: seen.account,
      reading: { status: 'found', value: (seen.listed ??= [...seen.posts.values()]) },
      source: { lane: 'page', page: 'profile', at: this.#at, anchor: 'control' },
    }));
  }

  forget(): void {
    this.#accounts.length = 0;
  }

  #of(account: Account): Seen {
    const known = this.#accounts.find((seen) => this.isSame(seen.account, account));
    if (known) return known;
    const seen: Seen = { account, posts: new Map(), listed: null };
    this.#accounts.push(seen);
    return seen;
  }
}
