/**
 * Adding to a self-check what a page said: each fact to the account it is about, a newer reading of the same
 * page in the older one's place.
 */
import { idOfFinding, partsOfId } from '../finding';
import type { Account, Observation, PageReading, Person, Relation, Source } from '../observation';
import { isSameAccount, ofKind } from '../observation';
import { handlesOn, type SelfCheck } from './self-check';

/** Adds what a page said. A newer reading of the same fact on the same page takes the older one's place. */
export function addReading(check: SelfCheck, reading: PageReading): SelfCheck {
  const { platform, observations } = placed(check, reading);
  const handle = observations.find(({ account }) => account.handle !== null)?.account.handle ?? null;
  const known = withOwner(check, platform, handle);
  const lists = ofKind(observations, 'people').filter(({ reading: { status } }) => status === 'found');
  const others = observations.filter((observation) => !lists.some((list) => list === observation));
  const kept = known.observations.filter((old) => !others.some((observation) => replaces(observation, old)));
  const withFields = {
    ...known,
    platforms: withPlatform(known, platform),
    observations: [...kept, ...others],
  };
  return lists.reduce(addList, withFields);
}

/** Adds a list of people as far as it was seen. */
export function addList(check: SelfCheck, list: Observation<'people'>): SelfCheck {
  const { platform, handle } = list.account;
  const known = withOwner(check, platform, handle);
  const isSame = (other: Observation<'people'>) =>
    isSameAccount(other.account, list.account) && other.source.page === list.source.page;
  return {
    ...known,
    platforms: withPlatform(known, platform),
    lists: [...known.lists.filter((other) => !isSame(other)), list],
  };
}

export type PeopleSeen = {
  relation: Relation;
  total: number | null;
  added: readonly Person[];
  /** The first of a reading: whoever an earlier reading has seen may have left the list since. */
  begins: boolean;
};

/** The list of one page with more people on it, as a live reading tells of them. */
export function addPeople(check: SelfCheck, account: Account, source: Source, more: PeopleSeen): SelfCheck {
  const owner = ownerOf(check, account);
  if (owner === null) return check;
  const before = check.lists.find(
    (list) => isSameAccount(list.account, owner) && list.source.page === source.page,
  );
  const known = !more.begins && before?.reading.status === 'found' ? before.reading.value.people : [];
  const people = withMore(known, more.added);
  const { relation, total } = more;
  return addList(check, {
    kind: 'people',
    reading: { status: 'found', value: { relation, people, seen: people.length, total } },
    account: owner,
    source,
  });
}

/**
 * A reading as it counts for this check: a page that does not show whose it is speaks of the one account
 * that is known. Where several are, it is not used: it could be any of them.
 */
export function placed(check: SelfCheck, reading: PageReading): PageReading {
  const observations = reading.observations.map((observation): Observation => {
    const account = ownerOf(check, observation.account);
    if (account) return { ...observation, account };
    return { ...observation, reading: { status: 'unreadable', why: 'whichAccount' } };
  });
  return { ...reading, observations };
}

/** Null where it could be any of several. */
function ownerOf(check: SelfCheck, account: Account): Account | null {
  if (account.handle !== null) return account;
  const [handle, ...others] = handlesOn(check, account.platform);
  if (handle === undefined) return account;
  return others.length === 0 ? { ...account, handle } : null;
}

/** The first handle that a platform's page shows is whose the pages before were, and the answers about them. */
function withOwner(check: SelfCheck, platform: string, handle: string | null): SelfCheck {
  if (handle === null || handlesOn(check, platform).length > 0) return check;
  const own = <Known extends { account: Account }>(known: Known): Known =>
    known.account.platform === platform ? { ...known, account: { ...known.account, handle } } : known;
  return {
    ...check,
    observations: check.observations.map(own),
    lists: check.lists.map(own),
    earlier: check.earlier.map(own),
    answers: Object.fromEntries(
      Object.entries(check.answers).map(([id, given]) => [ownedId(id, platform, handle), given]),
    ),
  };
}

function ownedId(id: string, platform: string, handle: string): string {
  const parts = partsOfId(id);
  return parts.platform === platform && parts.handle === '' ? idOfFinding({ ...parts, handle }) : id;
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

/** The handles on a list that is growing, so that adding to it does not go through everyone on it. */
const handlesOf = new WeakMap<readonly Person[], Set<string>>();

/** Each person once; who is told of again is as they were told of last. */
function withMore(known: readonly Person[], added: readonly Person[]): readonly Person[] {
  const handles = handlesOf.get(known) ?? new Set(known.map(keyOf));
  const before = handles.size;
  for (const person of added) handles.add(keyOf(person));
  const people = [...known, ...added];
  const isUnique = handles.size === before + added.length;
  const result = isUnique ? people : [...new Map(people.map((person) => [keyOf(person), person])).values()];
  // They belong to the longer list now.
  handlesOf.delete(known);
  handlesOf.set(result, handles);
  return result;
}

function keyOf({ handle }: Person): string {
  return handle.toLowerCase();
}
