/**
 * What the person keeps under a passphrase: making it, opening it, changing it, and taking a backup. The key lives in
 * this object alone. Every change is made to what lies in storage at that moment, one page after the other.
 */
import { makeDigestKey } from '../keep/person-digest';
import {
  heldFrom,
  isSameKey,
  newKey,
  openBox,
  readBox,
  sealBox,
  type Box,
  type BoxTrouble,
  type Held,
} from './box';
import { newContents, readContents, type Contents } from './contents';
import { inTurn, type Locks } from './keys';
import { merged } from './merge';
import { isAllOld, withoutOld, type Kept } from './retention';
import { loadStored, writeBox, type Area, type Stored, type WriteTrouble } from './store';
import { oneMore, triesIn, TRIES } from './tries';

export type Tools = { area: Area; locks: Locks; web: Crypto; now: () => number };

export type Opened = { ok: true; contents: Contents; /** Checks that were too old. */ gone: number };
export type Refused =
  | { ok: false; why: 'wrong' | 'wait'; /** In milliseconds since 1970. */ until: number }
  | { ok: false; why: BoxTrouble | WriteTrouble | 'none' | 'locked' | 'there' };
export type Outcome = Opened | Refused;

export class Vault {
  #held: Held | null = null;
  /** The box that opened, and in which something else stands than what we keep: it stays where it is. */
  #broken = 0;
  /** All that was kept is too old: nothing of it goes before the person says so. */
  #isSparing = false;

  constructor(private readonly tools: Tools) {}

  get isOpen(): boolean {
    return this.#held !== null;
  }

