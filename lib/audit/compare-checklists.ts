/**
 * What is otherwise than at an earlier check. It says what was seen at both; of what was looked at then and not now it
 * says just that: nothing is taken for as it was, and nothing for fine.
 */
import type {
  Changes,
  CheckSeen,
  Counted,
  Own,
  PersonSeen,
  PointSeen,
  SettingChange,
  SettingSeen,
} from '../changes';
import type { Relation } from '../observation';
import { isLooser, isSettingName, type Audience, type SettingName } from '../setting';

/** Rules that judge one setting and nothing else. */
const SETTING_OF: { readonly [rule: string]: SettingName } = { 'account-private': 'accountPrivate' };

/** `strictest` tells the strictest value of a platform's setting, as far as the platform has it. */
export function compareChecklists(
  before: CheckSeen,
  now: CheckSeen,
  strictest: (platform: string, name: SettingName) => Audience | boolean | undefined,
): Changes {
  const then = new Map(before.points.map((point) => [point.id, point]));
  const settings = settingChanges(before.settings, now.settings, strictest);
  const both = now.points.flatMap((point) => {
    const old = then.get(point.id);
    return old ? [{ old, point }] : [];
  });
  const drifted = driftOf(both, before.settings, now.settings);
  const changed = new Set([...settings.looser, ...settings.stricter].map(keyOfSetting));
  const saidAlready = new Set(Object.values(drifted).flat());
  // What is said of a setting already is not said twice.
  const told = (point: PointSeen) => changed.has(keyOfPoint(point)) || saidAlready.has(point);
  return {
    ...settings,
    ...drifted,
    ...peopleChanges(before, now),
    worse: both
      .filter(({ old, point }) => isWorse(old, point) && !old.stale && !point.stale && !told(point))
      .map(({ point }) => point),
    unclear: both
      .filter(({ old, point }) => isUnclear(old, point) && !saidAlready.has(point))
      .map(({ point }) => point),
    resolved: both
      .filter(({ old, point }) => isOpen(old) && point.group === 'fine' && !told(point))
      .map(({ point }) => point),
    stale: both.filter(({ old, point }) => point.stale && !old.stale).map(({ point }) => point),
    added: addedPoints(before, now, then),
    notNow: notNow(before, now),
    leftOut: before.platforms.filter((platform) => !now.platforms.includes(platform)),
  };
}

/** Whether there is anything to say of it. */
export function isSame(changes: Changes): boolean {
  return Object.values(changes).every((each) => each === null || each.length === 0);
}

function settingChanges(
  before: CheckSeen['settings'],
  now: CheckSeen['settings'],
  strictest: Parameters<typeof compareChecklists>[2],
): Pick<Changes, 'looser' | 'stricter'> {
  const old = new Map(before.map((setting) => [keyOfSetting(setting), setting.value]));
  const changes = now.flatMap((setting): SettingChange[] => {
    const was = old.get(keyOfSetting(setting));
    return was === undefined || was === setting.value ? [] : [{ ...setting, before: was }];
  });
  const lets = ({ account, name, value, before: was }: SettingChange) =>
    // Of a switch only the platform can say which way is the strict one.
    typeof value === 'boolean' ? strictest(account.platform, name) !== value : isLooser(value, was);
  return { looser: changes.filter(lets), stricter: changes.filter((change) => !lets(change)) };
}

type Both = { old: PointSeen; point: PointSeen };
type ByKey = ReadonlyMap<string, SettingSeen>;

/** What became of settings without a change of their value: the platform has changed, or what is asked for has. */
function driftOf(
  both: readonly Both[],
  before: CheckSeen['settings'],
  now: CheckSeen['settings'],
): Pick<Changes, 'appeared' | 'vanished' | 'raised'> {
  const then = new Map(before.map((setting) => [keyOfSetting(setting), setting]));
  const here = new Map(now.map((setting) => [keyOfSetting(setting), setting]));
  const pointsWhere = (isSo: (pair: Both, was?: SettingSeen, is?: SettingSeen) => boolean) =>
    both
      .filter((pair) => {
        const key = keyOfPoint(pair.point);
        return isSo(pair, then.get(key), here.get(key));
      })
      .map(({ point }) => point);
  return {
    appeared: pointsWhere(
      ({ old }, was, is) =>
        !was && old.outcome === 'cantTell' && is !== undefined && isMissed(is, here, then),
    ),
    vanished: pointsWhere(
      ({ old, point }, was, is) =>
        !is && isUnclear(old, point) && was !== undefined && isMissed(was, then, here),
    ),
    raised: pointsWhere(
      ({ old, point }, was, is) =>
        was !== undefined && was.value === is?.value && old.outcome === 'passed' && isToChange(point),
    ),
  };
}

/**
 * Whether a setting that only one of two checks has found was looked for on its page in the other one: a setting that
 * stood beside it was found there.
 */
function isMissed(setting: SettingSeen, found: ByKey, other: ByKey): boolean {
  return [...found].some(([key, beside]) => {
    if (beside === setting || !isBeside(beside, setting)) return false;
    const there = other.get(key);
    return there !== undefined && isOnScreen(there) && there.source.page === setting.source.page;
  });
}

/** One look at one page has shown both. */
function isBeside(one: SettingSeen, other: SettingSeen): boolean {
  return (
    one.source.at === other.source.at &&
    one.source.page === other.source.page &&
    keyOf(one.account) === keyOf(other.account) &&
    isOnScreen(one) &&
    isOnScreen(other)
  );
}

