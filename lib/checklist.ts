/** What the person sees: findings joined with their own answers, in the order in which to look at them. */
import type { Finding } from './finding';
import type { Account } from './observation';
import type { Outcome } from './outcome';
import type { AnswerKind, RuleWords } from './rule';

export const GROUPS = ['toChange', 'pleaseLook', 'notCheckedYet', 'fine', 'notForYou'] as const;
export type Group = (typeof GROUPS)[number];

/** The person's own word on a finding; kept apart from what was seen, and never overwritten by it. */
export type Answer = {
  kind: AnswerKind;
  /** ISO 8601 time. */
  at: string;
  /** What the finding's outcome was when they answered. */
  outcome: Outcome;
};

/** By finding id. */
export type Answers = { readonly [finding: string]: Answer };

export type ChecklistItem = {
  finding: Finding;
  words: RuleWords;
  /** What the person can answer, the usual answer first. */
  answers: readonly AnswerKind[];
  answer: Answer | null;
  /** What was seen has got worse since the person answered. */
  answerIsStale: boolean;
};

export type AccountItems = { account: Account | null; items: readonly ChecklistItem[] };

export type Checklist = { readonly [Name in Group]: readonly AccountItems[] };
