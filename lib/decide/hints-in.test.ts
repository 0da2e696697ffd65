import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hintsIn } from './hints-in';

const NOW = '2026-11-21T09:00:00.000Z';
const SCHOOL = {
  name: 'Marlow Lane Primary School',
  shortNames: [{ text: 'Marlow Lane Primary' }, { text: 'Marlow Lane', alsoAPlace: true }],
  acronyms: ['MLPS'],
  domains: [],
};

function hints(displayName: string, bio?: string, handle = 'somebody'): string[] {
  const person = { handle, displayName, ...(bio === undefined ? {} : { bio }) };
  return hintsIn(person, SCHOOL, NOW).map(({ kind, text }) => `${kind}: ${text}`);
}

describe('what speaks for a pupil, in a name, a username or a bio', () => {
  test.each([
    ['Year 9 | football', 'yearGroup: Year 9'],
    ['yr.10 🎒', 'yearGroup: yr.10'],
    ['Y11 💀', 'yearGroup: Y11'],
    ['class 6B rules', 'className: class 6B'],
    ['Marlow Lane Primary', 'school: Marlow Lane Primary'],
    ['marlow-lane primary school 💛', 'school: Marlow Lane Primary School'],
    ['MLPS', 'school: MLPS'],
    ['class of 2028', 'leavers: class of 2028'],
    ['i’m 13', 'age: i’m 13'],
    ['14 yo', 'age: 14 yo'],
    ['age 13, he/him', 'age: age 13'],
    ['age: 12', 'age: age: 12'],
    ['15 years old, she/her', 'age: 15 years old'],
    ['born 2012', 'birthYear: born 2012'],
    ['bday 3/4/2013', 'birthYear: bday 3/4/2013'],
  ])('“%s”', (bio, hint) => {
    expect(hints('Maya', bio)).toEqual([hint]);
  });

  test('in the name itself, and in a username that ends in a year of birth', () => {
    expect(hints('Maya Y9')).toEqual(['yearGroup: Y9']);
    expect(hints('Maya', undefined, 'maya.2013')).toEqual(['birthYear: 2013']);
  });

  test('by a school’s name with an apostrophe, however that is written', () => {
    const school = { ...SCHOOL, name: 'O’Malley’s Infants' };
    for (const bio of ["o'malleys infants", 'O’Malley’s Infants', 'OMalleys Infants'])
      expect(hintsIn({ handle: 'm', displayName: 'Maya', bio }, school, NOW)).toHaveLength(1);
  });

  test('strongest first', () => {
    expect(hints('Maya', 'MLPS, Year 6, age 11')).toEqual([
      'age: age 11',
      'yearGroup: Year 6',
      'school: MLPS',
    ]);
  });
});

describe('what speaks for nobody', () => {
  test.each([
    '',
    'Marlow Lane, London',
    'mlps',
    'Teacher at Marlow Lane Primary School',
    'Year 6 teacher',
    'Mum of two, one in Year 4',
    'class of 1998',
    'class of 2019',
    '5 years in London',
    '10 years of running',
    'I’m 13th in line',
    'im 5.3 ft',
    'I’m 10k away',
    'born 1985',
    'Year 2000',
    'est. 2025',
    'Y2K',
    'year 7:30',
    '£15 yo-yos',
    'aged 42',
  ])('“%s”', (bio) => {
    expect(hints('Maya', bio)).toEqual([]);
  });

  test('nor does a username with a year in which nobody was born who is a pupil', () => {
    expect(hints('Maya', undefined, 'maya2026')).toEqual([]);
    expect(hints('Maya', undefined, 'maya1998')).toEqual([]);
  });
});

test('Every hint stands in what was read, whatever that is', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Year 9 ',
      'Y9',
      'age 13',
      ' yo',
      'class of 2028',
      'MLPS',
      'born 2012',
      'mum',
      '13',
      '\n',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, fc.string(), (displayName, bio, handle) => {
      const read =
        `${displayName}\n${bio}\n${handle}\n${SCHOOL.name}\n${SCHOOL.shortNames[0]?.text}`.normalize('NFKC');
      for (const hint of hintsIn({ handle, displayName, bio }, SCHOOL, NOW))
        expect(read).toContain(hint.text);
    }),
    { numRuns: 2000 },
  );
});
