/** What can be compared of two checks, and what has changed from one to the other. */
import type { Group } from './checklist';
import type { NamedAs } from './finding';
import type { Relation, Source } from './observation';
import type { Outcome } from './outcome';
import type { Audience, SettingName } from './setting';

export type Own = { platform: string; handle: string | null };
export type SettingSeen = {
  account: Own;
  name: SettingName;
  value: Audience | boolean;
  source: Pick<Source, 'lane' | 'page' | 'at' | 'anchor'>;
};
export type PointSeen = {
  id: string;
  rule: string;
  /** Null where it is about the person rather than one account. */
  account: Own | null;
  /** A setting, a list, a field of the profile; "" where the rule judges one thing. */
  about: string;
  outcome: Outcome;
  group: Group;
  /** There is an answer that no longer counts. */
  stale: boolean;
};
export type ListSeen = {
  account: Own;
  relation: Relation;
  seen: number;
  total: number | null;
  /** How many names it was compared with. */
  names: number;
  leavers: number;
};
export type PersonSeen = {
  digest: string;
  account: Own;
  as: NamedAs;
  relations: readonly Relation[];
};

/** As much of a check as can be compared with another one. */
export type CheckSeen = {
  platforms: readonly string[];
  settings: readonly SettingSeen[];
  points: readonly PointSeen[];
  lists: readonly ListSeen[];
  /** Null where they cannot be told from one check to the other. */
  people: readonly PersonSeen[] | null;
};

export type SettingChange = SettingSeen & { before: Audience | boolean };
export type Counted = { account: Own; count: number };

export type Changes = {
  /** Settings that let more people in than before, and those that let fewer in. */
  looser: SettingChange[];
  stricter: SettingChange[];
  /** Who matches a name and did not then; who did, and is on none of those lists any more. Null where nobody can tell. */
  newPeople: Counted[] | null;
  /** Who matches a name now, and was perhaps there then: nobody had looked for all of them on the whole list. */
  unsoughtPeople: Counted[];
  gonePeople: Counted[] | null;
  /** Points that are worse than then, though no setting says so. */
  worse: PointSeen[];
  resolved: PointSeen[];
  /** Answers that no longer speak to what is seen. */
  stale: PointSeen[];
  /** Settings that were not asked about on this account then. */
  added: PointSeen[];
  /**
   * Settings that were not found then, and are now; and the other way round. Others of the same page were read both
   * times, so it was looked for: it was not there, or could not be read.
   */
  appeared: PointSeen[];
  vanished: PointSeen[];
  /** Settings that stand as they did, and are no longer what is asked for: there is a stricter choice, or a stricter policy. */
  raised: PointSeen[];
  /** Could be told then, and cannot be told now: looked at again, and not clear. */
  unclear: PointSeen[];
  /** Looked at then, and not now; `count` points. */
  notNow: Counted[];
  /** Accounts of platforms that are not in this check at all. */
  leftOut: string[];
};
