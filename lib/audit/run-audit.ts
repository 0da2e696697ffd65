/** Runs a policy's requirements over what was observed. Whatever goes wrong in a rule becomes a finding. */
import type { CommonSentence } from '../common-words';
import { sayDay } from '../dates';
import { findingId, personAnswerId, type Finding, type Verdict } from '../finding';
import type { Account } from '../observation';
import type { Platform } from '../platform';
import { policyKey, type Policy, type Requirement } from '../policies/policy';
import type { CheckedRule, Rule } from '../rule';
import { factsOf, type Evidence } from './facts';
import { rules as allRules } from './rules';

/** How long what was seen may stand for how it is, in milliseconds. */
const FRESH_FOR = 24 * 60 * 60 * 1000;

export type AuditInput = Evidence & {
  policy: Policy;
  /** The accounts the person has, read or not; one with a null handle stands for a platform not looked at yet. */
  accounts: readonly Account[];
  platforms: readonly Platform[];
  /** ISO 8601 time: what was seen long before it cannot show that all is well. */
  now: string;
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
  if (!rule)
    return [aboutPerson(requirement, { outcome: 'cantTell', says: 'unknownRule', sources: [] }, input)];
  if (rule.mode === 'manual')
    return [aboutPerson(requirement, { outcome: 'untested', says: 'question', sources: [] }, input)];
  const findings = input.accounts.flatMap((account) => {
    const platform = input.platforms.find(({ id }) => id === account.platform);
    return platform ? judgeAccount(requirement, rule, account, platform, input) : [];
  });
  if (findings.length > 0) return findings;
  return [aboutPerson(requirement, { outcome: 'untested', says: 'notLookedAt', sources: [] }, input)];
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
    const { person, hasLeft = false } = verdict;
    const answerId = person === undefined ? id : personAnswerId(account, person, hasLeft);
    return {
      id,
      answerId,
      requirement,
      policy: policyKey(input.policy),
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
    const verdicts = rule.judge(factsOf(account, platform, input), requirement.options ?? {});
    return verdicts.map((verdict) => asFresh(verdict, input.now));
  } catch {
    return [{ outcome: 'cantTell', says: 'ruleFailed' satisfies CommonSentence, sources: [] }];
  }
}

/** Settings change, also by themselves: what was seen a day ago says how it was then. */
function asFresh(verdict: Verdict, now: string): Verdict {
  const [oldest] = verdict.sources.map(({ at }) => at).toSorted();
  if (verdict.outcome !== 'passed' || oldest === undefined || !isOld(oldest, now)) return verdict;
  const says = 'tooOld' satisfies CommonSentence;
  return { ...verdict, outcome: 'untested', says, values: { ...verdict.values, seenOn: sayDay(oldest) } };
}

function isOld(time: string, now: string): boolean {
  return Date.parse(now) - Date.parse(time) > FRESH_FOR;
}

function aboutPerson(
  requirement: Requirement,
  verdict: Verdict<CommonSentence | 'question'>,
  { policy }: AuditInput,
): Finding {
  const id = findingId(requirement.rule, null);
  return { id, answerId: id, requirement, policy: policyKey(policy), account: null, verdict };
}
