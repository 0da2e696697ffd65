/** What the person can say to a finding. It is theirs: no reading changes it. */
import type { Outcome } from './outcome';

export const ANSWERS = [
  'notAPupil',
  'willRemove',
  'declaredException',
  'willChange',
  'checkedByHand',
  'havePermission',
  'notForMe',
] as const;
export type AnswerKind = (typeof ANSWERS)[number];

export type Answer = {
  kind: AnswerKind;
  /** ISO 8601 time. */
  at: string;
  /** What the finding's outcome was when they answered. */
  outcome: Outcome;
};

/** By a finding's answer id. */
export type Answers = { readonly [finding: string]: Answer };
