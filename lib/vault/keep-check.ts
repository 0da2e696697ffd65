/**
 * From a self-check under way to what is kept of it, and back. What is left out is gone for good: lists, names of
 * people, texts of the profile, pictures, the names that were looked for. A person is kept as a digest.
 */
import { itemsOf } from '../audit/build-checklist';
import { factsOf } from '../audit/facts';
import type { Answers } from '../answer';
import type { Checklist } from '../checklist';
import type { ComparedEvidence, PersonMatch } from '../fact';
import { partsOfId, personAnswerId } from '../finding';
import type { SomebodyOn } from '../keep/person-digest';
import { observationSchema } from '../messages';
import type { Account, Source } from '../observation';
import type { Platform } from '../platform';
import { accountsOf, comparedLists, schoolOf, startSelfCheck, type SelfCheck } from '../self-check/self-check';
import { isSettingName } from '../setting';
import { settingSchema, type KeptCheck } from './contents';

export type Digest = (person: SomebodyOn) => Promise<string>;
type Own = KeptCheck['lists'][number]['account'];

/** `now` is an ISO 8601 time. */
export async function keptOf(
  check: SelfCheck,
  checklist: Checklist,
  platforms: readonly Platform[],
  { digest, now }: { digest: Digest; now: string },
): Promise<KeptCheck> {
  const { begun, policy, schoolName, ownSchool, platforms: used, servers } = check;
  const compared = comparedLists(check);
  return {
    begun,
    kept: now,
    policy,
    schoolName,
    ownSchool,
    platforms: [...used],
    servers,
    settings: settingsOf(check, platforms, compared),
    lists: compared.map(listOf),
    points: pointsOf(checklist),
    answers: withoutPeople(check.answers),
    people: await peopleOf(compared, digest),
  };
}

/** The check as it can be gone on with: settings and counts are known, everything else is not looked at. */
export function checkFrom(kept: KeptCheck): SelfCheck {
  const { begun, policy, schoolName, ownSchool, platforms, servers, settings, lists, answers } = kept;
  const observations = settings.flatMap(({ account, name, value, source }) => {
    const seen = { kind: name, reading: { status: 'found', value }, account, source };
    return observationSchema.safeParse(seen).data ?? [];
  });
  const earlier = lists.map(({ account, source, ...list }): ComparedEvidence => ({
    account,
    source,
    list: { ...list, matches: [], namesNotKept: true },
  }));
  const more = { begun, schoolName, ownSchool, platforms, servers, answers, observations, earlier };
  return startSelfCheck(policy, more);
}

/** A new check of the same accounts: nothing is looked at, and what the person has said is still there. */
export function nextCheck(kept: KeptCheck, begun: string): SelfCheck {
  const { policy, schoolName, ownSchool, platforms, servers, answers } = kept;
  return startSelfCheck(policy, { begun, schoolName, ownSchool, platforms, servers, answers });
}

export type MatchSeen = { account: Account; match: PersonMatch; answerId: string };

/** Everybody who matched, once for each list they stand on. */
export function matchesIn(compared: readonly ComparedEvidence[]): MatchSeen[] {
  return compared.flatMap(({ account, list }) =>
    list.matches.map((match) => ({
      account,
      match,
      answerId: personAnswerId(account, match.person.handle, match.hasLeft),
    })),
  );
}

export function somebody({ account, match }: Pick<MatchSeen, 'account' | 'match'>): SomebodyOn {
  const { handle, displayName } = match.person;
  return { platform: account.platform, handle, displayName };
}

/** Answers about people are kept by their digest instead: the id of such an answer holds a name. */
export function isAboutPerson(answerId: string): boolean {
  const { rule } = partsOfId(answerId);
  return rule === 'pupil' || rule === 'former-pupil';
}

function withoutPeople(answers: Answers): KeptCheck['answers'] {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !isAboutPerson(id)));
}

function settingsOf(
  check: SelfCheck,
  platforms: readonly Platform[],
  compared: readonly ComparedEvidence[],
): KeptCheck['settings'] {
  const evidence = { observations: check.observations, compared, school: schoolOf(check) };
  return accountsOf(check).flatMap((account) => {
    const platform = platforms.find(({ id }) => id === account.platform);
    if (!platform) return [];
    const facts = factsOf(account, platform, evidence);
    return Object.keys(platform.settings)
      .filter(isSettingName)
      .flatMap((name) => {
        const fact = facts.field(name);
        if (fact.status !== 'found') return [];
        const kept = { account: own(account), name, value: fact.value, source: sourceOf(fact.source) };
        return settingSchema.safeParse(kept).data ?? [];
      });
  });
}

function listOf({ account, source, list }: ComparedEvidence): KeptCheck['lists'][number] {
  const { relation, seen, total, names, leavers, unreadNames } = list;
  const counts = { relation, seen, total, names, leavers, ...(unreadNames ? { unreadNames } : {}) };
  return { account: own(account), source: sourceOf(source), ...counts };
}

function pointsOf(checklist: Checklist): KeptCheck['points'] {
  return itemsOf(checklist)
    .filter(({ item }) => item.finding.verdict.person === undefined)
    .map(({ group, item: { finding, stale } }) => ({
      id: finding.id,
      rule: finding.requirement.rule,
      account: finding.account && own(finding.account),
      about: finding.verdict.about ?? '',
      outcome: finding.verdict.outcome,
      group,
      stale: stale !== null,
    }));
}

async function peopleOf(
  compared: readonly ComparedEvidence[],
  digest: Digest,
): Promise<NonNullable<KeptCheck['people']>> {
  const people = new Map<string, NonNullable<KeptCheck['people']>[number]>();
  const seen = compared.flatMap((entry) =>
    matchesIn([entry]).map((each) => ({ each, relation: entry.list.relation })),
  );
  const digests = await Promise.all(seen.map(({ each }) => digest(somebody(each))));
  for (const [at, { each, relation }] of seen.entries()) {
    const { account, match } = each;
    const known = digests[at] ?? '';
    const key = `${known} ${match.hasLeft}`;
    const relations = [...(people.get(key)?.relations ?? []), relation];
    people.set(key, { digest: known, account: own(account), hasLeft: match.hasLeft, relations });
  }
  return [...people.values()];
}

function own({ platform, handle }: Account): Own {
  return { platform, handle };
}

function sourceOf({ lane, page, at, anchor, learned }: Source): KeptCheck['lists'][number]['source'] {
  return { lane, page, at, anchor, ...(learned === undefined ? {} : { learned }) };
}
