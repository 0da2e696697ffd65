/**
 * The policy that a school's management of computers gives, as soon as the browser has it: after a first installation
 * that takes some seconds. It is a choice among the others.
 */
import { loadManagedPolicy } from '../../lib/audit/load-managed-policy';
import { browser } from '../../lib/browser';
import type { Policy } from '../../lib/policies/policy';
import type { Panel } from './panel';

export async function followManaged(panel: Panel): Promise<void> {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void look(panel);
  });
  await look(panel);
}

async function look(panel: Panel): Promise<void> {
  const managed = loadManagedPolicy(await stored(), panel.tools.loadCheckedPolicy);
  panel.update((state) => ({ ...state, managed }));
  if (managed.policy) offer(panel, managed.policy);
}

/** Firefox throws where nothing is managed. */
async function stored(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** Chosen for whoever has chosen nothing; a new version of what is in use is shown first; else it is only there. */
function offer(panel: Panel, policy: Policy): void {
  const { checks, draft } = panel.state;
  const inUse = checks.own?.policy;
  if (!inUse && !draft.policy) panel.update((state) => ({ ...state, draft: { ...state.draft, policy } }));
  if (inUse?.id === policy.id && !panel.tools.isSamePolicy(inUse, policy))
    panel.update((state) => ({ ...state, incoming: policy, notice: 'newPolicy' }));
}
