/** The way through: which lessons a policy has, and every stop from the start to the end, in order. */
import type { Policy, Requirement } from '../policies/policy';
import { lessonFor, scenarios } from './all';
import type { Exercise, Lesson } from './lesson';
import type { Scenario } from './scenario';

export type PolicyLesson = { requirement: Requirement; lesson: Lesson };

export type ExerciseStop = { id: string; lesson: PolicyLesson; exercise: Exercise };

export type Stop =
  | { kind: 'start' | 'context' | 'end'; id: string }
  | { kind: 'about'; id: string; lesson: PolicyLesson }
  | ({ kind: 'find' } & ExerciseStop)
  | ({ kind: 'fix' } & ExerciseStop)
  | { kind: 'scenario'; id: string; lesson: PolicyLesson | null; scenario: Scenario; name: string };

/** One lesson for each clause, in the policy's order, and none for what it does not ask. */
export function lessonsOf(policy: Policy): PolicyLesson[] {
  return policy.requirements.flatMap((requirement) => {
    const lesson = lessonFor(requirement);
    return lesson ? [{ requirement, lesson }] : [];
  });
}

export function stopsOf(policy: Policy): Stop[] {
  return [
    { kind: 'start', id: 'start' },
    ...lessonsOf(policy).flatMap(stopsOfLesson),
    ...otherScenarios(policy).map(([name, scenario]) => scenarioStop(name, scenario, null)),
    { kind: 'context', id: 'context' },
    { kind: 'end', id: 'end' },
  ];
}

/** The names of the situations that a lesson has. */
export function scenariosOf({ requirement }: PolicyLesson): [string, Scenario][] {
  return [...scenarios].filter(([, { lesson }]) => lesson === requirement.rule);
}

/** Situations that are told under every policy, and that none of this one's lessons has. */
export function otherScenarios({ requirements }: Policy): [string, Scenario][] {
  return [...scenarios].filter(
    ([, { always, lesson }]) => always && !requirements.some(({ rule }) => rule === lesson),
  );
}

function stopsOfLesson(lesson: PolicyLesson): Stop[] {
  const { rule, exercise } = lesson.lesson;
  return [
    { kind: 'about', id: `${rule}/about`, lesson },
    ...(exercise
      ? ([
          { kind: 'find', id: `${rule}/find`, lesson, exercise },
          { kind: 'fix', id: `${rule}/fix`, lesson, exercise },
        ] as const)
      : []),
    ...scenariosOf(lesson).map(([name, scenario]) => scenarioStop(name, scenario, lesson)),
  ];
}

function scenarioStop(name: string, scenario: Scenario, lesson: PolicyLesson | null): Stop {
  return { kind: 'scenario', id: `scenario/${name}`, lesson, scenario, name };
}
