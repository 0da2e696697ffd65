/** Runs a policy's requirements over what was observed. Whatever goes wrong in a rule becomes a finding. */
import type { CommonSentence } from '../common-words';
import { findingId, personAnswerId, type Finding, type Verdict } from '../finding';
import type { Account } from '../observation';
import type { Platform } from '../platform';
import type { Policy, Requirement } from '../policies/policy';
import type { CheckedRule, Rule } from '../rule';
import { factsOf, type Evidence } from './facts';
import { rules as allRules } from './rules';

export type AuditInput = Evidence & {
  policy: Policy;
  /** The accounts the person has, read or not; one with a null handle stands for a platform not looked at yet. */
  accounts: readonly Account[];
  platforms: readonly Platform[];
  /** For tests; every rule of the product otherwise. */
  rules?: ReadonlyMap<string, Rule>;
};

/**
 * Every requirement of the policy, for every account it can be judged on, with its verdict. Nothing is left
 * out: what was not looked at is `untested`, what could not be read is `cantTell`. Never throws for what an
 * observation or a policy holds.
 */
export function runAudit(input: AuditInput): Finding[] {
  const rules = input.rules ?? allRules;
  return input.policy.requirements.flatMap((requirement) =>
    judge(requirement, rules.get(requirement.rule), input),
  );
}

function judge(requirement: Requirement, rule: Rule | undefined, input: AuditInput): Finding[] {
  if (!rule) return [aboutPerson(requirement, { outcome: 'cantTell', says: 'unknownRule', sources: [] })];
  if (rule.mode === 'manual')
    return [aboutPerson(requirement, { outcome: 'untested', says: 'question', sources: [] })];
  const findings = input.accounts.flatMap((account) => {
    const platform = input.platforms.find(({ id }) => id === account.platform);
    return platform ? judgeAccount(requirement, rule, account, platform, input) : [];
  });
  if (findings.length > 0) return findings;
  return [aboutPerson(requirement, { outcome: 'untested', says: 'notLookedAt', sources: [] })];
}

function judgeAccount(
  requirement: Requirement,
  rule: CheckedRule,
  account: Account,
  platform: Platform,
  input: AuditInput,
): Finding[] {
  const blanks = { platform: platform.title, handle: account.handle ?? '' };
  return verdictsOf(rule, requirement, account, platform, input).map((verdict) => {
    const id = findingId(rule.id, account, verdict.about);
    const answerId = verdict.person === undefined ? id : personAnswerId(account, verdict.person);
    return {
      id,
      answerId,
      requirement,
      account,
      verdict: { ...verdict, values: { ...blanks, ...verdict.values } },
    };
  });
}

function verdictsOf(
  rule: CheckedRule,
  requirement: Requirement,
  account: Account,
  platform: Platform,
  input: AuditInput,
): readonly Verdict[] {
  try {
    return rule.judge(factsOf(account, platform, input), requirement.options ?? {});
  } catch {
    return [{ outcome: 'cantTell', says: 'ruleFailed' satisfies CommonSentence, sources: [] }];
  }
}

function aboutPerson(requirement: Requirement, verdict: Verdict<CommonSentence | 'question'>): Finding {
  const id = findingId(requirement.rule, null);
  return { id, answerId: id, requirement, account: null, verdict };
}
