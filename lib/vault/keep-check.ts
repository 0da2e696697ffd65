/**
 * From a self-check under way to what is kept of it, and back. What is left out is gone for good: lists, names of
 * people, texts of the profile, pictures, the names that were looked for. A person is kept as a digest.
 */
import type { Answer, Answers } from '../answer';
import type { ChecklistItem, Group } from '../checklist';
import type { ComparedEvidence } from '../fact';
import { fingerprintOf, type NamedAs } from '../finding';
import type { SomebodyOn } from '../keep/person-digest';
import { observationSchema } from '../messages';
import {
  isSameAccount,
  type Account,
  type Observation,
  type Person as OnList,
  type Relation,
  type Source,
} from '../observation';
import type { SelfCheck } from '../self-check/self-check';
import { settingSchema, type KeptCheck } from './contents';

export type Digest = (person: SomebodyOn) => Promise<string>;
type Own = KeptCheck['lists'][number]['account'];
type Person = NonNullable<KeptCheck['people']>[number];

/** What there is to see of a check now. */
export type SeenNow = {
  items: readonly { group: Group; item: ChecklistItem }[];
  compared: readonly ComparedEvidence[];
  /** Every setting that was found, the best evidence of each. */
  settings: readonly { account: Account; name: string; value: unknown; source: Source }[];
};

/** `now` is an ISO 8601 time; `before` is what was kept of the same check. */
export type KeptBy = { digest: Digest; now: string; before: KeptCheck | undefined };

export async function keptOf(
  check: SelfCheck,
  { items, compared, settings }: SeenNow,
  { digest, now, before }: KeptBy,
): Promise<KeptCheck> {
  const { logos: _pictures, ...policy } = check.policy;
  const { begun, schoolName, ownSchool, platforms, servers } = check;
  return {
    begun,
    kept: now,
    policy,
    schoolName,
    ownSchool,
    platforms: [...platforms],
    servers,
    settings: settings.flatMap(settingOf),
    lists: compared.map(listOf),
    points: pointsOf(items),
    answers: withoutPeople(check.answers),
    people: withUnknown(await peopleOf(compared, digest), before?.people ?? [], compared),
  };
}

/** What is written: a point that is not looked at any more stands as it was seen earlier in the same check. */
export function onTopOf(before: KeptCheck | undefined, kept: KeptCheck): KeptCheck {
  const seen = new Map(before?.points.map((point) => [point.id, point]));
  const points = kept.points.map((point) => {
    const old = seen.get(point.id);
    return old && point.outcome === 'untested' && point.group === 'notCheckedYet' ? old : point;
  });
  return { ...kept, points };
}

/** The check as it can be gone on with: settings and counts are known, everything else is not looked at. */
export function takenUp(kept: KeptCheck): Partial<SelfCheck> {
  const observations = kept.settings.flatMap(({ account, name, value, source }): Observation[] => {
    const seen = { kind: name, reading: { status: 'found', value }, account, source };
    const read = observationSchema.safeParse(seen).data;
    return read ? [read] : [];
  });
  const earlier = kept.lists.map(({ account, source, ...list }): ComparedEvidence => ({
    account,
    source,
    list: { ...list, matches: [], namesNotKept: true },
  }));
  return { ...anew(kept, kept.begun), observations, earlier };
}

/** A new check of the same accounts: nothing is looked at, and what the person has said is still there. */
export function anew(kept: KeptCheck, begun: string): Partial<SelfCheck> {
  const { schoolName, ownSchool, platforms, servers, answers } = kept;
  return { begun, schoolName, ownSchool, platforms, servers, answers };
}

export type MatchSeen = SomebodyOn & { account: Account; relation: Relation; as: NamedAs };
/** What an answer about somebody is kept by. */
export type PersonId = (account: Account, handle: string, as: NamedAs) => string;

/** Everybody who may be a pupil, a former one or family, once for each list they stand on. */
export function matchesIn(compared: readonly ComparedEvidence[]): MatchSeen[] {
  return compared.flatMap(({ account, list: { relation, matches, families = [] } }) => {
    const seen = ({ handle, displayName }: OnList, as: NamedAs): MatchSeen => {
      return { account, relation, as, platform: account.platform, handle, displayName };
    };
    return [
      ...matches.map(({ person, hasLeft }) => seen(person, hasLeft ? 'formerPupil' : 'pupil')),
      ...families.map(({ person }) => seen(person, 'family')),
    ];
  });
}

/** Answers about people are kept by their digest instead: the id of such an answer holds a name. */
export function isAboutPerson(answerId: string): boolean {
  return /^(?:pupil|former-pupil|family)\//u.test(answerId);
}

/** Without the words: who approved it is a name, and what a finding said may be a text of the profile. */
export function answerKept({ said, exception, ...answer }: Answer): Answer {
  return {
    ...answer,
    said: said.startsWith('[') ? fingerprintOf(said) : said,
    ...(exception ? { exception: { ...exception, approvedBy: '' } } : {}),
  };
}

function withoutPeople(answers: Answers): KeptCheck['answers'] {
  const others = Object.entries(answers).filter(([id]) => !isAboutPerson(id));
  return Object.fromEntries(others.map(([id, answer]) => [id, answerKept(answer)]));
}

function settingOf({ account, source, ...rest }: SeenNow['settings'][number]): KeptCheck['settings'] {
  const kept = { ...rest, account: own(account), source: sourceOf(source) };
  const read = settingSchema.safeParse(kept).data;
  return read ? [read] : [];
}

function listOf({ account, source, list }: ComparedEvidence): KeptCheck['lists'][number] {
  const { relation, seen, total, names, leavers, unreadNames } = list;
  const counts = { relation, seen, total, names, leavers, ...(unreadNames ? { unreadNames } : {}) };
  return { account: own(account), source: sourceOf(source), ...counts };
}

function pointsOf(items: SeenNow['items']): KeptCheck['points'] {
  return items
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

async function peopleOf(compared: readonly ComparedEvidence[], digest: Digest): Promise<Person[]> {
  const people = new Map<string, Person>();
  const seen = matchesIn(compared);
  const digests = await Promise.all(seen.map(digest));
  for (const [at, { account, as, relation }] of seen.entries()) {
    const known = digests[at] ?? '';
    const key = `${known} ${as}`;
    const relations = [...(people.get(key)?.relations ?? []), relation];
    people.set(key, { digest: known, account: own(account), as, relations });
  }
  return [...people.values()];
}

/** Of a list that was read before the panel closed, those whom nobody can name any more are still known by digest. */
function withUnknown(
  people: Person[],
  before: readonly Person[],
  compared: readonly ComparedEvidence[],
): Person[] {
  const isUnknown = (one: Account, relation: Relation) =>
    compared.some(
      ({ account, list }) =>
        list.namesNotKept === true && list.relation === relation && isSameAccount(account, one),
    );
  const others = before.flatMap((person) => {
    const relations = person.relations.filter((relation) => isUnknown(person.account, relation));
    const isKnown = people.some(({ digest, as }) => digest === person.digest && as === person.as);
    return relations.length > 0 && !isKnown ? [{ ...person, relations }] : [];
  });
  return [...people, ...others];
}

function own({ platform, handle }: Account): Own {
  return { platform, handle };
}

function sourceOf({ lane, page, at, anchor, learned }: Source): KeptCheck['lists'][number]['source'] {
  return { lane, page, at, anchor, ...(learned === undefined ? {} : { learned }) };
}
