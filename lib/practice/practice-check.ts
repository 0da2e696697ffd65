/** A self-check of the practice account: same policy, invented school where the policy names none, invented pupils. */
import type { Policy } from '../policies/policy';
import { startSelfCheck, type SelfCheck } from '../self-check/self-check';
import { practiceAccount } from './account';
import { practicePupils } from './pupils';
import { DEFAULT_SCHOOL } from './school-name';

export function practiceCheck(policy: Policy): SelfCheck {
  return withPracticePupils(startSelfCheck(policy, { platforms: ['practice'], schoolName: DEFAULT_SCHOOL }));
}

/** The invented pupils are part of the practice network, so they are there again after the panel was closed. */
export function withPracticePupils(check: SelfCheck): SelfCheck {
  return { ...check, roll: practicePupils };
}

/** The school at which the practice account works under this policy. */
export function practiceSchool(policy: Policy): string {
  return policy.school?.name ?? DEFAULT_SCHOOL;
}

/** The handle of the practice account. */
export const practiceHandle = practiceAccount(DEFAULT_SCHOOL).handle;
