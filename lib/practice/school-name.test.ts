import { expect, test } from 'vitest';
import { asWorkplace, DEFAULT_SCHOOL } from './school-name';

test.each([
  ['no name means the invented school', '  ', DEFAULT_SCHOOL],
  ['a name is taken as it is', 'St Bride’s Infants', 'St Bride’s Infants'],
  ['a name loses what is invisible in it', 'Oak\u202e\nHill', 'Oak Hill'],
  ['a name longer than a profile has room for is cut', 'a'.repeat(500), 'a'.repeat(80)],
])('%s', (_title, given, name) => {
  expect(asWorkplace(given)).toBe(name);
});
