import { describe, expect, test } from 'vitest';
import { nameInCell, nameOnLine } from './full-name';

const said = (name: ReturnType<typeof nameOnLine>) => name && `${name.firstName}|${name.lastName}`;

describe('first name and surname are told apart', () => {
  test.each([
    ['Maya Adeyemi', 'Maya|Adeyemi'],
    ['Adeyemi, Maya', 'Maya|Adeyemi'],
    ['O’Brien-Walsh, Seán', 'Seán|O’Brien-Walsh'],
    ['Zofia Anna Nowak', 'Zofia Anna|Nowak'],
    ['Ana de Souza', 'Ana|de Souza'],
    ['de Souza, Ana Maria', 'Ana Maria|de Souza'],
    ['van der Berg, Lieke', 'Lieke|van der Berg'],
    ['De La Cruz, Inés', 'Inés|De La Cruz'],
    ['St. John, Amy', 'Amy|St. John'],
    ['J. P. Zoë Smith', 'J. P. Zoë|Smith'],
    ['TJ Okonjo', 'TJ|Okonjo'],
    ['王 伟', '王|伟'],
    ['محمد الأمين', 'محمد|الأمين'],
    ['তানিয়া বেগম', 'তানিয়া|বেগম'],
    ['maya adeyemi', 'maya|adeyemi'],
  ])('“%s”', (text, name) => {
    expect(said(nameOnLine(text))).toBe(name);
  });
});

describe('nothing is taken that may be wrong', () => {
  test.each([
    'Maya',
    'Maya A',
    'M. Adeyemi',
    'Maya Adeyemi, 4B',
    'Maya Adeyemi 4B',
    'Maya Adeyemi, Oak',
    'Maya Adeyemi, Tolu Okonjo',
    'Van Nguyen, Tolu Okonjo',
    'Maya and Tolu Adeyemi',
    'Maya & Tolu Adeyemi',
    'Maya Adeyemi / Tolu Okonjo',
    'Adeyemi,Maya',
    'Adeyemi, Maya, Oak',
    'Maya Adeyemi - Oak',
    'Maya (May) Adeyemi',
    'Maya "May" Adeyemi',
    'May\ufffda Adeyemi',
    'Zo\u017d Adeyemi',
    'ZoÃ« Adeyemi',
    'Maya_Adeyemi',
    'maya@school.example',
    'Oak Class',
    'Oak Hill Primary School',
    'These are all the children that I teach on Mondays',
    'Maya Adeyemi (left)',
    `Maya ${'A'.repeat(300)}`,
  ])('from “%s”', (text) => {
    expect(nameOnLine(text)).toBeNull();
  });
});

test('In a cell, where there is one pupil for certain, a surname before a comma may have two words', () => {
  expect(said(nameInCell('Smith Okafor, Amy Grace'))).toBe('Amy Grace|Smith Okafor');
});
