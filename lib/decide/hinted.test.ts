import { expect, test } from 'vitest';
import type { Observation } from '../observation';
import { at, found, policyAsking, robin } from '../../tests/support/build';
import { hintedOn } from './hinted';

const POLICY = policyAsking('pupil-connections');

function list(
  relation: 'followers' | 'following' | 'blocked',
  names: readonly string[],
): Observation<'people'> {
  const people = names.map((displayName, index) => ({ handle: `person${index}`, displayName }));
  return found('people', { relation, people, seen: people.length, total: people.length }, { page: relation });
}

const hinted = (lists: readonly Observation<'people'>[], policy = POLICY) =>
  hintedOn({ lists, school: null, policy, answers: {}, now: at(0) });

test('without names people are looked at for what they say, and are never called likely', () => {
  const { matches, more } = hinted([
    list('followers', ['Maya Y9', 'Callum Brodie', 'Tolu | age 13, year 8']),
  ]);
  expect(more).toBe(0);
  expect(matches.map(({ person }) => person.displayName)).toEqual(['Tolu | age 13, year 8', 'Maya Y9']);
  expect(matches.every(({ strength, reasons }) => strength === 'hint' && reasons.length === 0)).toBe(true);
});

test('somebody on two lists is looked at once, and both lists are named', () => {
  const { matches } = hinted([list('followers', ['Maya Y9']), list('following', ['Maya Y9'])]);
  expect(matches.map(({ seenOn }) => seenOn.map(({ relation }) => relation))).toEqual([
    ['followers', 'following'],
  ]);
});

test('people who are blocked, and policies that say nothing of pupils, give nobody to look at', () => {
  expect(hinted([list('blocked', ['Maya Y9'])]).matches).toEqual([]);
  expect(hinted([list('followers', ['Maya Y9'])], policyAsking('school-name')).matches).toEqual([]);
});

test('no more than twelve, or three in a hundred, are shown, and the others are counted', () => {
  const names = Array.from({ length: 50 }, (_, index) => `Maya ${index} Y9`);
  const { matches, more } = hinted([list('followers', names)]);
  expect([matches.length, more]).toEqual([12, 38]);
});

test('an answer about somebody is kept by the same name as where a name was compared', () => {
  const [match] = hinted([list('followers', ['Maya Y9'])]).matches;
  expect(match?.answerId).toBe('pupil/hearth/robin.ashdown/person0');
  expect(match?.account).toEqual(robin);
});
