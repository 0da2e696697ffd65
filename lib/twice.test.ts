import { describe, expect, test } from 'vitest';
import { twice } from './twice';

const told = (...times: number[]) => {
  const isSecond = twice();
  return times.map((time) => isSecond(time));
};

describe('something that is done twice in a row', () => {
  test.each([
    ['once is not twice', [0], [false]],
    ['twice soon is', [0, 300], [false, true]],
    ['twice with a long pause is not', [0, 900], [false, false]],
    ['the second of a late pair begins a new one', [0, 900, 1100], [false, false, true]],
    ['a third begins anew', [0, 100, 200], [false, true, false]],
    ['four times is twice twice', [0, 100, 200, 300], [false, true, false, true]],
  ])('%s', (_title, times, expected) => {
    expect(told(...times)).toEqual(expected);
  });
});
