/** Builders for the cases of rules: only what matters to a case is written in it. */
import type { ComparedList, Fact, Facts, ListFact, PersonMatch, SettingFact } from '../fact';
import {
  READING_TROUBLES,
  type Account,
  type FieldKind,
  type ObservationValues,
  type ReadingTrouble,
  type Relation,
  type Source,
} from '../observation';
import type { Outcome } from '../outcome';
import type { AlwaysPublic } from '../platform';
import type { School } from '../policies/policy';

export type RuleCase = {
  title: string;
  facts: CaseFacts;
  options?: unknown;
  /** In order; every verdict of the rule is listed. */
  expect: readonly { outcome: Outcome; says: string; about?: string }[];
};

/** Fields that a case does not name have not been read. */
export type CaseFacts = FieldFacts & {
  account?: Account;
  settings?: readonly SettingFact[];
  lists?: readonly ListFact[];
  school?: School | null;
  alwaysPublic?: AlwaysPublic | null;
};

type FieldFacts = { readonly [Kind in FieldKind]?: Fact<ObservationValues[Kind]> };

const SEEN: Source = { lane: 'page', page: 'settings', at: '2026-09-01T08:00:00.000Z', anchor: 'control' };

/** What a rule is given in a case. */
export function factsFor({ account, settings, lists, school, alwaysPublic, ...rest }: CaseFacts): Facts {
  const fields: FieldFacts = rest;
  return {
    account: account ?? { platform: 'practice', handle: 'robin.ashdown' },
    field: (kind) => fields[kind] ?? unread(),
    settings: settings ?? [],
    lists: lists ?? [],
    school: school ?? null,
    alwaysPublic: alwaysPublic ?? null,
  };
}

export function seenIn(source: Partial<Source>): Source {
  return { ...SEEN, ...source };
}

export function found<T>(value: T, source: Source = SEEN): Fact<T> {
  return { status: 'found', value, source };
}

export function absent(source: Source = SEEN): { status: 'absent'; source: Source } {
  return { status: 'absent', source };
}

export function unreadable(why: ReadingTrouble): {
  status: 'unreadable';
  why: ReadingTrouble;
  source: Source;
} {
  return { status: 'unreadable', why, source: SEEN };
}

type Unreadable = ReturnType<typeof unreadable>;

/** One case for each reason why a page could not be read. */
export function troubleCases(facts: (fact: Unreadable) => CaseFacts, about?: string): RuleCase[] {
  return READING_TROUBLES.map((why) => ({
    title: `a page that could not be read (${why})`,
    facts: facts(unreadable(why)),
    expect: [{ outcome: 'cantTell', says: why, ...(about === undefined ? {} : { about }) }],
  }));
}

export function unread(page: string | null = 'settings'): { status: 'unread'; page: string | null } {
  return { status: 'unread', page };
}

/** A list read to its end and compared with thirty pupils' names and five leavers', unless said otherwise. */
export function list(
  relation: Relation,
  matches: readonly PersonMatch[] = [],
  more: Partial<ComparedList> = {},
): ListFact {
  return {
    relation,
    fact: found({ relation, matches, seen: 40, total: 40, names: 30, leavers: 5, ...more }),
  };
}

/** Someone with the same name as a pupil. */
export function match(handle: string, more: Partial<PersonMatch> = {}): PersonMatch {
  return {
    person: { handle, displayName: 'Maya Adeyemi' },
    strength: 'likely',
    reasons: ['first name and surname, letter by letter'],
    hasLeft: false,
    ...more,
  };
}

/** A setting that is the stricter the fewer people it lets in, unless said otherwise. */
export function setting(
  name: SettingFact['name'],
  fact: SettingFact['fact'],
  strictest: SettingFact['setting']['strictest'] = 'nobody',
): SettingFact {
  return { name, fact, setting: { title: 'Who can tag you', strictest, page: 'settings', steps: [] } };
}

/** An invented school. */
export const marlowLane: School = {
  name: 'Marlow Lane Primary School',
  shortNames: [{ text: 'Marlow Lane Primary' }, { text: 'Marlow Lane', alsoAPlace: true }],
  acronyms: ['MLPS'],
  domains: ['marlowlane.example'],
};
