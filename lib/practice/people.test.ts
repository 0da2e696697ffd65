import { describe, expect, test } from 'vitest';
import practice from '../platforms/practice/index';
import { findPerson } from './directory';
import { blocked, closeFriends, followers, following, requestsReceived, suggestions } from './people';

const lists = { followers, following, closeFriends, requestsReceived, blocked, suggestions };
const handlesOf = (people: typeof followers) => people.map(({ handle }) => handle);

describe('the people of the practice network', () => {
  test.each(Object.entries(lists))('stand on a list once: %s', (_name, people) => {
    expect(new Set(handlesOf(people)).size).toBe(people.length);
  });

  test.each(Object.entries(lists))('have handles that can stand in an address: %s', (_name, people) => {
    expect(handlesOf(people).filter((handle) => !practice.handlePattern.test(handle))).toEqual([]);
  });

  test('are so many that lists have to be scrolled', () => {
    expect([followers.length, following.length, closeFriends.length]).toEqual([45, 60, 4]);
  });

  test('are suggested only where they are on no list', () => {
    const known = new Set([followers, following, requestsReceived, blocked].flatMap(handlesOf));
    expect(handlesOf(suggestions).filter((handle) => known.has(handle))).toEqual([]);
  });

  test('can all be looked up by handle, in any case', () => {
    const everybody = Object.values(lists).flat();
    expect(everybody.filter(({ handle }) => findPerson(handle.toUpperCase())?.handle !== handle)).toEqual([]);
    expect(findPerson('nobody.at.all')).toBeUndefined();
  });
});
