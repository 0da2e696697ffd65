import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_NAMES, readRoll } from './read-roll';

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

  test.each([
    ['numbers before them', '1. Maya Adeyemi\n2) Okonjo, Tolu'],
    ['marks before them', '• Maya Adeyemi\n- Okonjo, Tolu'],
    ['quotation marks around them', '"Maya Adeyemi"\n"Okonjo, Tolu"'],
    ['empty cells behind them', 'Maya Adeyemi,,\n"Okonjo, Tolu",,'],
    ['a heading above them', 'Pupils\nMaya Adeyemi\nOkonjo, Tolu'],
    ['line ends of an old Mac', 'Maya Adeyemi\rOkonjo, Tolu'],
    ['line breaks from a letter', 'Maya Adeyemi\vOkonjo, Tolu\u2028'],
  ])('are read with %s', (_, text) => {
    expect(readRoll(text).unread).toEqual([]);
    expect(names(text)).toEqual(['Maya|Adeyemi', 'Tolu|Okonjo']);
  });

  test.each([
    ['two pupils on one line', 'Maya Adeyemi, Tolu Okonjo'],
    ['a class behind the name', 'Maya Adeyemi, 4B'],
    ['a class that could be a name', 'Maya Adeyemi, Oak'],
    ['a letter that got lost', 'Zo\ufffd Adeyemi'],
    ['brackets that say something else', 'Maya Adeyemi (she/her)'],
  ])('a line with %s is unread rather than wrong', (_, line) => {
    expect(readRoll(`Callum Brodie\n${line}`)).toMatchObject({
      pupils: [{ lastName: 'Brodie' }],
      unread: [2],
    });
  });

  test('names beyond ten thousand are not taken, and counted', () => {
    const { pupils, notTaken } = readRoll('Maya Adeyemi\n'.repeat(MAX_NAMES + 2));
    expect(pupils).toHaveLength(MAX_NAMES);
    expect(notTaken).toBe(2);
  });

  test('a line of a megabyte is unread, and soon', () => {
    const start = performance.now();
    expect(readRoll(`Maya${' '.repeat(1_000_000)}Adeyemi`).unread).toEqual([1]);
    expect(performance.now() - start).toBeLessThan(1000);
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
    expect(
      readRoll('First name,Last name,Address,Preferred name\nAlexander,Fitzroy,"1, Oak Hill",Sasha').pupils,
    ).toEqual([{ id: 'p1', firstName: 'Alexander', lastName: 'Fitzroy', knownAs: 'Sasha' }]);
  });

  test.each([
    ['one column for the name', 'Name,Class\nMaya Adeyemi,4B\nTolu Okonjo,4B'],
    ['the surname first in it', 'Name,Class\n"Adeyemi, Maya",4B\n"Okonjo, Tolu",4B'],
    ['numbers in the first column', 'UPN,Pupil name,Reg\nA1,Maya Adeyemi,4B\nA2,Tolu Okonjo,4B'],
    ['a title above the headings', '2025\n\nSurname,Forename,Class\nAdeyemi,Maya,4B\nOkonjo,Tolu,4B'],
    ['the class above the year', 'Year,Pupil,Class\n4,Maya Adeyemi,4B\n4,Tolu Okonjo,4B'],
    ['headings on every page', 'Name,Class\nMaya Adeyemi,4B\nName,Class\nTolu Okonjo,4B'],
    ['two tables, one below the other', 'Name,Class\nMaya Adeyemi,4B\n\nClass,Student\n4B,Tolu Okonjo'],
    ['bars', 'Name|Class\nMaya Adeyemi|4B\nTolu Okonjo|4B'],
  ])('with %s', (_, text) => {
    expect(readRoll(text).pupils).toEqual([
      { id: 'p1', firstName: 'Maya', lastName: 'Adeyemi', group: '4B' },
      { id: 'p2', firstName: 'Tolu', lastName: 'Okonjo', group: '4B' },
    ]);
  });

  test('without headings is unread from its first line to its last', () => {
    for (const text of [
      'Maya\tAdeyemi\nTolu\tOkonjo',
      'Maya,Adeyemi\nTolu,Okonjo',
      'Maya Adeyemi;Oak\nTolu Okonjo;Oak',
      'Pupil,Points\nMaya Adeyemi,7',
    ])
      expect(readRoll(text)).toEqual({ pupils: [], unread: [1, 2], isBroken: false });
  });

  test('has titles and dates above its headings, which are no names', () => {
    const { pupils, unread } = readRoll('Class list\n\nName,Class\nMaya Adeyemi,4B\n4B,Tolu Okonjo');
    expect(unread).toEqual([5]);
    expect(pupils.map(({ lastName }) => lastName)).toEqual(['Adeyemi']);
  });

  test('makes ex-pupils by a column of dates or years', () => {
    const text = 'Name,Date of leaving\nMaya Adeyemi,31/07/2021\nTolu Okonjo,\nBen Ash (left 2019),';
    expect(readRoll(text).pupils.map(({ left }) => left)).toEqual([2021, undefined, 2019]);
  });

  test('with a second surname looks for both', () => {
    const text = 'Legal Surname,Legal Forename,Preferred Surname\nAdeyemi,Maya,Ash\nOkonjo,Tolu,Okonjo';
    expect(names(text)).toEqual(['Maya|Adeyemi', 'Maya|Ash', 'Tolu|Okonjo']);
  });

  test('with preferred names that are whole names looks for them too', () => {
    expect(names('Legal name,Preferred name\nAlexander Fitzroy,Sasha Roy')).toEqual([
      'Alexander|Fitzroy',
      'Sasha|Roy',
    ]);
  });

  test.each([
    ['a cell too many', 'Adeyemi, Maya,4B'],
    ['a cell too few', '4B'],
    ['cells that have changed places', '4B,Maya Adeyemi'],
    ['a quotation mark within a cell', '"Maya Ash "Mimi" Adeyemi",4B'],
    ['a note that is no name', 'Maya Adeyemi (see office),4B'],
  ])('with %s in a row says which row', (_, row) => {
    expect(readRoll(`Name,Class\nCallum Brodie,4B\n${row}`)).toMatchObject({
      pupils: [{ lastName: 'Brodie' }],
      unread: [3],
    });
  });

  test('with cells that ran together over several lines says which lines', () => {
    const text = 'Surname,Forename\n"Adeyemi,Maya\nOkonjo,Tolu\n"Ash,Ben\nBrodie,Callum';
    expect(readRoll(text)).toMatchObject({ pupils: [{ lastName: 'Brodie' }], unread: [2, 3, 4] });
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

/** Pieces of which tables, names and what is neither are made. */
const PIECES = [
  'Maya',
  ' ',
  'Adeyemi',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '"',
  '""',
  '4B',
  '(left 2021)',
  'Name',
  'Class',
];
const anyText = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 40 });

test('Whatever is typed, every name has only what names have, and nothing with letters goes unsaid', () => {
  fc.assert(
    fc.property(anyText, (pieces) => {
      const text = pieces.join('');
      const { pupils, unread, isBroken } = readRoll(text);
      for (const { firstName, lastName } of pupils)
        expect(`${firstName}${lastName}`).not.toMatch(/[\d()[\]",;\ufffd]/u);
      // Headings by themselves are read, and are nobody.
      if (/[a-z]/iu.test(text) && !/name/iu.test(text))
        expect(pupils.length > 0 || unread.length > 0 || isBroken).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
