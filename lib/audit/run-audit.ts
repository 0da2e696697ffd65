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
import { archivePageOf, type Account, type Source } from '../observation';
import { isOnlyGuided, type Platform } from '../platform';
import { policyKey, type Policy, type Requirement } from '../policies/policy';
import type { CheckedRule, ManualRule, Rule } from '../rule';
import { factsOf, type Evidence } from './facts';
import { guidedVerdicts, speaksTo } from './guided';
import { rules as allRules } from './rules';

/** How long what was seen may stand for how it is, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;
const FRESH_FOR: { readonly [Lane in Source['lane']]: number } = {
  page: DAY,
  practice: DAY,
  person: DAY,
  // Nobody gets a download every day; how old it is stands beside what rests on it.
  archive: 30 * DAY,
};

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
  const findings = input.accounts.flatMap((account) => {
    const platform = input.platforms.find(({ id }) => id === account.platform);
    return platform ? judgeAccount(requirement, rule, account, platform, input) : [];
  });
  if (rule.mode === 'manual')
    return [
      aboutPerson(requirement, { outcome: 'untested', says: 'question', sources: [] }, input),
      ...findings,
    ];
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
  rule: Rule,
  account: Account,
  platform: Platform,
  input: AuditInput,
): Finding[] {
  const blanks = { platform: platform.title, handle: account.handle ?? '' };
  const verdicts =
    rule.mode === 'manual'
      ? cluesOf(rule, account, platform, input)
      : verdictsOf(rule, requirement, account, platform, input);
  return verdicts.map((verdict) => {
    const id = findingId(rule.id, account, verdict.about);
    const answerId = answerIdOf(id, account, verdict);
    return {
      id,
      answerId,
      requirement,
      policy: policyKey(input.policy),
      at: input.now,
      account,
      verdict: {
        ...withPage(verdict, platform),
        values: { ...blanks, ...learnedIn(verdict), ...verdict.values },
      },
    };
  });
}

/** What a download says is looked at, and changed, on the platform's own page. */
function withPage(verdict: Verdict, { pages }: Platform): Verdict {
  const { fix, ...rest } = verdict;
  if (!fix || !('page' in fix) || pages.some(({ id }) => id === fix.page)) return verdict;
  const page = pages.find(({ list }) => list && archivePageOf(list) === fix.page);
  return page ? { ...rest, fix: { page: page.id } } : rest;
}

function verdictsOf(
  rule: CheckedRule,
  requirement: Requirement,
  account: Account,
  platform: Platform,
  input: AuditInput,
): readonly Verdict[] {
  const guided = platform.guide ? guidedVerdicts(platform.guide, rule.id, input.policy) : [];
  const isAsked = platform.guide && isOnlyGuided(platform) && speaksTo(platform.guide, rule.id);
  return orFailed(() => {
    const judged = rule.judge(factsOf(account, platform, input), requirement.options ?? {});
    const verdicts = judged.map((verdict) => asFresh(verdict, input.now));
    return [...(isAsked ? verdicts.filter(restsOnDownload) : verdicts), ...guided];
  });
}

function cluesOf(
  { clues }: ManualRule,
  account: Account,
  platform: Platform,
  input: AuditInput,
): readonly Verdict[] {
  return clues ? orFailed(() => clues.look(factsOf(account, platform, input))) : [];
}

/** A rule that goes wrong says nothing of what it judges, and nothing is lost by it. */
function orFailed(given: () => readonly Verdict[]): readonly Verdict[] {
  try {
    return given();
  } catch {
    return [{ outcome: 'cantTell', says: 'ruleFailed' satisfies CommonSentence, sources: [] }];
  }
}

/** Where nothing but a download can be read it shows what to look at; that all is well it cannot show. */
function restsOnDownload({ sources, outcome }: Verdict): boolean {
  return outcome !== 'passed' && sources.some(({ lane }) => lane === 'archive');
}

/** Settings change, also by themselves: what was seen long ago says how it was then. */
function asFresh(verdict: Verdict, now: string): Verdict {
  const old = verdict.sources.filter((source) => isOld(source, now));
  const isOldDownload = old.some(({ lane }) => lane === 'archive');
  const noted: Verdict = isOldDownload ? { ...verdict, note: 'oldDownload' } : verdict;
  const [oldest] = old.map(({ at }) => at).toSorted();
  if (verdict.outcome !== 'passed' || oldest === undefined) return noted;
  const says = (isOldDownload ? 'oldDownload' : 'tooOld') satisfies CommonSentence;
  return { ...noted, outcome: 'untested', says, values: { ...verdict.values, seenOn: sayDay(oldest) } };
}

function isOld({ at, lane }: Source, now: string): boolean {
  return Date.parse(now) - Date.parse(at) > FRESH_FOR[lane];
}

/** When we learned to read the page that a verdict rests on. */
function learnedIn({ says, sources }: Verdict): WordValues {
  if (says !== ('changed' satisfies CommonSentence)) return {};
  const [month] = sources.flatMap(({ learned = [] }) => learned);
  return { learned: month === undefined ? 'some time ago' : sayMonth(month) };
}

/** What is said of a person on a list, or done at a point of the guide, holds whichever rule asks. */
function answerIdOf(id: string, account: Account, { person, mayBe, fix, about }: Verdict): string {
  if (person !== undefined) return personAnswerId(account, person, mayBe ?? 'pupil');
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
