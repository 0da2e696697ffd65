/** Runs a policy's requirements over what was observed. Whatever goes wrong in a rule becomes a finding. */
import type { CommonSentence } from '../common-words';
import { sayDay, sayMonth } from '../dates';
import {
  findingId,
  guideAnswerId,
  personAnswerId,
  type Finding,
  type Verdict,
  type WordValues,
} from '../finding';
import type { Account } from '../observation';
import { isOnlyGuided, type Platform } from '../platform';
import { policyKey, type Policy, type Requirement } from '../policies/policy';
import type { CheckedRule, Rule } from '../rule';
import { factsOf, type Evidence } from './facts';
import { guidedVerdicts, speaksTo } from './guided';
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
  if (findings.length > 0 || isAskedElsewhere(requirement, input)) return findings;
  return [aboutPerson(requirement, { outcome: 'untested', says: 'notLookedAt', sources: [] }, input)];
}

/** Every platform of the person's has a guide that asks this under another requirement. */
function isAskedElsewhere({ rule }: Requirement, { accounts, platforms }: AuditInput): boolean {
  const used = accounts.map((account) => platforms.find(({ id }) => id === account.platform));
  return used.length > 0 && used.every((platform) => platform?.guide && speaksTo(platform.guide, rule));
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
    const answerId = answerIdOf(id, account, verdict);
    return {
      id,
      answerId,
      requirement,
      policy: policyKey(input.policy),
      at: input.now,
      account,
      verdict: { ...verdict, values: { ...blanks, ...learnedIn(verdict), ...verdict.values } },
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
  const guided = platform.guide ? guidedVerdicts(platform.guide, rule.id, input.policy) : [];
  if (platform.guide && isOnlyGuided(platform) && speaksTo(platform.guide, rule.id)) return guided;
  try {
    const verdicts = rule.judge(factsOf(account, platform, input), requirement.options ?? {});
    return [...verdicts.map((verdict) => asFresh(verdict, input.now)), ...guided];
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

/** When we learned to read the page that a verdict rests on. */
function learnedIn({ says, sources }: Verdict): WordValues {
  if (says !== ('changed' satisfies CommonSentence)) return {};
  const [month] = sources.flatMap(({ learned = [] }) => learned);
  return { learned: month === undefined ? 'some time ago' : sayMonth(month) };
}

/** What is said of a person on a list, or done at a point of the guide, holds whichever rule asks. */
function answerIdOf(id: string, account: Account, { person, hasLeft, fix, about }: Verdict): string {
  if (person !== undefined) return personAnswerId(account, person, hasLeft === true);
  return fix && 'guide' in fix ? guideAnswerId(account, about) : id;
}

function aboutPerson(
  requirement: Requirement,
  verdict: Verdict<CommonSentence | 'question'>,
  { policy, now }: AuditInput,
): Finding {
  const id = findingId(requirement.rule, null);
  return { id, answerId: id, requirement, policy: policyKey(policy), at: now, account: null, verdict };
}
