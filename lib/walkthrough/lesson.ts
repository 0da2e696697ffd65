/**
 * What a lesson is: data about one rule of a policy. What the rule is called, why it matters and what the policy
 * says of it are not repeated here: they come from the rule and from the policy that somebody goes through.
 */
import type { PracticeAccount, PracticeProfile, PracticeRelation } from '../practice/account';
import type { SettingName } from '../setting';

/** What is put into the practice account for somebody to find; texts may have the blank `{school}`. */
export type Instance = {
  /** Settings that go back to how they were at the start, and are at their strictest when it is put right. */
  settings?: readonly (keyof PracticeAccount['settings'])[];
  /** The account is private while it is there. */
  isPrivate?: true;
  profile?: { readonly [Field in keyof PracticeProfile]?: { planted: string; fixed: string } };
  /** Handles of people who are on a list again, and off it when it is put right. */
  lists?: { readonly [Relation in PracticeRelation]?: readonly string[] };
};

/** A sentence that a rule says of the instance, and what it says it about: both as in its verdict. */
export type Shown = { says: string; about?: string };

export type FindOption = {
  text: string;
  isIt?: true;
  /** Said to whoever chooses it. */
  says: string;
};

export type Exercise = {
  instance: Instance;
  /** What is said of it while it is there, by whichever rule. */
  shows: readonly Shown[];
  /** The practice network's pages on which it is seen, each by its id. */
  pages: readonly string[];
  /** The names that somebody needs in order to find it. */
  names?: 'pupils' | 'leavers';
  /** Where to look, and what for. */
  task: string;
  options: readonly FindOption[];
  /** How to put it right on the practice network. */
  steps: readonly string[];
  /** Said when it is put right. */
  fixed: string;
};

/** A setting that can be planted, and asked about in place of another. */
export type Door = {
  setting: SettingName & keyof PracticeAccount['settings'];
  /** Asks which setting it is that lets this happen. */
  question: string;
  /** Said to whoever finds it, and to whoever takes it for another. */
  isIt: string;
  isAnother: string;
};

/** What an exercise about settings is made of, for each policy: it may leave some of them to its staff. */
export type SettingsExercise = Pick<Exercise, 'fixed'> &
  Pick<Instance, 'isPrivate'> & {
    /** The sentence that the rule says of each. */
    says: string;
    /** With the blanks `{page}` and `{question}`. */
    task: string;
    /** All that the policy asks about are planted, and the first of those is asked about. */
    doors: readonly Door[];
    /** The last step. */
    lookAgain: string;
  };

export type Lesson = {
  rule: string;
  /** For whoever leads a room through it: what to ask. */
  ask: string;
  /** Left out for rules that no page can tell: their lesson is a situation. */
  exercise?: Exercise;
};

/** A lesson as it stands in its folder. */
export type WrittenLesson = Lesson & { settings?: SettingsExercise };
