import { expect, test } from 'vitest';
import { DEFAULT_SCHOOL, schoolNameIn } from './school-name';

test.each([
  ['an address that names no school means the invented one', '', DEFAULT_SCHOOL],
  ['an empty name means the invented school', '?school=%20%20', DEFAULT_SCHOOL],
  ['a name is taken from the address', '?school=St%20Bride%E2%80%99s%20Infants', 'St Bride’s Infants'],
  ['a name loses what is invisible in it', '?school=Oak%E2%80%AE%0AHill', 'Oak Hill'],
  ['a name longer than a profile has room for is cut', `?school=${'a'.repeat(500)}`, 'a'.repeat(80)],
])('%s', (_title, query, name) => {
  expect(schoolNameIn(query)).toBe(name);
});
