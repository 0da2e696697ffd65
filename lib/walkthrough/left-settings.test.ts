/** A policy may leave settings to its staff: then its lesson on the settings plants others, and asks about those. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../audit/build-checklist';
import { loadCheckedPolicy } from '../audit/load-checked-policy';
import practice from '../platforms/practice/index';
import { policies } from '../policies/all';
import type { Policy } from '../policies/policy';
import { practiceAccount } from '../practice/account';
import { readingsOf } from '../practice/account-readings';
import { practiceCheck, practiceSchool } from '../practice/practice-check';
import { addReading } from '../self-check/add-reading';
import { checklistOf } from '../self-check/checklist-of';
import lesson from './lessons/strictest-settings/index';
import { lessons } from './all';
import { plant, putRight } from './instance';
import type { Exercise } from './lesson';
import { stillThere } from './still-there';
import { lessonsOf, stopsOf } from './stops';

const AT = '2026-09-01T08:00:00.000Z';
const RULE = 'strictest-settings';
const { doors } = lesson.settings;
const names = doors.map(({ setting }) => setting);
const asking = policies.filter(({ requirements }) => requirements.some(({ rule }) => rule === RULE));

/** The policy with these settings left to its staff, as a file of it would be loaded. */
function leaving(policy: Policy, leave: readonly string[]): Policy {
  const requirements = policy.requirements.map((one) =>
    one.rule === RULE ? { ...one, options: { leave } } : one,
  );
  const loaded = loadCheckedPolicy({ ...policy, requirements });
  if (!loaded.ok) throw new Error(`This is no policy: ${JSON.stringify(loaded.problems)}`);
  return loaded.policy;
}

function exerciseUnder(policy: Policy): Exercise | undefined {
  return lessonsOf(policy).find(({ requirement }) => requirement.rule === RULE)?.lesson.exercise;
}

/** Which settings are said to be looser than they could be, of those in the exercise. */
function found(policy: Policy, exercise: Exercise, isRight: boolean): string[] {
  const school = practiceSchool(policy);
  const planted = plant(exercise.instance, school)(practiceAccount(school));
  const account = isRight ? putRight(exercise.instance, school)(planted) : planted;
  const check = readingsOf(account).reduce(addReading, practiceCheck(policy, AT));
  const items = itemsOf(checklistOf(check, [practice], AT)).map(({ item }) => item);
  return stillThere(items, exercise)
    .map(({ finding }) => finding.verdict.about ?? '')
    .toSorted();
}

/** The setting that the question is about. */
function askedAbout({ options }: Exercise): string | undefined {
  const title = options.find(({ isIt }) => isIt)?.text;
  return Object.entries(practice.settings).find(([, setting]) => setting?.title === title)?.[0];
}

test('there are policies that ask for the strictest settings', () => {
  expect(asking.length).toBeGreaterThan(3);
});

describe.each(asking.map((policy) => [policy.id, policy] as const))(
  'under the policy “%s”',
  (_id, shipped) => {
    test('the lesson plants and asks about nothing that the policy leaves to its staff', () => {
      const left = shipped.requirements.find(({ rule }) => rule === RULE)?.options?.['leave'] ?? [];
      const exercise = exerciseUnder(shipped);
      const planted = exercise?.instance.settings ?? [];
      expect(planted.toSorted()).toEqual(
        names.filter((name) => !(left as string[]).includes(name)).toSorted(),
      );
      expect(planted).toContain(exercise && askedAbout(exercise));
    });

    test('a policy that leaves the lesson’s usual setting has another one planted, found and put right', () => {
      const usual = exerciseUnder(shipped);
      const left = (usual && askedAbout(usual)) ?? '';
      expect(names).toContain(left);
      const policy = leaving(shipped, [left]);
      const exercise = exerciseUnder(policy);
      if (!exercise) throw new Error('The lesson has nothing to do.');
      expect(askedAbout(exercise)).not.toBe(left);
      expect(exercise.task).not.toBe(usual?.task);
      expect(found(policy, exercise, false)).toEqual(names.filter((name) => name !== left).toSorted());
      expect(found(policy, exercise, true)).toEqual([]);
    });
  },
);

test('whatever a policy leaves, the rest is planted, asked about, and has its page and its step', () => {
  const [policy] = asking;
  if (!policy) throw new Error('No policy asks for the strictest settings.');
  fc.assert(
    fc.property(fc.subarray(names, { maxLength: names.length - 1 }), (left) => {
      const under = leaving(policy, left);
      const exercise = exerciseUnder(under);
      if (!exercise) throw new Error('The lesson has nothing to do.');
      const { instance, options, pages, steps } = exercise;
      const planted = instance.settings ?? [];
      expect(planted.filter((name) => left.includes(name as (typeof left)[number]))).toEqual([]);
      expect(planted.length + left.length).toBe(names.length);
      expect(planted).toContain(askedAbout(exercise));
      expect(options).toHaveLength(3);
      expect(found(under, exercise, false)).toEqual(planted.toSorted());
      for (const name of names) {
        const { title = '', page = '' } = practice.settings[name] ?? {};
        const isPlanted = planted.includes(name);
        expect(steps.some((step) => step.includes(`“${title}”`))).toBe(isPlanted);
        if (isPlanted) expect(pages).toContain(page);
      }
    }),
    { numRuns: 60 },
  );
});

test('a policy that leaves all of them keeps its lesson, with nothing to find on the practice network', () => {
  const [policy] = asking;
  if (!policy) throw new Error('No policy asks for the strictest settings.');
  const under = leaving(policy, names);
  const kinds = stopsOf(under).flatMap((stop) =>
    'lesson' in stop && stop.lesson?.lesson.rule === RULE ? [stop.kind] : [],
  );
  expect(kinds[0]).toBe('about');
  expect(kinds).not.toContain('find');
  expect(lessons.get(RULE)?.exercise?.instance.settings).toEqual(names);
});
