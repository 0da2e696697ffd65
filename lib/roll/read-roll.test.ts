import { describe, expect, test } from 'vitest';
import { readRoll } from './read-roll';

const names = (text: string) =>
  readRoll(text).pupils.map(({ firstName, lastName }) => `${firstName}|${lastName}`);

describe('names that somebody typed', () => {
  test('one name a line, in either order', () => {
    expect(names('Maya Adeyemi\nO’Brien, Seán\nZofia Anna Nowak')).toEqual([
      'Maya|Adeyemi',
      'Seán|O’Brien',
      'Zofia Anna|Nowak',
    ]);
  });

  test('a year of leaving makes an ex-pupil', () => {
    expect(readRoll('Ffion Pritchard (left 2023)').pupils).toEqual([
      { id: 'p1', firstName: 'Ffion', lastName: 'Pritchard', left: 2023 },
    ]);
  });

  test('a single word is said to be unread, by its line', () => {
    expect(readRoll('Maya Adeyemi\n\nBilal\n')).toMatchObject({
      pupils: [{ lastName: 'Adeyemi' }],
      unread: [3],
    });
  });

  test('nothing gives nobody', () => {
    expect(readRoll(' \n\n')).toEqual({ pupils: [], unread: [], isBroken: false });
  });
});

describe('a table', () => {
  test.each([
    ['commas', 'Surname,Forename,Class\nAdeyemi,Maya,4B'],
    ['semicolons', 'Surname;Forename;Class\nAdeyemi;Maya;4B'],
    ['tabs, as pasted from a spreadsheet', 'Surname\tForename\tClass\nAdeyemi\tMaya\t4B'],
    [
      'quotation marks and a byte order mark',
      '\ufeff"Surname","Forename","Class"\r\n"Adeyemi","Maya","4B"\r\n',
    ],
  ])('with %s', (_, text) => {
    expect(readRoll(text).pupils).toEqual([
      { id: 'p1', firstName: 'Maya', lastName: 'Adeyemi', group: '4B' },
    ]);
  });

  test('with preferred names, and a comma within quotation marks', () => {
    expect(readRoll('First name,Last name,Preferred name\nAlexander,"Fitz, Roy",Sasha').pupils).toEqual([
      { id: 'p1', firstName: 'Alexander', lastName: 'Fitz, Roy', knownAs: 'Sasha' },
    ]);
  });

  test('with a quotation mark that never closes is refused whole', () => {
    expect(readRoll('First name,Last name\n"Maya,Adeyemi')).toEqual({
      pupils: [],
      unread: [],
      isBroken: true,
    });
  });

  test('with a row without a surname says which', () => {
    expect(readRoll('First name,Last name\nMaya,Adeyemi\nBilal,')).toMatchObject({ unread: [3] });
  });
});
