/** Keeping how far somebody has come, until the browser closes; and which policies they can go through. */
import { browser } from '../../../lib/browser';
import { policies } from '../../../lib/policies/all';
import { isSamePolicy } from '../../../lib/policies/same-policy';
import { policyKey, type Policy } from '../../../lib/policies/policy';
import { loadSession, PROGRESS } from '../../../lib/self-check/keep-session';
import { progressFrom, type Progress } from '../../../lib/walkthrough/progress';

export async function loadProgress(): Promise<Progress> {
  return progressFrom((await browser.storage.session.get(PROGRESS))[PROGRESS]);
}

export async function keepProgress(progress: Progress): Promise<void> {
  await browser.storage.session.set({ [PROGRESS]: progress });
}

/** `own` is the policy of the person's panel, or null; a school's own file stands before the packs. */
export async function policiesToGoThrough(): Promise<{ own: Policy | null; all: readonly Policy[] }> {
  const { own, practice } = await loadSession();
  const policy = own?.policy ?? practice?.policy ?? null;
  const shipped = policy && policies.find((pack) => isSamePolicy(pack, policy));
  if (!policy || shipped) return { own: shipped ?? null, all: policies };
  const key = policyKey(policy);
  return { own: policy, all: [policy, ...policies.filter((pack) => policyKey(pack) !== key)] };
}
