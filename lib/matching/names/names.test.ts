import { describe, expect, test } from 'vitest';
import type { Pupil } from '../../roll/pupil';
import { createNameMatcher } from './index';

const roll: readonly Pupil[] = [
  { id: 'maya', firstName: 'Maya', lastName: 'Adeyemi' },
  { id: 'sean', firstName: 'Seán', lastName: "O'Brien" },
  { id: 'alex', firstName: 'Alexander', lastName: 'Łęcki', knownAs: 'Sasha' },
  { id: 'amira', firstName: 'Amira', lastName: 'El-Sayed Hassan' },
  { id: 'zofia', firstName: 'Zofia Anna', middleNames: 'Maria', lastName: 'Nowak' },
];
const matchesOf = (displayName: string, handle = 'x') =>
  createNameMatcher(roll)
    .match([{ displayName, handle }])
    .map(({ pupil, strength }) => `${pupil} ${strength}`);

describe('a full name', () => {
  test.each([
    ['as it is written', 'Maya Adeyemi', 'maya likely'],
    ['in capitals with decoration', '✨ MAYA ADEYEMI ✨', 'maya likely'],
    ['the other way round', 'Adeyemi, Maya', 'maya likely'],
    ['among other words', 'the real Maya Adeyemi 2014', 'maya likely'],
    ['without its marks', 'Sean OBrien', 'sean likely'],
    ['with another apostrophe', 'SEÁN O’BRIEN', 'sean likely'],
    ['by the name everyone uses', 'Sasha Lecki', 'alex likely'],
    ['with a surname of several parts', 'Amira El Sayed-Hassan', 'amira likely'],
    ['run together', 'MayaAdeyemi', 'maya likely'],
    ['in fancy letters', '𝓜𝓪𝔂𝓪 𝓐𝓭𝓮𝔂𝓮𝓶𝓲', 'maya likely'],
  ])('%s', (_, displayName, expected) => {
    expect(matchesOf(displayName)).toEqual([expected]);
  });

  test.each(['maya.adeyemi', 'adeyemi_maya09', 'MayaAdeyemi2014'])('spelt by the username %s', (handle) => {
    expect(matchesOf('', handle)).toEqual(['maya likely']);
  });
});

test('a surname with an initial is possible, not likely', () => {
  expect(matchesOf('M. Adeyemi')).toEqual(['maya possible']);
});

test.each([
  ['another first name', 'Mayar Adeyemi'],
  ['the first name alone', 'Maya'],
  ['the surname alone', 'Mrs Adeyemi'],
  ['part of a longer name', 'Maya Adeyemisson'],
  ['both names, but not together', 'Maya Smith and Tolu Adeyemi'],
  ['no letters at all', '🦋🦋🦋'],
])('%s does not match', (_, displayName) => {
  expect(matchesOf(displayName)).toEqual([]);
});

test('matches come strongest first, with their person and reasons', () => {
  const people = [
    { handle: 'a', displayName: 'M Adeyemi' },
    { handle: 'b', displayName: 'Maya Adeyemi' },
  ];
  expect(createNameMatcher(roll).match(people)).toMatchObject([
    { person: 1, pupil: 'maya', strength: 'likely', reasons: ['first name and surname, letter by letter'] },
    {
      person: 0,
      pupil: 'maya',
      strength: 'possible',
      reasons: [
        '“adeyemi”, as on your list of names',
        'the initial M of the first name',
        'one pupil on your list of names is called “adeyemi”',
      ],
    },
  ]);
});

test('an empty roll matches nobody', () => {
  expect(createNameMatcher([]).match([{ handle: 'maya', displayName: 'Maya Adeyemi' }])).toEqual([]);
});

describe('middle names', () => {
  test.each([
    ['that only the list of names has', 'Zofia Nowak', ['zofia likely']],
    ['that both have', 'Zofia Anna Maria Nowak', ['zofia likely']],
    ['that only the profile has', 'Maya Grace Adeyemi', ['maya likely']],
    ['of which the profile has an initial', 'Maya G. Adeyemi', ['maya likely']],
    ['between a first name and another surname', 'Maya Adeyemi Brown', ['maya likely']],
    ['after another first name', 'Grace Maya Okonjo', []],
    ['of two people', 'Maya and Adeyemi', []],
  ])('%s', (_, displayName, matches) => {
    expect(matchesOf(displayName)).toEqual(matches);
  });
});
