/** Walks the folders of the rules, and tells whoever adds one what is still missing, in a sentence. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COMMON_SENTENCES } from '../../lib/common-words';
import type { Verdict } from '../../lib/finding';
import type { Outcome } from '../../lib/outcome';
import type { Rule } from '../../lib/rule';
import { factsFor, type RuleCase } from '../../lib/rules/cases';
import { fill } from '../../lib/words';

const folder = path.resolve(import.meta.dirname, '../../lib/rules');
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const rules = import.meta.glob<Rule>('../../lib/rules/*/index.ts', { eager: true, import: 'default' });
const cases = import.meta.glob<readonly RuleCase[]>('../../lib/rules/*/cases.ts', {
  eager: true,
  import: 'cases',
});

const FILES = ['index.ts', 'words.ts', 'cases.ts', 'README.md'];
/** A sentence would claim something about the person before anything was seen. */
const TITLE = /^\p{Lu}[^.!?:]{5,48}$/u;
const FORBIDDEN =
  /violat|\bcomplian|\bscor(?:e|ing)|\baudit|\bmonitor|\bcertificat|\bguarantee|100 ?(?:%|per ?cent)/giu;

test('there are rules to walk through', () => {
  expect(names.length).toBeGreaterThan(20);
});

test.each(names)('the rule “%s” is whole', (name) => {
  expect(problemsOf(name)).toEqual([]);
});

function problemsOf(name: string): string[] {
  const missing = FILES.filter((file) => !existsSync(path.join(folder, name, file)));
  if (missing.length > 0) return missing.map((file) => `lib/rules/${name} has no ${file}.`);
  const rule = rules[`../../lib/rules/${name}/index.ts`];
  const ruleCases = cases[`../../lib/rules/${name}/cases.ts`];
  if (!rule) return [`index.ts exports no rule by default: use defineRule or defineQuestion.`];
  if (!ruleCases) return [`cases.ts exports no "cases".`];
  return [
    ...(rule.id === name ? [] : [`Its id is "${rule.id}", but its folder is "${name}".`]),
    ...(rule.weight >= 0 && rule.weight <= 100 ? [] : [`Its weight is ${rule.weight}: use 0 to 100.`]),
    ...problemsOfWords(rule),
    ...problemsOfCases(rule, ruleCases),
  ];
}

function problemsOfWords({ words }: Rule): string[] {
  const { title, why, howToCheck, nextSteps, says } = words;
  const texts = [title, why, ...howToCheck, ...nextSteps, ...Object.values(says)];
  return [
    ...(TITLE.test(title)
      ? []
      : [`Its title has to be a topic, without a full stop, in 6 to 49 characters: "${title}".`]),
    ...(howToCheck.length > 0 ? [] : ['Its words do not say how to check (howToCheck).']),
    ...(nextSteps.length > 0 ? [] : ['Its words do not say what to do next (nextSteps).']),
    ...texts.filter((text) => text.trim() === '').map(() => 'One of its texts is empty.'),
    ...texts.flatMap((text) =>
      [...text.matchAll(FORBIDDEN)].map(([word]) => `We never say "${word}" to people: "${text}".`),
    ),
  ];
}

function problemsOfCases(rule: Rule, ruleCases: readonly RuleCase[]): string[] {
  const expected = ruleCases.flatMap((ruleCase) => ruleCase.expect);
  const outcomes: readonly string[] = outcomesOf(rule);
  const titles = ruleCases.map(({ title }) => title);
  return [
    ...outcomes
      .filter((outcome) => !expected.some((verdict) => verdict.outcome === outcome))
      .map((outcome) => `No case shows the outcome "${outcome}".`),
    ...expected
      .filter(({ outcome }) => !outcomes.includes(outcome))
      .map(({ outcome }) => `A case shows the outcome "${outcome}", which the rule does not list.`),
    ...Object.keys(rule.words.says)
      .filter((sentence) => !expected.some(({ says }) => says === sentence))
      .map((sentence) => `No case shows the sentence "${sentence}".`),
    ...titles
      .filter((title, at) => titles.indexOf(title) !== at)
      .map((title) => `Two cases have the title "${title}".`),
    ...blanksLeft(rule, ruleCases),
  ];
}

/** A question that has clues can show somebody to look at. */
function outcomesOf(rule: Rule): readonly Outcome[] {
  if (rule.mode !== 'manual') return rule.outcomes;
  return rule.clues ? ['untested', 'cantTell'] : ['untested'];
}

type Said = Pick<Verdict, 'says' | 'values'>;

/** Every sentence that a case leads to, filled as it is for people. */
function blanksLeft(rule: Rule, ruleCases: readonly RuleCase[]): string[] {
  return ruleCases
    .flatMap(({ facts, options }): readonly Said[] =>
      rule.mode === 'manual'
        ? [{ says: 'question' }, ...(rule.clues?.look(factsFor(facts)) ?? [])]
        : rule.judge(factsFor(facts), options ?? {}),
    )
    .flatMap((verdict) => problemsOfSentence(rule, verdict));
}

function problemsOfSentence(rule: Rule, { says, values }: Said): string[] {
  const sentence = new Map(Object.entries({ ...COMMON_SENTENCES, ...rule.words.says })).get(says);
  if (sentence === undefined) return [`It says "${says}", which neither its words nor the common ones have.`];
  const given = { platform: 'Practice network', handle: 'robin.ashdown', learned: 'February 2026' };
  return blanksIn(says, fill(sentence, { ...given, ...values }));
}

function blanksIn(says: string, text: string): string[] {
  return (text.match(/\{\w*\}/gu) ?? []).map((blank) => `The sentence "${says}" leaves ${blank} unfilled.`);
}
