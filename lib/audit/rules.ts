/** Every rule: each is a folder under `lib/rules`, found by being there. */
import type { Rule } from '../rule';

const modules = import.meta.glob<Rule>('../rules/*/index.ts', { eager: true, import: 'default' });

export const rules: ReadonlyMap<string, Rule> = new Map(
  Object.values(modules).map((rule) => [rule.id, rule]),
);
