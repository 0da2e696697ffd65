/** The policy file that a person gives. What cannot be used changes nothing; for names see `given-names.ts`. */
import { loadCheckedPolicy } from '../../lib/audit/load-checked-policy';
import type { Panel } from './panel';
import { textOf } from './text-of';

export class Given {
  constructor(private readonly panel: Panel) {}

  async openPolicyFile(file: File): Promise<void> {
    const text = await this.#textOf(file);
    if (text === null) return;
    const loaded = loadCheckedPolicy(text);
    if (!loaded.ok) return this.panel.update((state) => ({ ...state, problems: loaded.problems }));
    this.panel.openPolicy(loaded.policy);
  }

  async #textOf(file: File): Promise<string | null> {
    const text = await textOf(file);
    if (text === null) this.panel.update((state) => ({ ...state, notice: 'fileUnreadable' }));
    return text;
  }
}
