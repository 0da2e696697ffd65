/** Somebody on a list about whom the person decides: why they are here, where they were seen, what it rests on. */
import type { Answer, AnswerKind } from '../answer';
import type { Finding } from '../finding';
import type { Account, Person, Relation, Source } from '../observation';
import type { Requirement } from '../policies/policy';
import type { Hint } from './hints-in';

/**
 * `family`: an adult with a pupil’s surname, who may be their family. `hint`: nobody’s name was compared; something in
 * name or bio says that it may be a pupil.
 */
export type Strength = 'likely' | 'possible' | 'family' | 'hint';

export type SeenOn = { relation: Relation; source: Source };

export type MatchToDecide = {
  /** What an answer is kept by. */
  answerId: string;
  account: Account;
  person: Person;
  strength: Strength;
  /** In plain words, from the matcher; empty where there are hints alone. */
  reasons: readonly string[];
  hints: readonly Hint[];
  /** The name of somebody who has left the school. */
  hasLeft: boolean;
  seenOn: readonly SeenOn[];
  /** What is answered. */
  finding: Finding;
  /** Everything in the policy that speaks of it. */
  requirements: readonly Requirement[];
  nextSteps: readonly string[];
  /** The usual answer first. */
  answers: readonly AnswerKind[];
  answer: Answer | null;
};
