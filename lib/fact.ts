/** What a rule is given: for each fact that it declares, what is known of it, and from where. */
import type {
  Account,
  Coverage,
  FieldKind,
  ObservationValues,
  Person,
  Relation,
  Source,
  Unreadable,
} from './observation';
import type { AlwaysPublic, PlatformSetting } from './platform';
import type { School } from './policies/policy';
import type { Audience, SettingName } from './setting';

export type Fact<T> =
  | { status: 'found'; value: T; source: Source }
  | { status: 'absent'; source: Source }
  /** `page` is where it would be seen, if that is not where it was looked for. */
  | (Unreadable & { source: Source; page?: string })
  /** Nobody has looked yet; `page` is where it would be seen, null where this platform does not show it. */
  | {
      status: 'unread';
      page: string | null;
      /** A data download was looked at, which does not hold it. */ notIn?: Source;
    };

/** One setting of the platform, with what it should be. */
export type SettingFact = { name: SettingName; setting: PlatformSetting; fact: Fact<Audience | boolean> };

/** The same, with whose list it is and where it was seen. */
export type ComparedEvidence = { account: Account; source: Source; list: ComparedList };

/** One list of people that the platform has. */
export type ListFact = { relation: Relation; fact: Fact<ComparedList> };

/** Someone on a list who bears the name of a pupil. */
export type PersonMatch = {
  person: Person;
  strength: 'likely' | 'possible';
  reasons: readonly string[];
  /** Those of them that tell no name which was looked for; not there where none is known to. */
  reasonsToKeep?: readonly string[];
  /** The pupil has left the school. */
  hasLeft: boolean;
};

/** Somebody on a list who may be the family of a pupil: they bear the surname, and say that they are a parent. */
export type FamilyOnList = Pick<PersonMatch, 'person' | 'reasons' | 'reasonsToKeep'>;

/** One list of people, compared with the names the person gave. */
export type ComparedList = Coverage & {
  relation: Relation;
  /** How many names of pupils it was compared with; 0 where none were given. */
  names: number;
  /** How many names of pupils who have left it was compared with. */
  leavers: number;
  /** How many lines of the names could not be read: who stands there was not looked for. */
  unreadNames?: number;
  /** Of the people who were seen, how many were compared so far; not there where all of them were. */
  compared?: number;
  /** Those who are likely, then those who are possible; of these no more than can be gone through. */
  matches: readonly PersonMatch[];
  /** How many more are possible. */
  more?: number;
  /** About how many of the likely ones are strangers who share a name with a pupil. */
  strangers?: number;
  /** Those who may be the family of a pupil, and match nobody themselves. */
  families?: readonly FamilyOnList[];
  /** How many more there are. */
  moreFamilies?: number;
  /** The list was read before the panel closed; of its people only the kept ones are still known. */
  namesNotKept?: true;
};

/** Everything that can be known of one account. */
export type Facts = {
  readonly account: Account;
  readonly field: <Kind extends FieldKind>(kind: Kind) => Fact<ObservationValues[Kind]>;
  /** Where no account on the platform can be private. */
  readonly alwaysPublic: AlwaysPublic | null;
  /** Every setting of the platform but whether the account is private. */
  readonly settings: readonly SettingFact[];
  /** The lists that the platform has. */
  readonly lists: readonly ListFact[];
  /** The school's names, or null where the policy and the person have given none. */
  readonly school: School | null;
};

/** What a rule can declare that it needs. */
export type FactName = FieldKind | Exclude<keyof Facts, 'field'>;

/** The part of the facts that a rule declared: anything else does not compile. */
export type FactsFor<Name extends FactName> = Pick<Facts, Exclude<Name, FieldKind>> & {
  readonly field: <Kind extends Extract<Name, FieldKind>>(kind: Kind) => Fact<ObservationValues[Kind]>;
};
