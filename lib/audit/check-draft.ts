/** Holds a policy that is being written against what a policy and its rules allow, and finds the field for each problem. */
import { isRecord } from '../is-record';
import { fileOf, partAt, type Draft } from '../policies/draft';
import type { PolicyProblem } from '../policies/explain';
import type { LoadedPolicy } from '../policies/policy';
import { loadCheckedPolicy } from './load-checked-policy';

/** Places are those of the draft: what it asks stands there by rule, not by number. */
export function checkDraft(draft: Draft): LoadedPolicy {
  const file = fileOf(draft);
  const loaded = loadCheckedPolicy(file);
  if (loaded.ok) return loaded;
  return { ok: false, problems: loaded.problems.map((problem) => inDraft(problem, file)) };
}

function inDraft(problem: PolicyProblem, file: Draft): PolicyProblem {
  const place = problem.place.replace(/^requirements\[(\d+)\]/u, (whole, at: string) => {
    const requirement = partAt(file, ['requirements', Number(at)]);
    const rule = isRecord(requirement) ? requirement['rule'] : undefined;
    return typeof rule === 'string' ? `requirements.${rule}` : whole;
  });
  return { ...problem, place };
}
