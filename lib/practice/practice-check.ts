/** A self-check of the practice account: same policy, invented school where the policy names none, invented pupils. */
import type { Policy } from '../policies/policy';
import { startSelfCheck, type SelfCheck } from '../self-check/self-check';
import { practiceAccount } from './account';
import { practicePupils } from './pupils';
import { asWorkplace, DEFAULT_SCHOOL } from './school-name';

/** `begun` is an ISO 8601 time. */
export function practiceCheck(policy: Policy, begun: string): SelfCheck {
  const more = { begun, platforms: ['practice'], schoolName: DEFAULT_SCHOOL };
  return withPracticePupils(startSelfCheck(policy, more));
}

/** The invented pupils are part of the practice network, so they are there again after the panel was closed. */
export function withPracticePupils(check: SelfCheck): SelfCheck {
  return { ...check, roll: practicePupils };
}

/** The school at which the practice account works under this policy. */
export function practiceSchool(policy: Policy | null): string {
  return asWorkplace(policy?.school?.name ?? '');
}

/** The handle of the practice account. */
export const practiceHandle = practiceAccount(DEFAULT_SCHOOL).handle;
