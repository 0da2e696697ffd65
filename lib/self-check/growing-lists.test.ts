import { expect, test } from 'vitest';
import type { Person } from '../observation';
import { createPlainNameMatcher } from '../matching/plain-names';
import type { NameMatcher } from '../matching/names/index';
import { forGrowingLists, matcherFor } from './growing-lists';

const roll = [
  { id: '1', firstName: 'Maya', lastName: 'Adeyemi' },
  { id: '2', firstName: 'Tolu', lastName: 'Okonjo' },
];

function person(displayName: string, handle = displayName.toLowerCase().replaceAll(' ', '')): Person {
  return { handle, displayName };
}

const people = [
  person('Wen Liu'),
  person('M Adeyemi', 'x1'),
  person('Obi Eze'),
  person('Tolu Okonjo'),
  person('Maya Adeyemi'),
];

/** A matcher that remembers, and how many people it has compared. */
function remembering(): { matcher: NameMatcher; compared: () => number } {
  const plain = createPlainNameMatcher(roll);
  let count = 0;
  const matcher = forGrowingLists({
    match: (some) => {
      count += some.length;
      return plain.match(some);
    },
  });
  return { matcher, compared: () => count };
}

test('a list that grows person by person is compared as if it had been there from the start', () => {
  const { matcher } = remembering();
  for (let length = 0; length <= people.length; length++) {
    const some = people.slice(0, length);
    expect(matcher.match(some)).toEqual(createPlainNameMatcher(roll).match(some));
  }
});

test('on a list that has grown only whoever is new is compared', () => {
  const { matcher, compared } = remembering();
  for (let length = 1; length <= people.length; length++) matcher.match(people.slice(0, length));
  matcher.match(people);
  expect(compared()).toBe(people.length);
});

test('a list that begins with somebody else is compared as a whole', () => {
  const { matcher } = remembering();
  matcher.match(people);
  const other = people.toReversed();
  expect(matcher.match(other)).toEqual(createPlainNameMatcher(roll).match(other));
});

test('a list that has become shorter matches nobody who is no longer on it', () => {
  const { matcher } = remembering();
  matcher.match(people);
  expect(matcher.match(people.slice(0, 1))).toEqual([]);
});

test('other names are another comparison', () => {
  expect(matcherFor(roll)).toBe(matcherFor(roll));
  expect(matcherFor(roll).match(people)).not.toEqual([]);
  expect(matcherFor([]).match(people)).toEqual([]);
});
