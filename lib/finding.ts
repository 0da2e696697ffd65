/** What a rule says about one account, and the requirement it says it under. */
import type { AnswerKind } from './answer';
import type { Account, Source } from './observation';
import type { Outcome } from './outcome';
import type { Requirement } from './policies/policy';
import type { SettingName } from './setting';

/** What can be put into the blanks of a sentence. */
export type WordValues = { readonly [blank: string]: string | number };

/**
 * What helps next: a setting with its steps, a page to look at, a point of the platform's guide, or something
 * only the person can give.
 */
export type Fix =
  { setting: SettingName } | { page: string } | { guide: string } | { give: 'names' | 'schoolName' };

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
  /** It rests on a data download that is older than 30 days. */
  note?: 'oldDownload';
  /** What they may be, where it is not a pupil. */
  mayBe?: Exclude<NamedAs, 'pupil'>;
  /** Where other answers make sense than to the rule's other verdicts. */
  answers?: readonly AnswerKind[];
};

export type Finding = {
  /** The same for the same thing at every reading. */
  id: string;
  /** What an answer is kept by: findings about one person share it. */
  answerId: string;
  requirement: Requirement;
  /** Id and version of the policy that asks for it. */
  policy: string;
  /** ISO 8601 time at which it was judged: an answer grows old by it. */
  at: string;
  /** Null where the rule is about the person rather than one account. */
  account: Account | null;
  verdict: Verdict;
};

/** What a finding's id is made of; "" where a part does not apply. */
export type IdParts = { rule: string; platform: string; handle: string; about: string };

export function findingId(rule: string, account: Account | null, about = ''): string {
  return idOfFinding({ rule, platform: account?.platform ?? '', handle: account?.handle ?? '', about });
}

export function idOfFinding({ rule, platform, handle, about }: IdParts): string {
  return [rule, platform, handle.toLowerCase(), about].join('/');
}

export function partsOfId(id: string): IdParts {
  const [rule = '', platform = '', handle = '', ...about] = id.split('/');
  return { rule, platform, handle, about: about.join('/') };
}

/** What somebody on a list may be. */
export type NamedAs = 'pupil' | 'formerPupil' | 'family';
const ANSWERED_AS: { readonly [As in NamedAs]: string } = {
  pupil: 'pupil',
  formerPupil: 'former-pupil',
  family: 'family',
};

/** What an answer about somebody on the account's lists is kept by: that they may be a pupil, a former one, or family. */
export function personAnswerId(account: Account, handle: string, as: NamedAs): string {
  return findingId(ANSWERED_AS[as], account, handle.toLowerCase());
}

/** What an answer to a point of the platform's guide is kept by. */
export function guideAnswerId(account: Account, item = ''): string {
  return findingId('guide', account, item);
}

/** What a verdict says; counts, names of the account and what is known of the page are left out: another gist is another thing to answer. */
export function gistOf({ says, values = {} }: Verdict): string {
  const { platform: _platform, handle: _handle, learned: _learned, language: _language, ...rest } = values;
  const texts = Object.entries(rest).filter(([, value]) => typeof value === 'string');
  return JSON.stringify([says, ...texts.toSorted(([one], [other]) => (one < other ? -1 : 1))]);
}

/** A gist as it is kept under a passphrase: 64 bits (FNV-1a), by which the same is told from another and nothing is read. */
export function fingerprintOf(gist: string): string {
  let bits = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(gist))
    bits = BigInt.asUintN(64, (bits ^ BigInt(byte)) * 0x100000001b3n);
  return bits.toString(16).padStart(16, '0');
}
