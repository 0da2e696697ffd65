/** Loads a policy and holds its options against the rules that they are meant for. */
import { explain } from '../policies/explain';
import { loadPolicy, type LoadedPolicy, type Requirement } from '../policies/policy';
import type { Rule } from '../rule';
import { rules as allRules } from './rules';

/**
 * Like `loadPolicy`, and refuses options that a rule does not know. A requirement whose rule this version
 * does not have is let through: its finding says that it cannot be checked.
 */
export function loadCheckedPolicy(json: unknown, rules: ReadonlyMap<string, Rule> = allRules): LoadedPolicy {
  const loaded = loadPolicy(json);
  if (!loaded.ok) return loaded;
  const problems = loaded.policy.requirements.flatMap((requirement, at) =>
    problemsIn(requirement, at, rules),
  );
  return problems.length > 0 ? { ok: false, problems } : loaded;
}

function problemsIn({ rule: id, options = {} }: Requirement, at: number, rules: ReadonlyMap<string, Rule>) {
  const rule = rules.get(id);
  if (!rule || rule.mode === 'manual') return [];
  const result = rule.options.safeParse(options, { reportInput: true });
  const issues = result.success ? [] : result.error.issues;
  return issues.map((issue) => explain({ ...issue, path: ['requirements', at, 'options', ...issue.path] }));
}
