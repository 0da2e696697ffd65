/**
 * One self-check under way: the policy, what was read so far, the names to look for, the person's answers.
 * Everything here is in memory; what outlives the panel is chosen in `session.ts`.
 */
import type { AnswerKind, Answers } from '../answer';
import { LAST_DAY } from '../dates';
import type { Comparison } from '../matching/comparison';
import type { ComparedEvidence } from '../fact';
import { gistOf, type Finding } from '../finding';
import type { Account, Observation } from '../observation';
import { isSameAccount } from '../observation';
import { compareList } from '../matching/compare-list';
import type { PicturesLooked, PostsNaming } from '../pictures/looked';
import type { Policy, School } from '../policies/policy';
import type { NamesGiven } from '../roll/names-given';
import { partsOfHandle } from '../server';

export type Servers = { readonly [platform: string]: string };

export type SelfCheck = {
  /** When it began, as an ISO 8601 time: what was read for one check is never used for another. */
  begun: string;
  policy: Policy;
  /** The school's name where the policy does not give it. */
  schoolName: string;
  /** Ids of the platforms the person uses. */
  platforms: readonly string[];
  /** By the id of a platform that anybody can run a server of: the server that the person has named. */
  servers: Servers;
  /** Everything read but people. */
  observations: readonly Observation[];
  /** Lists of people, in memory only. */
  lists: readonly Observation<'people'>[];
  /** Lists that were read before the panel was closed: how much of them, and of their people only the kept ones. */
  earlier: readonly ComparedEvidence[];
  /** Names to look for, in memory only. */
  roll: NamesGiven;
  /** How many more names were given that could not be read, or were too many. */
  unreadNames: number;
  /** What comparing the lists with the names has come to so far, in memory only. */
  comparisons: readonly Comparison[];
  answers: Answers;
  /** What was looked at of pictures, and which look like the school's logo. No pictures. */
  pictures: readonly PicturesLooked[];
  /** How many posts of data downloads name the school. */
  naming: readonly PostsNaming[];
  /** The school's names as the person has put them right. */
  ownSchool: School | null;
};

export function startSelfCheck(policy: Policy, more: Partial<SelfCheck> = {}): SelfCheck {
  return {
    begun: '',
    policy,
    schoolName: '',
    platforms: [],
    servers: {},
    observations: [],
    lists: [],
    earlier: [],
    roll: [],
    unreadNames: 0,
    comparisons: [],
    answers: {},
    pictures: [],
    naming: [],
    ownSchool: null,
    ...more,
  };
}

export function answer(
  check: SelfCheck,
  finding: Finding,
  kind: AnswerKind,
  at: string,
  permitted?: string,
): SelfCheck {
  const { policy, verdict } = finding;
  // Of a person on a list nothing that was said is kept: it may tell names to look for.
  const said = verdict.person === undefined ? gistOf(verdict) : '';
  const given = {
    kind,
    at,
    outcome: verdict.outcome,
    said,
    policy,
    ...(permitted?.length === LAST_DAY.length ? { permitted } : {}),
  };
  return { ...check, answers: { ...check.answers, [finding.answerId]: given } };
}

export function takeBackAnswer(check: SelfCheck, answerId: string): SelfCheck {
  const { [answerId]: _gone, ...answers } = check.answers;
  return { ...check, answers };
}

/** Every account that was seen, and one without a handle for each platform of which none was. */
export function accountsOf(check: SelfCheck): Account[] {
  return check.platforms.flatMap((platform): Account[] => {
    const own = namedOn(check, platform);
    return own.length > 0 ? own : [{ platform, handle: null }];
  });
}

/** Every handle of the person's that a platform's pages have shown. */
export function handlesOn(check: SelfCheck, platform: string): string[] {
  return namedOn(check, platform).flatMap(({ handle }) => handle ?? []);
}

function namedOn(check: SelfCheck, platform: string): Account[] {
  const own = new Map<string, Account>();
  for (const { account } of [...check.observations, ...check.lists, ...check.earlier]) {
    if (account.platform !== platform || account.handle === null) continue;
    const key = account.handle.toLowerCase();
    own.set(key, { ...own.get(key), ...account });
  }
  return [...own.values()];
}

/**
 * The handle by which a platform knows the person, where its pages have shown just one; of handles that name a
 * server, just one on the server that the person has named.
 */
export function ownHandle(check: SelfCheck, platform: string): string | undefined {
  const named = check.servers[platform];
  const isThere = (handle: string) => named === undefined || partsOfHandle(handle)?.server === named;
  const handles = handlesOn(check, platform).filter(isThere);
  return handles.length === 1 ? handles[0] : undefined;
}

/** The person's server on a platform: the one they have named, else that of the only handle its pages have shown. */
export function serverOn(check: SelfCheck, platform: string): string | null {
  const handle = ownHandle(check, platform);
  return check.servers[platform] ?? (handle ? (partsOfHandle(handle)?.server ?? null) : null);
}

/** Putting it together goes through every list, and checklist, coverage and keeping ask for the same. */
const comparedIn = new WeakMap<SelfCheck, ComparedEvidence[]>();

/** Lists compared with the names, and what is left of those read before the panel was closed. */
export function comparedLists(check: SelfCheck): ComparedEvidence[] {
  const compared = comparedIn.get(check) ?? compare(check);
  comparedIn.set(check, compared);
  return compared;
}

function compare(check: SelfCheck): ComparedEvidence[] {
  const compared = check.lists.flatMap((list) => compareList(list, check) ?? []);
  const gone = check.earlier.filter((old) => !compared.some((entry) => isSameList(entry, old)));
  return [...compared, ...gone];
}

/** Every name of the school by which a profile may speak of it. */
export function schoolNamesOf(check: SelfCheck): string[] {
  const school = schoolOf(check);
  if (!school) return [];
  const short = school.shortNames.filter(({ alsoAPlace }) => !alsoAPlace).map(({ text }) => text);
  return [school.name, ...short, ...school.acronyms];
}

/** The school's names: as the person has put them right, else the policy's, or the name the person gave. */
export function schoolOf({ policy, schoolName, ownSchool }: SelfCheck): School | null {
  if (ownSchool ?? policy.school) return ownSchool ?? policy.school;
  return schoolName === '' ? null : { name: schoolName, shortNames: [], acronyms: [], domains: [] };
}

function isSameList(one: ComparedEvidence, other: ComparedEvidence): boolean {
  return isSameAccount(one.account, other.account) && one.list.relation === other.list.relation;
}
