/** Keeping in the panel: making and opening what is kept, changing it, locking it again. */
import { START, type KeepingState } from '../../../components/keeping/keeping-state';
import { browser } from '../../../lib/browser';
import { keepSession, sealSession } from '../../../lib/self-check/keep-session';
import type { Contents } from '../../../lib/vault/contents';
import { Vault, type Outcome } from '../../../lib/vault/vault';
import type { Panel } from '../panel';
import { Activity } from './activity';
import { Backups } from './backups';
import { KeptChecks } from './kept-checks';
import { Saving } from './saving';
import { Shown, type Parts } from './shown';

/** In session storage: one panel was locked, so all are. */
const LOCKED = 'vaultLocked';

export class Keeping {
  readonly #vault = new Vault({
    area: browser.storage.local,
    locks: navigator.locks,
    web: crypto,
    now: () => Date.now(),
  });
  readonly #shown = new Shown();
  readonly #activity = new Activity();
  readonly #saving: Saving;
  readonly backups: Backups;
  readonly checks: KeptChecks;
  /** What is not saved yet still needs the key. */
  #isLocking = false;
  #locking: Promise<void> = Promise.resolve();

  constructor(private readonly panel: Panel) {
    const parts: Parts = {
      panel,
      vault: this.#vault,
      shown: this.#shown,
      told: (outcome) => this.#told(outcome),
    };
    this.#saving = new Saving(parts, () => void this.#activity.seen());
    this.backups = new Backups(parts, (work) => this.#begin(work));
    this.checks = new KeptChecks(parts, {
      change: (change) => this.change(change),
      begun: () => this.#saving.begun,
    });
    panel.subscribe(() => this.#saving.follow());
    panel.forgetting.add(() => this.#forget());
    browser.storage.session.onChanged.addListener((changes) => {
      if (changes[LOCKED]?.newValue && this.#vault.isOpen) void this.lock(false);
    });
    window.addEventListener('pagehide', () => this.#saving.saveLast());
    void this.look();
  }

  get state(): KeepingState {
    return this.#shown.state;
  }

  subscribe(listener: () => void): () => void {
    return this.#shown.subscribe(listener);
  }

  async look(): Promise<void> {
    this.#shown.set({ stored: await this.#vault.look() });
  }

  async create(passphrase: string): Promise<void> {
    await this.#begin(() => this.#vault.create(passphrase));
  }

  async unlock(passphrase: string): Promise<void> {
    await this.#begin(() => this.#vault.unlock(passphrase));
  }

  /** What is shown goes at once; what was not saved yet is saved before the key goes. */
  async lock(isOurs = true): Promise<void> {
    if (this.panel.state.vault !== 'open') return;
    this.#locking = this.#lockNow(isOurs);
    await this.#locking;
  }

  async #lockNow(isOurs: boolean): Promise<void> {
    const { own: check, practice } = this.panel.state.checks;
    this.#saving.stop();
    this.#activity.end();
    const session = keepSession({ own: check, practice });
    const { contents } = this.state;
    this.#isLocking = true;
    this.panel.forget({ notice: null, vault: 'locked', view: 'keeping' });
    this.#shown.set({ ...START, stored: 'there' });
    await session.catch(() => undefined);
    await this.#saving.finish(check, contents);
    this.#saving.forget();
    sealSession(null);
    this.#vault.lock();
    this.#isLocking = false;
    if (isOurs) await browser.storage.session.set({ [LOCKED]: Date.now() });
  }

  /** Another page has written: its changes count here too, and under another passphrase it is locked here. */
  async refresh(): Promise<void> {
    if (!this.#vault.isOpen || this.state.isBusy) return;
    const read = await this.#vault.read();
    if (this.panel.state.vault === 'open') this.#told(read);
  }

  /** Where the person `isAsked`, whatever is too old goes. */
  async change(change: (contents: Contents) => Contents, isAsked = false): Promise<boolean> {
    const outcome = await this.#vault.update(change, isAsked);
    this.#told(outcome);
    return outcome.ok;
  }

  async changePassphrase(old: string, next: string): Promise<void> {
    this.#shown.set({ isBusy: true, trouble: null, done: null });
    const outcome = await this.#vault.changePassphrase(old, next);
    this.#told(outcome);
    this.#shown.set({ isBusy: false, done: outcome.ok ? 'passphrase' : null });
    if (outcome.ok) this.#shown.set({ backup: null });
    if (outcome.ok) await this.#sealSession();
  }

  async #begin(work: () => Promise<Outcome>): Promise<void> {
    this.#shown.set({ isBusy: true, trouble: null, done: null, gone: 0 });
    await this.#locking.catch(() => undefined);
    this.#saving.forget();
    this.panel.update((state) => ({ ...state, vault: 'open' }));
    const outcome = await work().catch((): Outcome => ({ ok: false, why: 'notWritten' }));
    // Hidden meanwhile: then it stays shut.
    if (this.panel.state.vault !== 'open') return this.#vault.lock();
    this.#told(outcome);
    this.#shown.set({ isBusy: false });
    if (!outcome.ok) return this.#asStored();
    await this.#sealSession();
    this.#activity.begin(
      () => this.state.contents?.idleMinutes ?? 1,
      () => void this.lock(),
    );
    await this.checks.takeUp(outcome.contents);
  }

  /** It came to nothing: what lies there is as it was, and erasing it asks first. */
  async #asStored(): Promise<void> {
    await this.look();
    const vault = this.state.stored === 'none' ? 'none' : 'locked';
    this.panel.update((state) => ({ ...state, vault }));
  }

  async #sealSession(): Promise<void> {
    sealSession({ seal: (text) => this.#vault.seal(text), open: (text) => this.#vault.open(text) });
    await keepSession(this.panel.state.checks);
  }

  #told(outcome: Outcome): void {
    if (outcome.ok) {
      // Locked meanwhile: then nothing of it is shown.
      if (this.panel.state.vault !== 'open') return undefined;
      const { contents } = outcome;
      const gone = this.state.gone + outcome.gone;
      // A backup that was made before is not one of this.
      const isSame = JSON.stringify(contents) === JSON.stringify(this.state.contents);
      const backup = isSame ? this.state.backup : null;
      return this.#shown.set({ stored: 'there', contents, gone, backup, trouble: null });
    }
    const until = 'until' in outcome ? outcome.until : 0;
    // The passphrase was changed in another window.
    if (outcome.why === 'locked') void this.lock(false);
    return this.#shown.set({ trouble: outcome.why, until });
  }

  /** Everything was erased, or is put away. */
  #forget(): void {
    this.#saving.leave();
    this.backups.forget();
    if (!this.#isLocking) {
      this.#saving.forget();
      this.#vault.lock();
    }
    this.#shown.set({ ...START, stored: 'none' });
    this.#activity.end();
  }
}
