/** What the person gives: a policy file, the names to look for. What cannot be used changes nothing. */
import { loadCheckedPolicy } from '../../lib/audit/load-checked-policy';
import { namesToLookFor } from '../../lib/roll/names-to-look-for';
import type { ReadRoll } from '../../lib/roll/read-roll';
import type { Panel } from './panel';
import { NO_NAMES, withCheck } from './state';
import { textOf } from './text-of';

export class Given {
  constructor(private readonly panel: Panel) {}

  async openPolicyFile(file: File): Promise<void> {
    const text = await this.#textOf(file);
    if (text === null) return;
    const loaded = loadCheckedPolicy(text);
    if (!loaded.ok) return this.panel.update((state) => ({ ...state, problems: loaded.problems }));
    this.panel.update((state) => ({ ...state, draft: { ...state.draft, opened: loaded.policy } }));
    this.panel.choosePolicy(loaded.policy);
  }

  async openNamesFile(file: File): Promise<void> {
    const text = await this.#textOf(file);
    if (text !== null) await this.useNames(text);
  }

  /** Empty text forgets the names. */
  async useNames(text: string): Promise<void> {
    const { readRoll } = await import('../../lib/roll/read-roll');
    const names = text === '' ? NO_NAMES : readRoll(text);
    if (isUseless(names))
      return this.panel.update((state) => ({ ...state, names: { ...names, pupils: state.names.pupils } }));
    const given = namesToLookFor(names, new Date().toISOString());
    return this.panel.update((state) => ({
      ...withCheck(state, 'own', (check) => ({ ...check, ...given })),
      names,
    }));
  }

  async #textOf(file: File): Promise<string | null> {
    const text = await textOf(file);
    if (text === null) this.panel.update((state) => ({ ...state, notice: 'fileUnreadable' }));
    return text;
  }
}

/** Nothing could be taken from it: the names of before stay. */
function isUseless({ pupils, unread, isBroken }: ReadRoll): boolean {
  return isBroken || (pupils.length === 0 && unread.length > 0);
}
