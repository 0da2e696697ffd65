/**
 * One self-check under way: the policy, what was read so far, the names to look for, the person's answers.
 * Everything here is in memory; what outlives the panel is chosen in `session.ts`.
 */
import type { AnswerKind, Answers } from '../answer';
import type { ComparedEvidence } from '../fact';
import type { Finding } from '../finding';
import type { Account, Observation, PageReading, Person, Relation, Source } from '../observation';
import { isSameAccount, ofKind } from '../observation';
import { createNameMatcher } from '../matching/names/index';
import { compareList } from '../matching/compare-list';
import type { Policy, School } from '../policies/policy';
import type { Pupil } from '../roll/pupil';

export type SelfCheck = {
  policy: Policy;
  /** The school's name where the policy does not give it. */
  schoolName: string;
  /** Ids of the platforms the person uses. */
  platforms: readonly string[];
  /** Everything read but people. */
  observations: readonly Observation[];
  /** Lists of people, in memory only. */
  lists: readonly Observation<'people'>[];
  /** Lists that were read before the panel was closed: how much of them, and of their people only the kept ones. */
  earlier: readonly ComparedEvidence[];
  /** Names to look for, in memory only. */
  roll: readonly Pupil[];
  answers: Answers;
};

export function startSelfCheck(policy: Policy, more: Partial<SelfCheck> = {}): SelfCheck {
  return {
    policy,
    schoolName: '',
    platforms: [],
    observations: [],
    lists: [],
    earlier: [],
    roll: [],
    answers: {},
    ...more,
  };
}

/** Adds what a page said. A newer reading of the same fact on the same page takes the older one's place. */
export function addReading(check: SelfCheck, { platform, observations }: PageReading): SelfCheck {
  const lists = ofKind(observations, 'people').filter(({ reading }) => reading.status === 'found');
  const others = observations.filter((observation) => !lists.some((list) => list === observation));
  const kept = check.observations.filter((old) => !others.some((observation) => replaces(observation, old)));
  const withFields = {
    ...check,
    platforms: withPlatform(check, platform),
    observations: [...kept, ...others],
  };
  return lists.reduce(addList, withFields);
}

/** Adds a list of people as far as it was seen. */
export function addList(check: SelfCheck, list: Observation<'people'>): SelfCheck {
  const isSame = (other: Observation<'people'>) =>
    isSameAccount(other.account, list.account) && other.source.page === list.source.page;
  return {
    ...check,
    platforms: withPlatform(check, list.account.platform),
    lists: [...check.lists.filter((other) => !isSame(other)), list],
  };
}

/** The list of one page with more people on it, as a live reading tells of them. */
export function addPeople(check: SelfCheck, account: Account, source: Source, more: PeopleSeen): SelfCheck {
  const before = check.lists.find(
    (list) => isSameAccount(list.account, account) && list.source.page === source.page,
  );
  const known = before?.reading.status === 'found' ? before.reading.value.people : [];
  const people = uniquePeople([...known, ...more.added]);
  const { relation, total } = more;
  return addList(check, {
    kind: 'people',
    reading: { status: 'found', value: { relation, people, seen: people.length, total } },
    account,
    source,
  });
}

export type PeopleSeen = { relation: Relation; total: number | null; added: readonly Person[] };

export function answer(check: SelfCheck, finding: Finding, kind: AnswerKind, at: string): SelfCheck {
  const given = { kind, at, outcome: finding.verdict.outcome };
  return { ...check, answers: { ...check.answers, [finding.answerId]: given } };
}

export function takeBackAnswer(check: SelfCheck, answerId: string): SelfCheck {
  const { [answerId]: _gone, ...answers } = check.answers;
  return { ...check, answers };
}

/** Every account that was seen, and one without a handle for each platform of which none was. */
export function accountsOf(check: SelfCheck): Account[] {
  const seen = [...check.observations, ...check.lists, ...check.earlier].map(({ account }) => account);
  return check.platforms.flatMap((platform): Account[] => {
    const own = new Map<string, Account>();
    for (const account of seen) {
      if (account.platform !== platform || account.handle === null) continue;
      const key = account.handle.toLowerCase();
      own.set(key, { ...own.get(key), ...account });
    }
    return own.size > 0 ? [...own.values()] : [{ platform, handle: null }];
  });
}

/** The handle by which a platform knows the person, where a page has shown just one. */
export function ownHandle(check: SelfCheck, platform: string): string | undefined {
  const handles = accountsOf(check).filter((account) => account.platform === platform);
  return handles.length === 1 ? (handles[0]?.handle ?? undefined) : undefined;
}

/** Lists compared with the names, and what is left of those read before the panel was closed. */
export function comparedLists(check: SelfCheck): ComparedEvidence[] {
  const matcher = createNameMatcher(check.roll);
  const compared = check.lists.flatMap((list) => compareList(list, matcher, check.roll) ?? []);
  const gone = check.earlier.filter((old) => !compared.some((entry) => isSameList(entry, old)));
  return [...compared, ...gone];
}

/** The school's names: the policy's, or the name the person gave. */
export function schoolOf({ policy, schoolName }: SelfCheck): School | null {
  if (policy.school) return policy.school;
  return schoolName === '' ? null : { name: schoolName, shortNames: [], acronyms: [], domains: [] };
}

function isSameList(one: ComparedEvidence, other: ComparedEvidence): boolean {
  return isSameAccount(one.account, other.account) && one.list.relation === other.list.relation;
}

function replaces(fresh: Observation, old: Observation): boolean {
  return (
    fresh.kind === old.kind &&
    isSameAccount(fresh.account, old.account) &&
    fresh.source.page === old.source.page &&
    (fresh.reading.status !== 'unreadable' || old.reading.status === 'unreadable')
  );
}

function withPlatform(check: SelfCheck, platform: string): readonly string[] {
  return check.platforms.includes(platform) ? check.platforms : [...check.platforms, platform];
}

function uniquePeople(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.handle.toLowerCase(), person])).values()];
}
