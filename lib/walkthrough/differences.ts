/** What changes in the walkthrough where another policy is chosen. */
import type { Level } from '../outcome';
import type { Policy } from '../policies/policy';
import { lessonsOf } from './stops';

export type Differences = {
  /** Rules whose lessons come, and go. */
  come: readonly string[];
  go: readonly string[];
  levels: readonly { rule: string; before: Level; after: Level }[];
  /** Rules at the same level whose clause says something else. */
  clauses: readonly string[];
};

export function differencesBetween(before: Policy, after: Policy): Differences {
  const was = new Map(lessonsOf(before).map(({ requirement }) => [requirement.rule, requirement]));
  const is = lessonsOf(after).map(({ requirement }) => requirement);
  const both = is.flatMap((now) => {
    const old = was.get(now.rule);
    return old ? [{ rule: now.rule, old, now }] : [];
  });
  return {
    come: is.filter(({ rule }) => !was.has(rule)).map(({ rule }) => rule),
    go: [...was.keys()].filter((rule) => !is.some((now) => now.rule === rule)),
    levels: both
      .filter(({ old, now }) => old.level !== now.level)
      .map(({ rule, old, now }) => ({ rule, before: old.level, after: now.level })),
    clauses: both
      .filter(({ old, now }) => old.level === now.level && old.clause.says !== now.clause.says)
      .map(({ rule }) => rule),
  };
}
