/**
 * Whether somebody is still there: a stored time of the last activity, so that it holds for every window and across
 * a sleeping computer.
 */
import { browser } from '../../../lib/browser';

const KEY = 'vault-activity';
/** In milliseconds. */
const WRITE_EVERY = 10_000;
const LOOK_EVERY = 5000;

export class Activity {
  #written = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #told = () => void this.seen();

  /** Calls `idle` once nobody has done anything for so long; `minutes` is asked each time. */
  begin(minutes: () => number, idle: () => void): void {
    this.end();
    this.#written = 0;
    void this.seen();
    for (const kind of ['pointerdown', 'keydown'] as const) window.addEventListener(kind, this.#told, true);
    this.#timer = setInterval(() => void this.#look(minutes(), idle), LOOK_EVERY);
  }

  end(): void {
    clearInterval(this.#timer);
    for (const kind of ['pointerdown', 'keydown'] as const)
      window.removeEventListener(kind, this.#told, true);
  }

  async seen(): Promise<void> {
    const now = Date.now();
    if (now - this.#written < WRITE_EVERY) return;
    this.#written = now;
    await browser.storage.local.set({ [KEY]: now });
  }

  async #look(minutes: number, idle: () => void): Promise<void> {
    const last = (await browser.storage.local.get(KEY))[KEY];
    const since = Date.now() - (typeof last === 'number' ? last : 0);
    // A clock that was put back says nothing of how long ago it was.
    if (since > minutes * 60_000 || since < -WRITE_EVERY) idle();
  }
}
