/** What the management of a school's computers has given: read in `lib/audit/load-managed-policy.ts`. */
import type { PolicyProblem } from './explain';
import type { Policy } from './policy';

export type ManagedPolicy = {
  policy: Policy | null;
  /** Of one that could not be used. */
  problems: readonly PolicyProblem[];
  /** What else was asked for, by the names that stand there. */
  ignored: readonly string[];
};
