/**
 * The policy that a school's management of computers gives, as soon as the browser has it: after a first installation
 * that takes some seconds. It is a choice among the others.
 */
import { loadManagedPolicy } from '../../lib/audit/load-managed-policy';
import { browser } from '../../lib/browser';
import type { Policy } from '../../lib/policies/policy';
import type { Panel } from './panel';

/** What the person has said no to, until the browser closes: it is not offered again at each opening. */
const DECLINED = 'declinedPolicy';

export async function followManaged(panel: Panel): Promise<void> {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void look(panel);
  });
  followChoices(panel);
  await look(panel);
}

async function look(panel: Panel): Promise<void> {
  const managed = loadManagedPolicy(await stored(), panel.tools.loadCheckedPolicy);
  panel.update((state) => ({ ...state, managed }));
  if (managed.policy) await offer(panel, managed.policy);
}

/** Firefox throws where nothing is managed. */
async function stored(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** A check that comes later, such as one that was kept under a passphrase, may be under an older version. */
function followChoices(panel: Panel): void {
  let { own } = panel.state.checks;
  let { incoming } = panel.state;
  panel.subscribe(() => {
    const { state } = panel;
    const hasCome = state.checks.own !== null && own === null;
    const left = incoming !== null && state.incoming === null ? incoming : null;
    ({ own } = state.checks);
    ({ incoming } = state);
    const managed = state.managed?.policy ?? null;
    if (hasCome && managed) void offer(panel, managed);
    if (left && managed === left && own?.policy !== left) void decline(left);
  });
}

/** Chosen for whoever has chosen nothing; a new version of what is in use is shown first; else it is only there. */
async function offer(panel: Panel, policy: Policy): Promise<void> {
  const declined = await declinedPolicy();
  const { checks, draft } = panel.state;
  const inUse = checks.own?.policy;
  if (!inUse && !draft.policy) panel.update((state) => ({ ...state, draft: { ...state.draft, policy } }));
  const isNew = inUse?.id === policy.id && !panel.tools.isSamePolicy(inUse, policy);
  if (isNew && declined !== JSON.stringify(policy))
    panel.update((state) => ({ ...state, incoming: policy, notice: 'newPolicy' }));
}

async function decline(policy: Policy): Promise<void> {
  await browser.storage.session.set({ [DECLINED]: JSON.stringify(policy) });
}

async function declinedPolicy(): Promise<unknown> {
  return (await browser.storage.session.get(DECLINED))[DECLINED];
}
