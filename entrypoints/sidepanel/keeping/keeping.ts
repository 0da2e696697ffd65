/** Keeping in the panel: making and opening what is kept, saving the check under way into it, locking it again. */
import type { Found, KeepingState } from '../../../components/keeping/keeping-state';
import { START } from '../../../components/keeping/keeping-state';
import { browser } from '../../../lib/browser';
import { keepSession, loadSealed, sealSession } from '../../../lib/self-check/keep-session';
import type { SelfCheck } from '../../../lib/self-check/self-check';
import type { Policy } from '../../../lib/policies/policy';
import { LONGEST_BOX, type Held } from '../../../lib/vault/box';
import type { Contents, KeptCheck } from '../../../lib/vault/contents';
import { anew, takenUp } from '../../../lib/vault/keep-check';
import { merged, withKept } from '../../../lib/vault/merge';
import { Vault, type Outcome } from '../../../lib/vault/vault';
import type { Panel } from '../panel';
import { Activity } from './activity';
import { Saver } from './saver';

/** Saving at most this often, in milliseconds. */
const SAVE_AFTER = 700;
/** In session storage: one panel was locked, so all are. */
const LOCKED = 'vaultLocked';

export class Keeping {
  readonly #vault = new Vault({
    area: browser.storage.local,
    locks: navigator.locks,
    web: crypto,
    now: () => Date.now(),
  });
  readonly #activity = new Activity();
  readonly #saver: Saver;
  readonly #listeners = new Set<() => void>();
  #state = START;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #check: SelfCheck | null = null;
  #saving: Promise<void> = Promise.resolve();
  /** The last change waits for its turn to be saved. */
  #isWaiting = false;
  /** What is not saved yet still needs the key. */
  #isLocking = false;
  #locking: Promise<void> = Promise.resolve();
  #backup: { text: string; contents?: Contents; held?: Held } | null = null;

  constructor(private readonly panel: Panel) {
    this.#saver = new Saver(panel);
    panel.subscribe(() => this.#follow());
    panel.forgetting.add(() => this.#forget());
    browser.storage.session.onChanged.addListener((changes) => {
      if (changes[LOCKED]?.newValue && this.#vault.isOpen) void this.lock(false);
    });
    window.addEventListener('pagehide', () => this.#saveLast());
    void this.look();
  }

  get state(): KeepingState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async look(): Promise<void> {
    this.#set({ stored: await this.#vault.look() });
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
    this.#stopTimer();
    this.#activity.end();
    const session = keepSession({ own: check, practice });
    const { contents } = this.#state;
    this.#isLocking = true;
    this.panel.forget({ notice: null, vault: 'locked', view: 'keeping' });
    this.#set({ ...START, stored: 'there' });
    await session.catch(() => undefined);
    await this.#saving.catch(() => undefined);
    if (check && contents) await this.#save(check, contents).catch(() => undefined);
    this.#saver.forget();
    sealSession(null);
    this.#vault.lock();
    this.#isLocking = false;
    if (isOurs) await browser.storage.session.set({ [LOCKED]: Date.now() });
  }

  /** The check is taken up where it was left, as far as it was kept. */
  goOn(kept: KeptCheck): void {
    this.#take(this.panel.forKeeping.startSelfCheck(this.#whole(kept.policy), takenUp(kept)));
  }

  startNext(kept: KeptCheck): void {
    const { policyOf, startSelfCheck } = this.panel.forKeeping;
    // The newest pack that there is: schools change their policies from one year to the next.
    const policy = policyOf(kept.policy.id) ?? this.#whole(kept.policy);
    this.#take(startSelfCheck(policy, anew(kept, new Date().toISOString())));
  }

  /** Another page has written: its changes count here too, and under another passphrase it is locked here. */
  async refresh(): Promise<void> {
    if (!this.#vault.isOpen || this.#state.isBusy) return;
    const read = await this.#vault.read();
    if (this.panel.state.vault === 'open') this.#told(read);
  }

  /** Where the person `isAsked`, whatever is too old goes. */
  async change(change: (contents: Contents) => Contents, isAsked = false): Promise<boolean> {
    const outcome = await this.#vault.update(change, isAsked);
    this.#told(outcome);
    return outcome.ok;
  }

  async remove(kept: KeptCheck): Promise<void> {
    const isNow = kept.begun === this.#check?.begun;
    const isDone = await this.change((contents) => ({
      ...contents,
      checks: contents.checks.filter(({ begun }) => begun !== kept.begun),
      unkept: isNow ? kept.begun : contents.unkept,
    }));
    if (isDone) this.#set({ undo: kept });
  }

  async undoRemove(): Promise<void> {
    const { undo } = this.#state;
    if (!undo) return;
    const isDone = await this.change((contents) => ({
      ...withKept(contents, undo),
      unkept: contents.unkept === undo.begun ? null : contents.unkept,
    }));
    if (isDone) this.#set({ undo: null });
  }

  async changePassphrase(old: string, next: string): Promise<void> {
    this.#set({ isBusy: true, trouble: null, done: null });
    const outcome = await this.#vault.changePassphrase(old, next);
    this.#told(outcome);
    this.#set({ isBusy: false, done: outcome.ok ? 'passphrase' : null });
    if (outcome.ok) this.#set({ backup: null });
    if (outcome.ok) await this.#sealSession();
  }

  async makeBackup(): Promise<void> {
    const text = await this.#vault.backup();
    const day = new Date().toISOString().slice(0, 10);
    if (text) this.#set({ backup: { text, name: `kept-checks-backup-${day}.txt` } });
  }

  /** A file that was given: first its passphrase is needed. */
  async giveBackup(file: File): Promise<void> {
    if (file.size > LONGEST_BOX) return this.#set({ trouble: 'damaged', done: null });
    try {
      this.#backup = { text: await file.text() };
      this.#set({ restoring: 'passphrase', trouble: null, done: null });
    } catch {
      this.#set({ trouble: 'unreadable' });
    }
  }

  async openBackup(passphrase: string): Promise<void> {
    const backup = this.#backup;
    if (!backup) return;
    this.#set({ isBusy: true, trouble: null });
    const opened = await this.#vault.openBackup(backup.text, passphrase);
    if (!opened.ok) return this.#set({ isBusy: false, trouble: opened.why, until: 0 });
    const { contents, held } = opened;
    this.#backup = { ...backup, contents, ...(held ? { held } : {}) };
    this.#set({ isBusy: false, restoring: this.#found(contents) });
  }

  leaveBackup(): void {
    this.#backup = null;
    this.#set({ restoring: null, trouble: null });
  }

  async restore(): Promise<void> {
    const { contents, held } = this.#backup ?? {};
    if (!contents || !held) return;
    const wasOpen = this.#vault.isOpen;
    const work = () => this.#vault.restore(contents, held);
    if (wasOpen) this.#told(await work());
    else await this.#begin(work);
    const { trouble } = this.#state;
    this.leaveBackup();
    this.#set({ trouble, done: trouble ? null : 'restored' });
  }

  /** Pictures are not kept; where the same policy is at hand with its logos, it is that one. */
  #whole(policy: Policy): Policy {
    const { managed, draft } = this.panel.state;
    const atHand = [managed?.policy, draft.opened].find((each) => {
      if (!each) return false;
      const { logos: _pictures, ...rest } = each;
      return this.panel.tools.isSamePolicy(rest, policy);
    });
    return atHand ?? policy;
  }

  #found(backup: Contents): Found {
    const { contents } = this.#state;
    const after = contents ? merged(contents, backup) : backup;
    const known = new Set(contents?.checks.map(({ begun }) => begun));
    const added = after.checks.filter(({ begun }) => !known.has(begun));
    return {
      dates: added.map(({ kept }) => kept),
      isBeside: contents !== null,
      otherKey: contents !== null && contents.digestKey !== backup.digestKey,
    };
  }

  async #begin(work: () => Promise<Outcome>): Promise<void> {
    this.#set({ isBusy: true, trouble: null, done: null, gone: 0 });
    await this.#locking.catch(() => undefined);
    this.#saver.forget();
    this.panel.update((state) => ({ ...state, vault: 'open' }));
    const outcome = await work().catch((): Outcome => ({ ok: false, why: 'notWritten' }));
    // Hidden meanwhile: then it stays shut.
    if (this.panel.state.vault !== 'open') return this.#vault.lock();
    this.#told(outcome);
    this.#set({ isBusy: false });
    if (!outcome.ok) return this.#asStored();
    await this.#sealSession();
    this.#activity.begin(
      () => this.#state.contents?.idleMinutes ?? 1,
      () => void this.lock(),
    );
    await this.#takeUp(outcome.contents);
  }

  /** It came to nothing: what lies there is as it was, and erasing it asks first. */
  async #asStored(): Promise<void> {
    await this.look();
    const vault = this.#state.stored === 'none' ? 'none' : 'locked';
    this.panel.update((state) => ({ ...state, vault }));
  }

  async #sealSession(): Promise<void> {
    sealSession({ seal: (text) => this.#vault.seal(text), open: (text) => this.#vault.open(text) });
    await keepSession(this.panel.state.checks);
  }

  /** The check of before, if the browser has been running since; what the person has said before counts here too. */
  async #takeUp({ checks: [last] }: Contents): Promise<void> {
    const own = this.panel.state.checks.own ?? (await loadSealed());
    if (!own) return;
    const answers = last && last.begun !== own.begun ? { ...last.answers, ...own.answers } : own.answers;
    this.#take({ ...own, answers });
  }

  #take(check: SelfCheck): void {
    this.panel.update((state) => ({
      ...state,
      checks: { ...state.checks, own: check },
      mode: 'own',
      view: 'checklist',
    }));
  }

  #follow(): void {
    const { own } = this.panel.state.checks;
    const before = this.#check;
    if (!this.#vault.isOpen || own === before) return;
    this.#check = own;
    void this.#activity.seen();
    if (own && own.begun === before?.begun && own.answers !== before.answers) return this.#saveSoon();
    // One that runs is left to run: while a list is read, changes come quicker than it ends.
    this.#timer ??= setTimeout(() => this.#saveSoon(), SAVE_AFTER);
  }

  /** The page closes: the copy that lives until the browser closes first, then what there is time for. */
  #saveLast(): void {
    if (!this.#vault.isOpen || this.#timer === undefined) return;
    this.panel.keepNow();
    this.#saveSoon();
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #saveSoon(): void {
    this.#stopTimer();
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#saving = this.#saveAfter(this.#saving);
  }

  async #saveAfter(before: Promise<void>): Promise<void> {
    await before.catch(() => undefined);
    this.#isWaiting = false;
    const { own } = this.panel.state.checks;
    const { contents } = this.#state;
    if (own && contents && this.#vault.isOpen) await this.#save(own, contents);
  }

  async #save(check: SelfCheck, contents: Contents): Promise<void> {
    const { answers, change, shown } = await this.#saver.settle(check, contents);
    if (Object.keys(answers).length > 0)
      this.panel.update((state) =>
        this.panel.tools.withCheck(state, 'own', (own) => ({
          ...own,
          answers: { ...answers, ...own.answers },
        })),
      );
    if (change) {
      const outcome = await this.#vault.update(change);
      this.#saver.saved(outcome.ok);
      if (this.panel.state.vault === 'open') this.#told(outcome);
    }
    if (this.panel.state.vault === 'open') this.#set({ ...shown, begun: check.begun });
  }

  #told(outcome: Outcome): void {
    if (outcome.ok) {
      // Locked meanwhile: then nothing of it is shown.
      if (this.panel.state.vault !== 'open') return undefined;
      const { contents } = outcome;
      const gone = this.#state.gone + outcome.gone;
      // A backup that was made before is not one of this.
      const isSame = JSON.stringify(contents) === JSON.stringify(this.#state.contents);
      const backup = isSame ? this.#state.backup : null;
      return this.#set({ stored: 'there', contents, gone, backup, trouble: null });
    }
    const until = 'until' in outcome ? outcome.until : 0;
    // The passphrase was changed in another window.
    if (outcome.why === 'locked') void this.lock(false);
    return this.#set({ trouble: outcome.why, until });
  }

  /** Everything was erased, or is put away. */
  #forget(): void {
    this.#stopTimer();
    this.#check = null;
    this.#backup = null;
    if (!this.#isLocking) {
      this.#saver.forget();
      this.#vault.lock();
    }
    this.#set({ ...START, stored: 'none' });
    this.#activity.end();
  }

  #set(change: Partial<KeepingState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
