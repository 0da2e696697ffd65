/** Joins findings with the person's answers and sorts them: by group, by account, weightiest first. */
import type { Answer, AnswerKind, Answers } from '../answer';
import { GROUPS, type AccountItems, type Checklist, type ChecklistItem, type Group } from '../checklist';
import type { Finding } from '../finding';
import { LEVELS, type Outcome } from '../outcome';
import type { Rule } from '../rule';
import { rules as allRules } from './rules';
import { isDone, whyStale } from './stale-answer';
import { UNKNOWN_RULE_WORDS } from './unknown-rule';

const GROUP_OF_OUTCOME: { readonly [Name in Outcome]: Group } = {
  failed: 'toChange',
  cantTell: 'pleaseLook',
  untested: 'notCheckedYet',
  passed: 'fine',
  inapplicable: 'notForYou',
};

const GROUP_OF_ANSWER: { readonly [Kind in AnswerKind]: Group } = {
  willRemove: 'toChange',
  willChange: 'toChange',
  notAPupil: 'fine',
  notAFormerPupil: 'fine',
  notFamily: 'fine',
  declaredException: 'fine',
  familyOfPupil: 'fine',
  notSure: 'pleaseLook',
  checkedByHand: 'fine',
  setThis: 'fine',
  havePermission: 'fine',
  officialAccount: 'fine',
  notForMe: 'notForYou',
};

/**
 * The checklist. An answer moves its finding to where the person put it, unless what is seen now is no longer
 * what they answered: then the finding is back where it would be without one, and says why.
 */
export function buildChecklist(
  findings: readonly Finding[],
  answers: Answers,
  rules: ReadonlyMap<string, Rule> = allRules,
): Checklist {
  const items = findings.map((finding) =>
    itemOf(finding, answers[finding.answerId] ?? null, rules.get(finding.requirement.rule)),
  );
  const weigh = (item: ChecklistItem) => rules.get(item.finding.requirement.rule)?.weight ?? 0;
  const inGroup = (group: Group) =>
    byAccount(
      items.filter(({ item, mode }) => groupOf(item, mode) === group).map(({ item }) => item),
      weigh,
    );
  return {
    toChange: inGroup('toChange'),
    pleaseLook: inGroup('pleaseLook'),
    notCheckedYet: inGroup('notCheckedYet'),
    fine: inGroup('fine'),
    notForYou: inGroup('notForYou'),
  };
}

/** Every item of a checklist with its group, in the order in which it is shown. */
export function itemsOf(checklist: Checklist): { group: Group; item: ChecklistItem }[] {
  return GROUPS.flatMap((group) =>
    checklist[group].flatMap(({ items }) => items.map((item) => ({ group, item }))),
  );
}

type Sorted = { item: ChecklistItem; mode: Rule['mode'] | undefined };

function itemOf(finding: Finding, answer: Answer | null, rule: Rule | undefined): Sorted {
  const words = rule?.words ?? UNKNOWN_RULE_WORDS;
  return {
    item: {
      finding,
      words,
      answers: finding.verdict.answers ?? rule?.answers ?? ['checkedByHand'],
      answer,
      stale: answer && whyStale(answer, finding),
    },
    mode: rule?.mode,
  };
}

/** A question or a guide's point that nobody has answered is there to be looked at: no page will ever check it. */
function groupOf({ finding, answer, stale }: ChecklistItem, mode: Rule['mode'] | undefined): Group {
  if (answer && !stale && !isDone(answer, finding)) return GROUP_OF_ANSWER[answer.kind];
  const { outcome, fix } = finding.verdict;
  return mode === 'manual' || (fix && 'guide' in fix) ? 'pleaseLook' : GROUP_OF_OUTCOME[outcome];
}

function byAccount(items: readonly ChecklistItem[], weigh: (item: ChecklistItem) => number): AccountItems[] {
  const groups = new Map<string, ChecklistItem[]>();
  for (const item of items.toSorted((one, other) => compare(one, other, weigh))) {
    const { account } = item.finding;
    const key = account ? `${account.platform}/${account.handle ?? ''}` : '';
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((own) => ({ account: own[0]?.finding.account ?? null, items: own }));
}

function compare(one: ChecklistItem, other: ChecklistItem, weigh: (item: ChecklistItem) => number): number {
  const level =
    LEVELS.indexOf(one.finding.requirement.level) - LEVELS.indexOf(other.finding.requirement.level);
  return level || weigh(other) - weigh(one);
}
