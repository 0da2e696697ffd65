import { describe, expect, test } from 'vitest';
import type { Facts } from '../fact';
import type { Rule } from '../rule';
import { unread, type CaseFacts, type RuleCase } from './cases';

const rules = import.meta.glob<Rule>('./*/index.ts', { eager: true, import: 'default' });
const cases = import.meta.glob<readonly RuleCase[]>('./*/cases.ts', { eager: true, import: 'cases' });

function factsFor({ account, settings, lists, school, ...fields }: CaseFacts): Facts {
  return {
    account: account ?? { platform: 'practice', handle: 'robin.ashdown' },
    field: ((kind) => fields[kind] ?? unread()) as Facts['field'],
    settings: settings ?? [],
    lists: lists ?? [],
    school: school ?? null,
  };
}

for (const [file, rule] of Object.entries(rules)) {
  if (rule.mode === 'manual') continue;
  describe(rule.id, () => {
    test.each(cases[file.replace('index.ts', 'cases.ts')] ?? [])(
      '$title',
      ({ facts, options, expect: expected }) => {
        const verdicts = rule.judge(factsFor(facts), options ?? {});
        expect(verdicts.map(({ outcome, says, about }) => ({ outcome, says, about }))).toEqual(
          expected.map((verdict) => ({ about: undefined, ...verdict })),
        );
      },
    );
  });
}
