/** Builders for the cases of rules: only what matters to a case is written in it. */
import type { ComparedList, Fact, ListFact, PersonMatch, SettingFact } from '../fact';
import type { Account, ObservationValues, FieldKind, ReadingTrouble, Relation, Source } from '../observation';
import type { Outcome } from '../outcome';
import type { School } from '../policies/policy';

export type RuleCase = {
  title: string;
  facts: CaseFacts;
  options?: unknown;
  /** In order; every verdict of the rule is listed. */
  expect: readonly { outcome: Outcome; says: string; about?: string }[];
};

/** Fields that a case does not name have not been read. */
export type CaseFacts = { readonly [Kind in FieldKind]?: Fact<ObservationValues[Kind]> } & {
  account?: Account;
  settings?: readonly SettingFact[];
  lists?: readonly ListFact[];
  school?: School | null;
};

const SEEN: Source = { lane: 'page', page: 'settings', at: '2026-09-01T08:00:00.000Z', anchor: 'control' };

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

export function unread(page: string | null = 'settings'): { status: 'unread'; page: string | null } {
  return { status: 'unread', page };
}

/** A list read to its end and compared with thirty names, unless said otherwise. */
export function list(
  relation: Relation,
  matches: readonly PersonMatch[] = [],
  more: Partial<ComparedList> = {},
): ListFact {
  return { relation, fact: found({ relation, matches, seen: 40, total: 40, names: 30, ...more }) };
}

/** Someone with the same name as a pupil. */
export function match(handle: string, more: Partial<PersonMatch> = {}): PersonMatch {
  return {
    person: { handle, displayName: 'Maya Adeyemi' },
    strength: 'likely',
    reasons: ['the same name'],
    hasLeft: false,
    ...more,
  };
}

/** An invented school. */
export const marlowLane: School = {
  name: 'Marlow Lane Primary School',
  shortNames: [{ text: 'Marlow Lane Primary' }, { text: 'Marlow Lane', alsoAPlace: true }],
  acronyms: ['MLPS'],
  domains: ['marlowlane.example'],
};
