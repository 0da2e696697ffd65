/** What a new version of a policy changes, for whoever works under the version before. */
import type { Policy, Requirement } from './policy';
import { inOneOrder } from './same-policy';

export type RuleChange =
  | { kind: 'added'; after: Requirement }
  | { kind: 'removed'; before: Requirement }
  | { kind: 'level' | 'section' | 'words' | 'options'; before: Requirement; after: Requirement };

/** Parts of a policy beside what it asks. */
export const PARTS = [
  'title',
  'version',
  'document',
  'school',
  'appliesTo',
  'contacts',
  'help',
  'officialAccounts',
  'channels',
  'minimumAges',
  'terms',
  'logos',
  'consequences',
] as const;
export type Part = (typeof PARTS)[number];

export type PolicyChanges = {
  /** In the new version's order; what is gone comes last. One rule may have changed in several ways. */
  rules: readonly RuleChange[];
  parts: readonly Part[];
};

export function comparePolicies(before: Policy, after: Policy): PolicyChanges {
  const old = new Map(before.requirements.map((requirement) => [requirement.rule, requirement]));
  const kept = new Set(after.requirements.map(({ rule }) => rule));
  return {
    rules: [
      ...after.requirements.flatMap((requirement) => changesOf(old.get(requirement.rule), requirement)),
      ...before.requirements
        .filter(({ rule }) => !kept.has(rule))
        .map((requirement) => ({ kind: 'removed', before: requirement }) as const),
    ],
    parts: PARTS.filter((part) => !isSame(before[part], after[part])),
  };
}

function changesOf(before: Requirement | undefined, after: Requirement): RuleChange[] {
  if (!before) return [{ kind: 'added', after }];
  const changed = {
    level: before.level !== after.level,
    section: before.clause.section !== after.clause.section,
    words: before.clause.says !== after.clause.says,
    options: !isSame(before.options, after.options),
  };
  const kinds = ['level', 'section', 'words', 'options'] as const;
  return kinds.filter((kind) => changed[kind]).map((kind) => ({ kind, before, after }));
}

/** What is left out says as much as what is empty. */
function isSame(one: unknown, other: unknown): boolean {
  return (isNothing(one) && isNothing(other)) || inOneOrder(one) === inOneOrder(other);
}

function isNothing(part: unknown): boolean {
  return part === undefined || (typeof part === 'object' && part !== null && Object.keys(part).length === 0);
}
