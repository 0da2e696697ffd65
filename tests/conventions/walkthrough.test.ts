/** Walks the folders of lessons and situations, and tells whoever adds one what is still missing, in a sentence. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../lib/audit/rules';
import { platforms } from '../../lib/platforms/all';
import practice from '../../lib/platforms/practice/index';
import { policies } from '../../lib/policies/all';
import { lessons, scenarios } from '../../lib/walkthrough/all';
import type { Exercise, Lesson } from '../../lib/walkthrough/lesson';
import type { Choice, Scenario } from '../../lib/walkthrough/scenario';
import { lessonsOf, otherScenarios, stopsOf } from '../../lib/walkthrough/stops';

const folder = path.resolve(import.meta.dirname, '../../lib/walkthrough');
const foldersOf = (kind: string) => readdirSync(path.join(folder, kind));

/** Nobody wants to read more than this off a projector, in characters. */
const LONGEST = 420;
/** Words for pupils’ exercise books. */
const MARKS = /\b(?:wrong|correct|well done|mistake|points?)\b/iu;

test.each(foldersOf('lessons'))('the lesson “%s” is whole', (name) => {
  expect(problemsOfLesson(name, lessons.get(name))).toEqual([]);
});

test.each(foldersOf('scenarios'))('the situation “%s” is whole', (name) => {
  expect(problemsOfScenario(scenarios.get(name))).toEqual([]);
});

test('lessons and situations name no real platform', () => {
  const told = JSON.stringify([[...lessons.values()], [...scenarios.values()]]);
  const real = platforms.filter((platform) => !platform.practice).map(({ title }) => title);
  expect(real.length).toBeGreaterThan(10);
  const named = real.filter((title) =>
    new RegExp(`(?<![\\p{L}])${RegExp.escape(title)}(?![\\p{L}])`, 'u').test(told),
  );
  expect(named).toEqual([]);
});

test('every rule has a lesson', () => {
  expect([...rules.keys()].filter((rule) => !lessons.has(rule))).toEqual([]);
});

describe.each(policies.map((policy) => [policy.id, policy] as const))(
  'under the policy “%s”',
  (_id, policy) => {
    test('there is one lesson for each clause, and none for a clause that it does not have', () => {
      expect(lessonsOf(policy).map(({ lesson }) => lesson.rule)).toEqual(
        policy.requirements.map(({ rule }) => rule),
      );
    });

    test('nobody is asked to choose where nothing is said to the choice', () => {
      const asked = new Set(policy.requirements.map(({ rule }) => rule));
      const silent = stopsOf(policy).flatMap((stop) =>
        stop.kind === 'scenario'
          ? stop.scenario.choices.filter(
              ({ touches: [about = ''], without }) => !without && !asked.has(about),
            )
          : [],
      );
      expect(silent.map(({ text }) => `Say, under “without”, what comes of: ${text}`)).toEqual([]);
    });

    test('a situation comes once, in its lesson or after the lessons', () => {
      const names = stopsOf(policy).flatMap((stop) => (stop.kind === 'scenario' ? [stop.name] : []));
      expect(new Set(names).size).toBe(names.length);
      const always = [...scenarios].filter(([, scenario]) => scenario.always).map(([name]) => name);
      expect(always.filter((name) => !names.includes(name))).toEqual([]);
      expect(otherScenarios(policy).every(([name]) => names.includes(name))).toBe(true);
    });

    test('it takes between 20 and 30 minutes to read, at two hundred words a minute and ten seconds to do each step', () => {
      const stops = stopsOf(policy);
      const words = JSON.stringify(stops.map(spokenAt)).split(/\s+/u).length;
      const minutes = words / 200 + (stops.length * 10) / 60;
      expect(minutes).toBeGreaterThan(20);
      expect(minutes).toBeLessThan(30);
    });
  },
);

/** What somebody reads at a stop; of the choices, the one that they take. */
function spokenAt(stop: ReturnType<typeof stopsOf>[number]): unknown {
  if (stop.kind === 'scenario') {
    const { title, story, choices } = stop.scenario;
    return [title, story, choices.map(({ text }) => text), choices[0]?.comes];
  }
  if (stop.kind === 'about') {
    const words = rules.get(stop.lesson.requirement.rule)?.words;
    return [words?.title, words?.why, stop.lesson.requirement.clause];
  }
  if (stop.kind === 'find') return [stop.exercise.task, stop.exercise.options.map(({ text }) => text)];
  return stop.kind === 'fix' ? [stop.exercise.steps, stop.exercise.fixed] : [];
}

function problemsOfLesson(name: string, lesson: Lesson | undefined): string[] {
  if (!lesson)
    return ['It needs an index.ts that exports a lesson by default, whose rule is the folder’s name.'];
  const rule = rules.get(name);
  if (!rule) return [`There is no rule “${name}”: a lesson is about a rule.`];
  const isManual = rule.mode === 'manual';
  return [
    ...(lesson.ask.endsWith('?') ? [] : ['What to ask the room ends with a question mark.']),
    ...(isManual && lesson.exercise ? ['No page can tell this rule: its lesson is a situation.'] : []),
    ...(isManual && !hasScenario(name)
      ? ['No page can tell this rule: it needs a situation of its own.']
      : []),
    ...(isManual || lesson.exercise ? [] : ['It needs an exercise: something to find and to put right.']),
    ...(lesson.exercise ? problemsOfExercise(lesson.exercise) : []),
  ];
}

function hasScenario(rule: string): boolean {
  return [...scenarios.values()].some(({ lesson }) => lesson === rule);
}

function problemsOfExercise({ options, pages, shows, task, steps, fixed }: Exercise): string[] {
  const known = new Set(practice.pages.map(({ id }) => id));
  const right = options.filter(({ isIt }) => isIt).length;
  return [
    ...pages.filter((page) => !known.has(page)).map((page) => `The practice network has no page “${page}”.`),
    ...(right === 1 ? [] : [`Of what can be found, one is it; here it is ${right}.`]),
    ...(options.length === 3 ? [] : ['There are three things to choose from.']),
    ...(shows.length > 0 ? [] : ['It has to say what is shown of it.']),
    ...[task, ...steps, fixed, ...options.map(({ says }) => says)].flatMap(problemsOfText),
  ];
}

function problemsOfScenario(scenario: Scenario | undefined): string[] {
  if (!scenario) return ['It needs an index.ts that exports a situation by default.'];
  const { lesson, choices, story, title } = scenario;
  return [
    ...(rules.has(lesson) ? [] : [`There is no rule “${lesson}” in whose lesson it could come.`]),
    ...(choices.length === 3 ? [] : ['There are three things that one might do.']),
    ...(/[.:!]$/u.test(title) ? ['Its title is no sentence.'] : []),
    ...choices.flatMap(problemsOfChoice),
    ...problemsOfText(story),
  ];
}

function problemsOfChoice({ touches, comes, without = comes, text }: Choice): string[] {
  return [
    ...(touches.length > 0 ? [] : [`This touches a rule: ${text}`]),
    ...touches.filter((rule) => !rules.has(rule)).map((rule) => `There is no rule “${rule}”.`),
    ...[comes, without].flatMap(problemsOfText),
    ...[comes, without]
      .filter((answer) => MARKS.test(answer))
      .map((answer) => `Nobody is marked here: ${answer}`),
  ];
}

function problemsOfText(text: string): string[] {
  return [
    ...(text.length > LONGEST ? [`This is long, at ${text.length} characters: ${text}`] : []),
    ...(/[.?!”]$/u.test(text) ? [] : [`This ends like a sentence: ${text}`]),
  ];
}
