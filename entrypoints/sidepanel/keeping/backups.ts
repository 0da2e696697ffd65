/** A backup of what is kept: making one, and bringing one back once the person has seen what is in it. */
import type { Found } from '../../../components/keeping/keeping-state';
import { LONGEST_BOX, type Held } from '../../../lib/vault/box';
import type { Contents } from '../../../lib/vault/contents';
import { merged } from '../../../lib/vault/merge';
import type { Outcome } from '../../../lib/vault/vault';
import type { Parts } from './shown';

export class Backups {
  #given: { text: string; contents?: Contents; held?: Held } | null = null;

  /** `begin` opens what is kept by doing something to it. */
  constructor(
    private readonly parts: Parts,
    private readonly begin: (work: () => Promise<Outcome>) => Promise<void>,
  ) {}

  async make(): Promise<void> {
    const { vault, shown } = this.parts;
    const text = await vault.backup();
    const day = new Date().toISOString().slice(0, 10);
    if (text) shown.set({ backup: { text, name: `kept-checks-backup-${day}.txt` } });
  }

  /** A file that was given: first its passphrase is needed. */
  async give(file: File): Promise<void> {
    const { shown } = this.parts;
    if (file.size > LONGEST_BOX) return shown.set({ trouble: 'damaged', done: null });
    try {
      this.#given = { text: await file.text() };
      shown.set({ restoring: 'passphrase', trouble: null, done: null });
    } catch {
      shown.set({ trouble: 'unreadable' });
    }
  }

  async open(passphrase: string): Promise<void> {
    const { vault, shown } = this.parts;
    const given = this.#given;
    if (!given) return;
    shown.set({ isBusy: true, trouble: null });
    const opened = await vault.openBackup(given.text, passphrase);
    if (!opened.ok) return shown.set({ isBusy: false, trouble: opened.why, until: 0 });
    const { contents, held } = opened;
    this.#given = { ...given, contents, ...(held ? { held } : {}) };
    shown.set({ isBusy: false, restoring: this.#found(contents) });
  }

  leave(): void {
    this.forget();
    this.parts.shown.set({ restoring: null, trouble: null });
  }

  async restore(): Promise<void> {
    const { contents, held } = this.#given ?? {};
    if (!contents || !held) return;
    const { vault, shown, told } = this.parts;
    const wasOpen = vault.isOpen;
    const work = () => vault.restore(contents, held);
    if (wasOpen) told(await work());
    else await this.begin(work);
    const { trouble } = shown.state;
    this.leave();
    shown.set({ trouble, done: trouble ? null : 'restored' });
  }

  forget(): void {
    this.#given = null;
  }

  #found(backup: Contents): Found {
    const { contents } = this.parts.shown.state;
    const after = contents ? merged(contents, backup) : backup;
    const known = new Set(contents?.checks.map(({ begun }) => begun));
    const added = after.checks.filter(({ begun }) => !known.has(begun));
    return {
      dates: added.map(({ kept }) => kept),
      isBeside: contents !== null,
      otherKey: contents !== null && contents.digestKey !== backup.digestKey,
    };
  }
}
