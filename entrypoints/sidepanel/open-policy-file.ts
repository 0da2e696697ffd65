/** The policy file that a person gives: loaded when one is. What cannot be used changes nothing. */
import { loadOpenedPolicy } from '../../lib/audit/load-opened-policy';
import type { Panel } from './panel';
import { textOf } from './text-of';

export async function openPolicyFile(panel: Panel, file: File): Promise<void> {
  const text = await textOf(file);
  if (text === null) return panel.update((state) => ({ ...state, notice: 'fileUnreadable' }));
  const { policy, problems, ignored } = loadOpenedPolicy(text, panel.tools.loadCheckedPolicy);
  if (!policy) return panel.update((state) => ({ ...state, problems, ignored: '' }));
  panel.openPolicy(policy);
  panel.update((state) => ({ ...state, ignored }));
}
