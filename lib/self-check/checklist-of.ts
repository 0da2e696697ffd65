/** From a self-check under way to what the person sees of it. */
import type { Checklist } from '../checklist';
import type { Platform } from '../platform';
import { buildChecklist } from '../audit/build-checklist';
import { runAudit } from '../audit/run-audit';
import { accountsOf, comparedLists, schoolOf, type SelfCheck } from './self-check';

export function checklistOf(check: SelfCheck, platforms: readonly Platform[]): Checklist {
  const findings = runAudit({
    policy: check.policy,
    accounts: accountsOf(check),
    platforms,
    observations: check.observations,
    compared: comparedLists(check),
    school: schoolOf(check),
  });
  return buildChecklist(findings, check.answers);
}
