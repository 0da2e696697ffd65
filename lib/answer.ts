/** What the person can say to a finding. It is theirs: no reading changes it. */
import type { Outcome } from './outcome';

export const ANSWERS = [
  'notAPupil',
  'notAFormerPupil',
  'notFamily',
  'willRemove',
  'declaredException',
  'familyOfPupil',
  'notSure',
  'willChange',
  'checkedByHand',
  'setThis',
  'havePermission',
  'officialAccount',
  'notForMe',
] as const;
export type AnswerKind = (typeof ANSWERS)[number];

/** What the school has agreed to, as the person puts it; "" for what they have left out. */
export type Exception = {
  approvedBy: string;
  /** A day as YYYY-MM-DD. */
  approvedOn: string;
  /** Whether the family link was there before either of them came to the school. */
  linkFromBefore: 'yes' | 'no' | '';
};

export type Answer = {
  kind: AnswerKind;
  /** ISO 8601 time. */
  at: string;
  /** What the finding's outcome was when they answered. */
  outcome: Outcome;
  /** What the finding said then, as {@link import('./finding').gistOf} has it; once it was kept under a passphrase, its fingerprint. */
  said: string;
  /** Id and version of the policy that it was an answer under. */
  policy: string;
  /** With a declared exception alone. */
  exception?: Exception;
  /** The day on which permission was given, as "2026-09-01", where the person has said it. */
  permitted?: string | undefined;
};

/** By a finding's answer id. */
export type Answers = { readonly [finding: string]: Answer };

/** Why an answer no longer speaks to what its finding says now. */
export type Staleness = 'worse' | 'different' | 'otherPolicy' | 'longAgo';
