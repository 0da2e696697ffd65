/** From a self-check under way to what the person sees of it. */
import type { Checklist } from '../checklist';
import type { Platform } from '../platform';
import { buildChecklist } from '../audit/build-checklist';
import { runAudit } from '../audit/run-audit';
import { withSchoolSeen } from './school-seen';
import { accountsOf, comparedLists, schoolOf, type SelfCheck } from './self-check';

/** `now` is an ISO 8601 time. */
export function checklistOf(check: SelfCheck, platforms: readonly Platform[], now: string): Checklist {
  const findings = runAudit({
    policy: check.policy,
    accounts: accountsOf(check),
    platforms,
    now,
    observations: check.observations,
    compared: comparedLists(check),
    school: schoolOf(check),
  });
  return buildChecklist(withSchoolSeen(findings, check, now), check.answers);
}
