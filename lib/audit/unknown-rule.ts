/** The words for a requirement whose rule this version does not have: a newer policy pack in an older product. */
import type { RuleWords } from '../rule';

export const UNKNOWN_RULE_WORDS: RuleWords = {
  title: 'Something this version cannot check',
  why: 'Your school’s policy asks for it.',
  howToCheck: ['Read the section of the policy that is named here.'],
  nextSteps: ['Ask the person whom your policy names for questions.'],
  says: {},
};
