/**
 * How far somebody has come. It holds ids alone: nothing that was typed, nothing of the practice account, nothing
 * of the person.
 */
import * as z from 'zod/mini';
import { policyKey, type Policy } from '../policies/policy';
import { scenariosOf, type PolicyLesson } from './stops';

const id = z.string().check(z.maxLength(200));

export const progressSchema = z.object({
  version: z.literal(1),
  /** Id and version of the policy; null before one is chosen. */
  policy: z.nullable(id),
  /** Id of the stop at which they are. */
  stop: id,
  /** Lessons whose exercise was put right, each with the policy under which. */
  fixed: z.array(z.object({ policy: id, rule: id })).check(z.maxLength(2000)),
  /** What was chosen last in each situation: the place of the choice, from 0. */
  choices: z.record(id, z.int()),
});
export type Progress = z.output<typeof progressSchema>;

export const NO_PROGRESS: Progress = { version: 1, policy: null, stop: 'start', fixed: [], choices: {} };

/** The beginning, for anything that is not a progress. */
export function progressFrom(stored: unknown): Progress {
  const result = progressSchema.safeParse(stored);
  return result.success ? result.data : NO_PROGRESS;
}

export function withFixed(progress: Progress, policy: Policy, rule: string): Progress {
  if (isFixed(progress, policy, rule)) return progress;
  return { ...progress, fixed: [...progress.fixed, { policy: policyKey(policy), rule }] };
}

export function isFixed({ fixed }: Progress, policy: Policy, rule: string): boolean {
  return fixed.some((one) => one.rule === rule && one.policy === policyKey(policy));
}

/** A lesson is done when its exercise was seen to be put right, and each of its situations was thought about. */
export function isDone(progress: Progress, policy: Policy, lesson: PolicyLesson): boolean {
  const hasFixed = !lesson.lesson.exercise || isFixed(progress, policy, lesson.requirement.rule);
  return hasFixed && scenariosOf(lesson).every(([name]) => Object.hasOwn(progress.choices, name));
}