  /** What lies in storage, as far as it can be told without the passphrase. */
  async look(): Promise<Stored['state']> {
    return (await this.#load()).state;
  }

  /** Where something is kept already, nothing happens; what cannot be read stays where it is. */
  create(passphrase: string): Promise<Outcome> {
    const { web } = this.tools;
    return this.#inTurn(async () => {
      const { state } = await this.#load();
      if (state !== 'none' && state !== 'damaged') return refused(state === 'there' ? 'there' : state);
      return this.#write(newContents(makeDigestKey(web)), await newKey(passphrase, web), 0);
    });
  }

  async unlock(passphrase: string): Promise<Outcome> {
    const opened = await this.#inTurn(() => this.#tryOpen(passphrase));
    // What was too old is not there any more: neither here nor in storage.
    if (opened.ok && opened.gone > 0) await this.update((contents) => contents);
    return opened;
  }

  lock(): void {
    this.#held = null;
    this.#isSparing = false;
  }

  /**
   * Makes a change, and writes it. What is given to `change` is what is kept now, by whichever page. All that is too
   * old goes where the person `isAsked`.
   */
  update(change: (contents: Contents) => Contents, isAsked = false): Promise<Outcome> {
    return this.#withKept((contents, held, generation) =>
      this.#write(change(contents), held, generation, isAsked),
    );
  }

  read(): Promise<Outcome> {
    return this.#withKept((contents) => Promise.resolve({ ok: true, contents, gone: 0 }));
  }

  /** The old passphrase is asked for: somebody else may have sat down at an open panel. */
  changePassphrase(old: string, next: string): Promise<Outcome> {
    return this.#inTurn(async () => {
      const opened = await this.#tryOpen(old);
      const stored = await loadStored(this.tools.area, this.tools.web);
      if (!opened.ok || stored.state !== 'there') return opened;
      return this.#write(opened.contents, await newKey(next, this.tools.web), stored.generation);
    });
  }

  /** The text of a file, under the passphrase of now. Null where nothing is open. */
  async backup(): Promise<string | null> {
    const read = await this.read();
    if (!read.ok || !this.#held) return null;
    return this.#seal(read.contents, this.#held);
  }

  /** Seals any text under the key that is held; opens it again. Null where none is held, or another. */
  async seal(text: string): Promise<string | null> {
    return this.#held && sealBox(text, this.#held, this.#time(), this.tools.web);
  }

  async open(text: unknown): Promise<string | null> {
    const read = await readBox(text, this.tools.web);
    return read.ok && this.#held ? openBox(read.box, this.#held, this.tools.web) : null;
  }

  /** What a backup holds. Nothing is changed by looking. */
  async openBackup(text: string, passphrase: string): Promise<Outcome & { held?: Held }> {
    const read = await readBox(text, this.tools.web);
    if (!read.ok) return refused(read.why);
    const held = await heldFrom(passphrase, read.box.header, this.tools.web);
    const opened = await this.#contentsOf(read.box, held);
    if (!opened.ok) return opened;
    // A salt of its own, so that it never passes for a newer state of the box that the backup was made of.
    return { ...opened, held: this.#held ? held : await newKey(passphrase, this.tools.web) };
  }

  /** Beside what is open here; where nothing can be opened here, in its place and under the backup's passphrase. */
  restore(backup: Contents, held: Held): Promise<Outcome> {
    if (this.#held) return this.update((contents) => merged(contents, backup));
    return this.#inTurn(async () => {
      const { state } = await this.#load();
      if (state === 'there') return refused('locked');
      return state === 'newer' ? refused(state) : this.#write(backup, held, 0);
    });
  }

  async #load(): Promise<Stored> {
    const stored = await loadStored(this.tools.area, this.tools.web);
    return stored.state === 'there' && stored.generation === this.#broken ? { state: 'damaged' } : stored;
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    return inTurn(work, this.tools.locks);
  }

  async #tryOpen(passphrase: string): Promise<Outcome> {
    const { area, web, now } = this.tools;
    const stored = await loadStored(area, web);
    if (stored.state !== 'there') return refused(stored.state);
    const before = await triesIn(area, now());
    if (now() < before.until) return { ok: false, why: 'wait', until: before.until };
    const tries = oneMore(before, now());
    await area.set({ [TRIES]: tries });
    const held = await heldFrom(passphrase, stored.box.header, web);
    const opened = await this.#contentsOf(stored.box, held);
    if (!opened.ok && 'until' in opened) return { ...opened, until: tries.until };
    // It was the right one, whatever stands inside.
    await area.remove(TRIES);
    if (!opened.ok && opened.why === 'damaged') this.#broken = stored.generation;
    if (!opened.ok) return opened;
    this.#held = held;
    return opened;
  }

  async #contentsOf(box: Box, held: Held): Promise<Outcome> {
    const json = await openBox(box, held, this.tools.web);
    if (json === null) return { ok: false, why: 'wrong', until: 0 };
    const read = readContents(json);
    return read.ok ? { ok: true, ...this.#leftOf(read.contents, false) } : refused(read.why);
  }

  #withKept(
    work: (contents: Contents, held: Held, generation: number) => Promise<Outcome>,
  ): Promise<Outcome> {
    return this.#inTurn(async () => {
      const held = this.#held;
      if (!held) return refused('locked');
      const stored = await loadStored(this.tools.area, this.tools.web);
      if (stored.state !== 'there') return refused(stored.state);
      // Another page has changed the passphrase.
      if (!isSameKey(stored.box.header, held.parts)) {
        this.lock();
        return refused('locked');
      }
      const opened = await this.#contentsOf(stored.box, held);
      return opened.ok ? work(opened.contents, held, stored.generation) : opened;
    });
  }

  #leftOf(contents: Contents, isAsked: boolean): Kept {
    const now = this.tools.now();
    this.#isSparing = !isAsked && (this.#isSparing || isAllOld(contents, now));
    return this.#isSparing ? { contents, gone: 0 } : withoutOld(contents, now);
  }

  async #write(changed: Contents, held: Held, before: number, isAsked = false): Promise<Outcome> {
    const { area, web } = this.tools;
    const { contents, gone } = this.#leftOf(changed, isAsked);
    // What could not be read again would take everything that is kept with it.
    const read = readContents(JSON.stringify(contents));
    if (!read.ok) return refused('notWritten');
    const written = await writeBox(area, await this.#seal(read.contents, held), before, web);
    if (!written.ok) return refused(written.why);
    this.#held = held;
    return { ok: true, contents: read.contents, gone };
  }

  #seal(contents: Contents, held: Held): Promise<string> {
    return sealBox(JSON.stringify(contents), held, this.#time(), this.tools.web);
  }

  #time(): string {
    return new Date(this.tools.now()).toISOString();
  }
}

function refused(why: Exclude<Refused['why'], 'wrong' | 'wait'>): Refused {
  return { ok: false, why };
}
