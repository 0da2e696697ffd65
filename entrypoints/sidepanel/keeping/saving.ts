/** Saving the check under way into what is kept: soon after each change, one time after the other. */
import type { SelfCheck } from '../../../lib/self-check/self-check';
import type { Contents } from '../../../lib/vault/contents';
import { Saver } from './saver';
import type { Parts } from './shown';

/** Saving at most this often, in milliseconds. */
const SAVE_AFTER = 700;

export class Saving {
  readonly #saver: Saver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #check: SelfCheck | null = null;
  #saving: Promise<void> = Promise.resolve();
  /** The last change waits for its turn to be saved. */
  #isWaiting = false;

  constructor(
    private readonly parts: Parts,
    private readonly onActive: () => void,
  ) {
    this.#saver = new Saver(parts.panel);
  }

  /** When the check under way was begun, as far as it was seen here. */
  get begun(): string | undefined {
    return this.#check?.begun;
  }

  follow(): void {
    const { panel, vault } = this.parts;
    const { own } = panel.state.checks;
    const before = this.#check;
    if (!vault.isOpen || own === before) return;
    this.#check = own;
    this.onActive();
    if (own && own.begun === before?.begun && own.answers !== before.answers) return this.#saveSoon();
    // One that runs is left to run: while a list is read, changes come quicker than it ends.
    this.#timer ??= setTimeout(() => this.#saveSoon(), SAVE_AFTER);
  }

  /** The page closes: the copy that lives until the browser closes first, then what there is time for. */
  saveLast(): void {
    if (!this.parts.vault.isOpen || this.#timer === undefined) return;
    this.parts.panel.keepNow();
    this.#saveSoon();
  }

  /** What is under way is saved, then `check`, which may not be in the panel any more. */
  async finish(check: SelfCheck | null, contents: Contents | null): Promise<void> {
    await this.#saving.catch(() => undefined);
    if (check && contents) await this.#save(check, contents).catch(() => undefined);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  leave(): void {
    this.stop();
    this.#check = null;
  }

  /** Nothing of what was saved is known here any more. */
  forget(): void {
    this.#saver.forget();
  }

  #saveSoon(): void {
    this.stop();
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#saving = this.#saveAfter(this.#saving);
  }

  async #saveAfter(before: Promise<void>): Promise<void> {
    await before.catch(() => undefined);
    this.#isWaiting = false;
    const { panel, vault, shown } = this.parts;
    const { own } = panel.state.checks;
    const { contents } = shown.state;
    if (own && contents && vault.isOpen) await this.#save(own, contents);
  }

  async #save(check: SelfCheck, contents: Contents): Promise<void> {
    const { panel, vault, shown, told } = this.parts;
    const settled = await this.#saver.settle(check, contents);
    const { answers, change } = settled;
    if (Object.keys(answers).length > 0)
      panel.update((state) =>
        panel.tools.withCheck(state, 'own', (own) => ({
          ...own,
          answers: { ...answers, ...own.answers },
        })),
      );
    if (change) {
      const outcome = await vault.update(change);
      this.#saver.saved(outcome.ok);
      if (panel.state.vault === 'open') told(outcome);
    }
    if (panel.state.vault === 'open') shown.set({ ...settled.shown, begun: check.begun });
  }
}
