/** Every lesson and every situation: each is a folder beside this file, found by being there. */
import type { Lesson } from './lesson';
import type { Scenario } from './scenario';

const lessonFiles = import.meta.glob<Lesson>('./lessons/*/index.ts', { eager: true, import: 'default' });
const scenarioFiles = import.meta.glob<Scenario>('./scenarios/*/index.ts', {
  eager: true,
  import: 'default',
});

/** By the rule that it is about. */
export const lessons: ReadonlyMap<string, Lesson> = new Map(
  Object.values(lessonFiles).map((lesson) => [lesson.rule, lesson]),
);

/** By the name of its folder. */
export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  Object.entries(scenarioFiles).map(([file, scenario]) => [file.split('/').at(-2) ?? '', scenario]),
);
