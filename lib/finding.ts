/** What a rule says about one account, and the requirement it says it under. */
import type { AnswerKind } from './answer';
import type { Account, Source } from './observation';
import type { Outcome } from './outcome';
import type { Requirement } from './policies/policy';
import type { SettingName } from './setting';

/** What can be put into the blanks of a sentence. */
export type WordValues = { readonly [blank: string]: string | number };

/** What helps next: a setting with its steps, a page to look at, or something only the person can give. */
export type Fix = { setting: SettingName } | { page: string } | { give: 'names' | 'schoolName' };

export type Verdict<Says extends string = string> = {
  outcome: Outcome;
  /** Key of the sentence, in the rule's words or the common ones. */
  says: Says;
  values?: WordValues;
  /** Which of several things the rule judges this is about: a setting, a field, a list, someone's handle. */
  about?: string;
  sources: readonly Source[];
  fix?: Fix;
  /** Handle of the person on a list whom it is about: an answer is about them, whichever rule asks. */
  person?: string;
  /** Where other answers make sense than to the rule's other verdicts. */
  answers?: readonly AnswerKind[];
};

export type Finding = {
  /** The same for the same thing at every reading. */
  id: string;
  /** What an answer is kept by: findings about one person share it. */
  answerId: string;
  requirement: Requirement;
  /** Null where the rule is about the person rather than one account. */
  account: Account | null;
  verdict: Verdict;
};

export function findingId(rule: string, account: Account | null, about = ''): string {
  return [rule, account?.platform ?? '', account?.handle?.toLowerCase() ?? '', about].join('/');
}

/** What an answer about somebody on the account's lists is kept by. */
export function personAnswerId(account: Account, handle: string): string {
  return findingId('person', account, handle.toLowerCase());
}
