/** Keeps the checks until the browser closes, and follows what a panel in another window keeps or erases. */
import { keepSession, onKeptElsewhere } from '../../lib/self-check/keep-session';
import type { SelfCheck } from '../../lib/self-check/self-check';
import type { Panel } from './panel';
import type { Mode } from './state';

/** Writing at most this often, in milliseconds, while a list is being read. */
const KEEP_EVERY = 500;

export class Keeper {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBehind = false;

  constructor(private readonly panel: Panel) {}

  /** The first change is written at once, so that a panel opened elsewhere has it. */
  keepSoon(): void {
    if (this.#timer === undefined) this.keepNow();
    else this.#isBehind = true;
  }

  keepNow(): void {
    this.cancel();
    void keepSession(this.panel.state.checks);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#isBehind) this.keepNow();
    }, KEEP_EVERY);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isBehind = false;
  }

  follow(): void {
    onKeptElsewhere((which, check) => this.#takeOver(which, check));
  }

  /** Another page has gone on with the check, or has erased it: then nothing of it may live on here. */
  #takeOver(which: Mode, check: SelfCheck | null): void {
    if (!check) return this.panel.forget();
    return this.panel.update((state) => {
      const { lists = [], roll = [], unreadNames = 0, comparisons = [] } = state.checks[which] ?? {};
      const checks = { ...state.checks, [which]: { ...check, lists, roll, unreadNames, comparisons } };
      const isShown = state.view === 'welcome' && checks[state.mode] !== null;
      return { ...state, checks, view: isShown ? 'checklist' : state.view };
    });
  }
}
