/** What is shown of keeping, and who is told when it changes; and what the parts of keeping work with. */
import { START, type KeepingState } from '../../../components/keeping/keeping-state';
import type { Outcome, Vault } from '../../../lib/vault/vault';
import type { Panel } from '../panel';

export class Shown {
  readonly #listeners = new Set<() => void>();
  #state = START;

  get state(): KeepingState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  set(change: Partial<KeepingState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

export type Parts = {
  panel: Panel;
  vault: Vault;
  shown: Shown;
  /** Shows what came of something that was done to what is kept. */
  told: (outcome: Outcome) => void;
};