function isOnScreen({ source: { lane, anchor } }: SettingSeen): boolean {
  return (lane === 'page' || lane === 'practice') && anchor !== 'embedded';
}

/** What the person has answered asks for nothing more. */
function isToChange({ outcome, group }: PointSeen): boolean {
  return outcome === 'failed' && group === 'toChange';
}

type PeopleChanges = Pick<Changes, 'newPeople' | 'unsoughtPeople' | 'gonePeople'>;

function peopleChanges(before: CheckSeen, now: CheckSeen): PeopleChanges {
  if (!before.people || !now.people) return { newPeople: null, unsoughtPeople: [], gonePeople: null };
  const then = new Set(before.people.map(keyOfPerson));
  const here = new Set(now.people.map(keyOfPerson));
  const more = now.people.filter((person) => !then.has(keyOfPerson(person)));
  return {
    newPeople: counted(more.filter((person) => isSought(person, now, before))),
    unsoughtPeople: counted(more.filter((person) => !isSought(person, now, before))),
    gonePeople: counted(
      before.people.filter((person) => !here.has(keyOfPerson(person)) && isSought(person, before, now)),
    ),
  };
}

/**
 * Whether who stood on lists in the one check would have been found in the other: there, every one of those lists was
 * read to its end, and compared with as many names.
 */
function isSought({ account, relations }: PersonSeen, before: CheckSeen, now: CheckSeen): boolean {
  const listIn = (check: CheckSeen, relation: Relation) =>
    check.lists.find((list) => keyOf(list.account) === keyOf(account) && list.relation === relation);
  return relations.every((relation) => {
    const list = listIn(now, relation);
    const old = listIn(before, relation);
    if (!list || list.total === null || list.seen < list.total) return false;
    return list.names >= (old?.names ?? 0) && list.leavers >= (old?.leavers ?? 0);
  });
}

/**
 * Settings that are new on an account that was there then. Of other points nobody can say so: an account that was
 * opened to everybody is asked other things, too.
 */
function addedPoints(before: CheckSeen, now: CheckSeen, then: ReadonlyMap<string, PointSeen>): PointSeen[] {
  const accounts = new Set(before.points.flatMap(({ account }) => (account ? keyOf(account) : [])));
  const rules = new Set(before.points.map(({ rule, account }) => `${rule} ${account?.platform ?? ''}`));
  return now.points.filter(
    ({ id, rule, account, about }) =>
      account !== null &&
      isSettingName(about) &&
      !then.has(id) &&
      accounts.has(keyOf(account)) &&
      rules.has(`${rule} ${account.platform}`),
  );
}

/** An account that no page of this check has shown yet counts as not looked at, with all that was seen of it. */
function notNow(before: CheckSeen, now: CheckSeen): Counted[] {
  const here = new Map(now.points.map((point) => [point.id, point]));
  const isUnread = ({ id, account }: PointSeen) => {
    const point = here.get(id);
    if (point) return point.outcome === 'untested' && point.group === 'notCheckedYet';
    if (!account || !now.platforms.includes(account.platform)) return false;
    // Another account of the person's, or another name of the same one, may have been read meanwhile.
    const isThis = (other: PointSeen) => other.account !== null && keyOf(other.account) === keyOf(account);
    return account.handle !== null && !now.points.some(isThis);
  };
  return counted(
    before.points.flatMap((point) =>
      point.account && isSeen(point) && isUnread(point) ? [{ account: point.account }] : [],
    ),
  );
}

/** What was settled, or could not be told, and is now something to change. */
function isWorse(old: PointSeen, { group, outcome }: PointSeen): boolean {
  if (group !== 'toChange') return false;
  return isSettled(old) || (outcome === 'failed' && old.outcome === 'cantTell' && old.group === 'pleaseLook');
}

function isUnclear(old: PointSeen, { outcome, group }: PointSeen): boolean {
  const wasKnown = old.outcome === 'passed' || old.outcome === 'failed';
  return wasKnown && outcome === 'cantTell' && group === 'pleaseLook';
}

function isSeen({ outcome }: PointSeen): boolean {
  return outcome !== 'untested' && outcome !== 'inapplicable';
}

function isOpen({ group, outcome }: PointSeen): boolean {
  return group === 'toChange' || (group === 'pleaseLook' && outcome !== 'untested');
}

function isSettled({ group }: PointSeen): boolean {
  return group === 'fine' || group === 'notForYou';
}

function counted(all: readonly { account: Own }[]): Counted[] {
  const counts = new Map<string, Counted>();
  for (const { account } of all)
    counts.set(keyOf(account), { account, count: (counts.get(keyOf(account))?.count ?? 0) + 1 });
  return [...counts.values()];
}

function keyOf({ platform, handle }: Own): string {
  return `${platform}/${handle?.toLowerCase() ?? ''}`;
}

/** Of the setting that it is about; of no setting where it is about something else. */
function keyOfPoint({ account, about, rule }: PointSeen): string {
  return account ? `${keyOf(account)}/${about || (SETTING_OF[rule] ?? '')}` : '';
}

function keyOfSetting({ account, name }: Pick<SettingSeen, 'account' | 'name'>): string {
  return `${keyOf(account)}/${name}`;
}

function keyOfPerson({ digest, as }: PersonSeen): string {
  return `${digest} ${as}`;
}
