import { expect, test } from 'vitest';
import { asInside, pupilsInside } from './inside';

const AMARA = {
  firstName: 'Amara',
  middleNames: 'Joy',
  lastName: 'Bellweather',
  knownAs: 'Mara',
  left: 2025,
};
const TOM = { firstName: 'Tom', lastName: 'Ashdown' };

function inside(...pupils: readonly unknown[]): string {
  return JSON.stringify({ pupils });
}

test('the names of pupils and the year of leaving come back as they were sealed, and nothing else of them', () => {
  const pupils = [
    { ...AMARA, id: 'x', group: '7B' },
    { ...TOM, id: 'y' },
  ];
  expect(pupilsInside(asInside(pupils))).toEqual([
    { id: 'p1', ...AMARA },
    { id: 'p2', ...TOM },
  ]);
});

test('what is more than names inside a sealed roll is not taken', () => {
  expect(pupilsInside(inside({ ...TOM, born: '2012-02-03', id: '7' }))).toEqual([{ id: 'p1', ...TOM }]);
});

test('names are cleaned of what cannot be seen', () => {
  expect(pupilsInside(inside({ firstName: 'To\u202em', lastName: 'Ash\u200bdown' }))).toEqual([
    { id: 'p1', firstName: 'Tom', lastName: 'Ashdown' },
  ]);
});

test.each([
  ['no list', '{"pupils": {}}'],
  ['no object', '[]'],
  ['nothing', 'null'],
  ['a pupil that is none', inside('Tom Ashdown')],
  ['a pupil without a surname', inside({ firstName: 'Tom' })],
  ['an empty name', inside({ ...TOM, firstName: '' })],
  ['a name that is a number', inside({ ...TOM, firstName: 7 })],
  ['a name without end', inside({ ...TOM, lastName: 'a'.repeat(201) })],
  ['another name that is none', inside({ ...TOM, knownAs: null })],
  ['a year that is none', inside({ ...TOM, left: '2025' })],
  ['a year with a fraction', inside({ ...TOM, left: 2025.5 })],
  ['more names than a roll may have', inside(...Array.from({ length: 20_001 }, () => TOM))],
])('a sealed roll with %s inside is not taken', (_, text) => {
  expect(pupilsInside(text)).toBeNull();
});
