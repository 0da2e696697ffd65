/** Every lesson and every situation: each is a folder beside this file, found by being there. */
import type { Requirement } from '../policies/policy';
import type { Lesson, WrittenLesson } from './lesson';
import type { Scenario } from './scenario';
import { settingsExercise } from './settings-exercise';

const lessonFiles = import.meta.glob<WrittenLesson>('./lessons/*/index.ts', {
  eager: true,
  import: 'default',
});
const scenarioFiles = import.meta.glob<Scenario>('./scenarios/*/index.ts', {
  eager: true,
  import: 'default',
});

/** By the rule that it is about, as under a policy that leaves nothing to its staff. */
export const lessons: ReadonlyMap<string, Lesson> = new Map(
  Object.values(lessonFiles).map((lesson) => [lesson.rule, lessonWithout(lesson, [])]),
);

/** By the name of its folder. */
export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  Object.entries(scenarioFiles).map(([file, scenario]) => [file.split('/').at(-2) ?? '', scenario]),
);

/** The lesson for what a policy asks: about nothing that it leaves to its staff. */
export function lessonFor({ rule, options }: Requirement): Lesson | undefined {
  const lesson = Object.values(lessonFiles).find((written) => written.rule === rule);
  const leave = options?.['leave'];
  return lesson && lessonWithout(lesson, Array.isArray(leave) ? leave : []);
}

function lessonWithout({ settings, ...lesson }: WrittenLesson, left: readonly unknown[]): Lesson {
  const exercise = settings && settingsExercise(settings, left);
  return exercise ? { ...lesson, exercise } : lesson;
}
