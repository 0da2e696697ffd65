/** What a situation is: something that no page can tell, and what one might do about it. Data alone. */

export type Choice = {
  text: string;
  /** The rule that it is about, then others that it touches; the clause shown is the first that a policy has. */
  touches: readonly string[];
  /** What comes of it, where the policy has a clause for the first of them. */
  comes: string;
  /** What comes of it elsewhere. */
  without?: string;
};

export type Scenario = {
  /** The rule in whose lesson it comes. */
  lesson: string;
  /** Told under every policy, also where no clause speaks of it; the others only in their lesson. */
  always?: true;
  title: string;
  /** Of invented people in the texts, as they stand there: hidden where a room looks on. */
  names?: readonly string[];
  story: string;
  choices: readonly Choice[];
};
