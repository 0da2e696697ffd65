/** What a school has given: in a file that somebody opened, or through the management of its computers. */
import type { PolicyProblem } from './explain';
import type { Policy } from './policy';

export type GivenPolicy = {
  policy: Policy | null;
  /** Of one that could not be used. */
  problems: readonly PolicyProblem[];
  /** What else was asked for, by the names that stand there: a list in words, empty where there was nothing. */
  ignored: string;
};
