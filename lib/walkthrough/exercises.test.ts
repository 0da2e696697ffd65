/** Every lesson on the practice account, by the pipeline of the product: what is planted is found, what is put right is not. */
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../audit/build-checklist';
import type { ChecklistItem, Group } from '../checklist';
import practice from '../platforms/practice/index';
import { policies } from '../policies/all';
import type { Policy } from '../policies/policy';
import { practiceAccount, type PracticeAccount } from '../practice/account';
import { readingsOf } from '../practice/account-readings';
import { practiceCheck, practiceSchool } from '../practice/practice-check';
import { addReading } from '../self-check/add-reading';
import { checklistOf } from '../self-check/checklist-of';
import { compareNow } from '../self-check/compare-now';
import { lessons } from './all';
import { accountAfter, plant, putRight } from './instance';
import type { Exercise } from './lesson';
import { stillThere } from './still-there';
import { lessonsOf } from './stops';

const AT = '2026-09-01T08:00:00.000Z';

function checklistFor(policy: Policy, account: PracticeAccount): { group: Group; item: ChecklistItem }[] {
  const read = readingsOf(account).reduce(addReading, practiceCheck(policy, AT));
  return itemsOf(checklistOf(compareNow(read), [practice], AT));
}

function shownBy(policy: Policy, account: PracticeAccount, exercise: Exercise): string[] {
  const items = checklistFor(policy, account).map(({ item }) => item);
  return stillThere(items, exercise).map(keyOf).toSorted();
}

function keyOf({ finding: { verdict } }: ChecklistItem): string {
  return `${verdict.says} ${verdict.about}`;
}

const gist = ({ group, item }: { group: Group; item: ChecklistItem }) =>
  `${group}: ${item.finding.requirement.rule} ${keyOf(item)}`;

describe.each(policies.map((policy) => [policy.id, policy] as const))(
  'under the policy “%s”',
  (_id, policy) => {
    const school = practiceSchool(policy);
    const exercises = lessonsOf(policy).flatMap(({ lesson }) =>
      lesson.exercise ? [[lesson.rule, lesson.exercise] as const] : [],
    );

    test.each(exercises)(
      '%s: what the lesson plants is found, and put right it is not',
      (_rule, exercise) => {
        const planted = plant(exercise.instance, school)(practiceAccount(school));
        expect(shownBy(policy, planted, exercise)).toEqual(
          exercise.shows.map(({ says, about }) => `${says} ${about}`).toSorted(),
        );
        const fixed = putRight(exercise.instance, school)(planted);
        expect(shownBy(policy, fixed, exercise)).toEqual([]);
      },
    );

    test('with every lesson done, the practice account has nothing to change', () => {
      const fixed = accountAfter(
        lessonsOf(policy).map(({ lesson }) => lesson),
        school,
      );
      const found = checklistFor(policy, fixed);
      expect(found.filter(({ group }) => group === 'toChange').map(gist)).toEqual([]);
      expect(found.filter(({ item }) => item.finding.verdict.says === 'likelyMatch').map(gist)).toEqual([]);
    });

    test('and at the start it has much to change', () => {
      const groups = checklistFor(policy, practiceAccount(school)).map(({ group }) => group);
      expect(groups.filter((group) => group === 'toChange').length).toBeGreaterThan(10);
    });
  },
);

test('a lesson puts its instance back where it was, however often it is begun', () => {
  const school = 'Marlow Lane Primary School';
  const start = practiceAccount(school);
  for (const { exercise } of lessons.values()) {
    if (!exercise) continue;
    const again = plant(exercise.instance, school)(putRight(exercise.instance, school)(start));
    expect(again.lists).toEqual(start.lists);
    expect(again).toEqual(plant(exercise.instance, school)(start));
  }
});
