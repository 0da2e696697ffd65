/**
 * What a rule is. A rule judges; it reads nothing. It is given the facts that it declares and sees no
 * others, so that whoever reads its `needs` knows all that it can depend on.
 */
import type * as z from 'zod/mini';
import type { AnswerKind } from './answer';
import type { CommonSentence } from './common-words';
import type { Fact, FactName, Facts, FactsFor } from './fact';
import type { Verdict } from './finding';
import { nameOfLanguage } from './language';
import type { Source } from './observation';
import type { Outcome } from './outcome';

/** The rule's part of what is shown; sentences have `{blanks}`. */
export type RuleWords<Says extends string = string> = {
  /** What it is about, as a topic: it has to be true whatever was found. */
  title: string;
  /** The same for a rule that judges several things, with `{blanks}` for the one at hand. */
  titleOfEach?: string;
  why: string;
  /** How the person can look for themselves. */
  howToCheck: readonly string[];
  /** What can be done, where the platform has no steps of its own for it. */
  nextSteps: readonly string[];
  says: { readonly [Sentence in Says]: string };
};

type RuleBase = {
  id: string;
  /** From 0 to 100: how much harm is done where it is not followed. Orders the checklist. */
  weight: number;
  answers: readonly AnswerKind[];
};

/** No page can tell; the person is asked. The sentence `question` of its words is the question. */
export type ManualRule = RuleBase & {
  mode: 'manual';
  words: RuleWords<'question'>;
  /** What pages show that bears on the question; never an answer to it. */
  clues?: Clues<Facts>;
};

type Clues<Known, Says extends string = string> = {
  needs: readonly FactName[];
  look(facts: Known): readonly Verdict<Says>[];
};

/** Judged from facts. `semiAuto`: what is found needs the person's eye before it means anything. */
export type CheckedRule = RuleBase & {
  mode: 'automatic' | 'semiAuto';
  needs: readonly FactName[];
  options: z.ZodMiniType;
  /** Every outcome that the rule can give; each has a case that shows it. */
  outcomes: readonly Outcome[];
  words: RuleWords;
  judge(facts: Facts, options: unknown): readonly Verdict[];
};

export type Rule = ManualRule | CheckedRule;

type Definition<Name extends FactName, Options extends z.ZodMiniType, Says extends string> = RuleBase & {
  mode: 'automatic' | 'semiAuto';
  needs: readonly Name[];
  options: Options;
  outcomes: readonly Outcome[];
  words: RuleWords<Says>;
  judge(facts: FactsFor<Name>, options: z.output<Options>): readonly Verdict<Says | CommonSentence>[];
};

/** A rule whose `judge` compiles only if it touches nothing but what it `needs`. Options are parsed here. */
export function defineRule<Name extends FactName, Options extends z.ZodMiniType, Says extends string>(
  definition: Definition<Name, Options, Says>,
): CheckedRule {
  return {
    ...definition,
    judge: (facts, options) => definition.judge(facts, definition.options.parse(options)),
  };
}

export function defineQuestion(definition: Omit<ManualRule, 'mode'>): ManualRule {
  return { mode: 'manual', ...definition };
}

/** Clues to a question, whose `look` compiles only if it touches nothing but what it `needs`. */
export function defineClues<Name extends FactName, Says extends string>(definition: {
  needs: readonly Name[];
  look(facts: FactsFor<Name>): readonly Verdict<Says>[];
}): Clues<Facts, Says> {
  return definition;
}

/** Answers to a setting that we could not read: the person sets it, and says so. */
export const TO_A_QUESTION = ['setThis', 'willChange', 'notForMe'] as const;

/** The verdict on a fact that is not known: not looked at yet, or looked at and not readable. */
export function notKnown(
  fact: Extract<Fact<unknown>, { status: 'unread' | 'unreadable' }>,
  about?: string,
): Verdict<CommonSentence> {
  const subject = about === undefined ? {} : { about };
  if (fact.status === 'unreadable') {
    return {
      outcome: 'cantTell',
      says: fact.why,
      ...(fact.why === 'language' ? { values: { language: nameOfLanguage(fact.language) } } : {}),
      sources: [fact.source],
      fix: { page: fact.page ?? fact.source.page },
      ...subject,
    };
  }
  const fix = fact.page === null ? {} : { fix: { page: fact.page } };
  const notSeen = fact.page === null ? 'notShown' : 'notLookedAt';
  return {
    outcome: 'untested',
    says: fact.notIn && fact.page !== null ? 'notInDownload' : notSeen,
    sources: fact.notIn && fact.page !== null ? [fact.notIn] : [],
    ...fix,
    ...subject,
  };
}

/** Whether the person could see it on the page: data that a page carries from when it was loaded is older than that. */
export function isOnShow(source: Source): boolean {
  return source.anchor !== 'embedded';
}
