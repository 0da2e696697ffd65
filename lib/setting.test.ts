import { describe, expect, test } from 'vitest';
import { AUDIENCES, AUDIENCE_SETTINGS, isLooser, isSettingName, SWITCH_SETTINGS } from './setting';

const names = [...SWITCH_SETTINGS, ...AUDIENCE_SETTINGS];

describe('a setting', () => {
  test('is known by its name, and nothing else is one', () => {
    expect(names.filter((name) => !isSettingName(name))).toEqual([]);
    expect(['bio', 'people', '', 'accountprivate', 'constructor', '__proto__'].filter(isSettingName)).toEqual(
      [],
    );
  });

  test('is a switch or names an audience, never both', () => {
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a value', () => {
  test('is never looser than itself', () => {
    expect([...AUDIENCES, true, false].filter((value) => isLooser(value, value))).toEqual([]);
  });

  test('is looser than every audience with fewer people in it', () => {
    AUDIENCES.forEach((wide, at) => {
      expect(AUDIENCES.map((narrow) => isLooser(wide, narrow))).toEqual(
        AUDIENCES.map((_, other) => at > other),
      );
    });
  });

  test.each([
    [true, false],
    [false, true],
  ])('of a switch that is %s is looser where the strictest position is %s', (value, strictest) => {
    expect(isLooser(value, strictest)).toBe(true);
  });

  test('of another kind than the strictest is not taken for as strict', () => {
    expect(isLooser(true, 'nobody')).toBe(true);
    expect(isLooser('nobody', false)).toBe(true);
  });
});
