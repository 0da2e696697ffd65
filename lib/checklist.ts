/** What the person sees: findings joined with their own answers, in the order in which to look at them. */
import type { Answer, AnswerKind, Staleness } from './answer';
import type { Finding } from './finding';
import type { Account } from './observation';
import type { RuleWords } from './rule';

export const GROUPS = ['toChange', 'pleaseLook', 'notCheckedYet', 'fine', 'notForYou'] as const;
export type Group = (typeof GROUPS)[number];

export type ChecklistItem = {
  finding: Finding;
  words: RuleWords;
  /** What the person can answer, the usual answer first. */
  answers: readonly AnswerKind[];
  answer: Answer | null;
  /** Why the answer no longer counts; null where it does. */
  stale: Staleness | null;
};

export type AccountItems = { account: Account | null; items: readonly ChecklistItem[] };

export type Checklist = { readonly [Name in Group]: readonly AccountItems[] };
