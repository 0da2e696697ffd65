import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST, openNames } from './open-names';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const opened = (text: string) => openNames(bytesOf(text));

function namesIn(text: string): string[] {
  const found = opened(text);
  if (found.kind !== 'names') throw new Error(`It was taken for ${found.kind}.`);
  expect(found.read.unread).toEqual([]);
  return found.read.pupils.map(({ id: _id, ...pupil }) => Object.values(pupil).join('|'));
}

/** Tables as the schools' systems save them; everybody in them is invented. */
const SYSTEMS: readonly (readonly [string, string, string])[] = [
  [
    'SIMS',
    'Adm No,Legal Surname,Legal Forename,Middle Name(s),Preferred Forename,Reg Group,Year Group,UPN,DOB,Date of Leaving\n00412,Adeyemi,Maya,Grace,Mimi,4B,Year 4,H801200001001,01/02/2017,\n',
    'Maya|Adeyemi|Grace|Mimi',
  ],
  [
    'Arbor',
    'Student,Legal first name,Legal last name,Preferred first name,Preferred last name,Date of birth,Year group,Registration form\nMaya Adeyemi,Maya,Adeyemi,Maya,Adeyemi,1 Feb 2017,Year 4,4B\n',
    'Maya|Adeyemi',
  ],
  [
    'Bromcom',
    'Student ID,Legal First Name,Legal Last Name,Pref. First Name,Tutor Group,Year Group,Admission Number,Leaving Date\n77,Maya,Adeyemi,Mimi,4B,4,00412,31/07/2021\n',
    'Maya|Adeyemi|Mimi|2021',
  ],
  [
    'ScholarPack',
    'Surname;Forename;Known As;Form;UPN;Date of Birth\nAdeyemi;Maya;Mimi;4B;H801200001001;01/02/2017\n',
    'Maya|Adeyemi|Mimi',
  ],
  [
    'iSAMS',
    'School ID\tTitle\tInitials\tForename\tMiddlenames\tSurname\tPreferred Name\tGender\tDOB\tYear Group\tForm\n412\tMiss\tMG\tMaya\tGrace\tAdeyemi\tMimi\tF\t01/02/2017\t4\t4B\n',
    'Maya|Adeyemi|Grace|Mimi',
  ],
  ['a register', 'Name,Reg\n"Adeyemi, Maya",4B\n', 'Maya|Adeyemi'],
];

describe('a class list opened from disk', () => {
  test.each(SYSTEMS)('as %s saves it: names and the year of leaving, and nothing else', (_, text, names) => {
    const [pupil = ''] = namesIn(text);
    expect(pupil.split('|').toSorted()).toEqual(names.split('|').toSorted());
  });

  test('with one name on each line', () => {
    expect(namesIn('Maya Adeyemi\nOkonjo, Tolu\n')).toEqual(['Maya|Adeyemi', 'Tolu|Okonjo']);
  });

  test.each([
    ['UTF-8', (text: string) => Buffer.from(text, 'utf8')],
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf8')],
    ['UTF-16 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without one', (text: string) => Buffer.from(text, 'utf16le')],
    ['windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ])('in %s keeps its accents', (_, encode) => {
    const found = openNames(encode('Surname,Forename\nNí Bhriain,Zoë\n'));
    expect(found).toMatchObject({ read: { pupils: [{ firstName: 'Zoë', lastName: 'Ní Bhriain' }] } });
  });

  test('that does not say which column is which asks for it', () => {
    const found = opened('Maya,Adeyemi,4B\nTolu,Okonjo,4B\n');
    expect(found).toMatchObject({ kind: 'columns', table: { width: 3, hasHeadings: false } });
  });

  test('whose headings say it, and that holds nobody, asks too', () => {
    expect(opened('Name,Class\n4B,Maya Adeyemi\n')).toMatchObject({ kind: 'columns' });
  });
});

describe('what is no list of names is said in a sentence of its own', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['empty', bytesOf(' \r\n\n')],
    ['workbook', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0])],
    ['workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ['document', bytesOf('%PDF-1.7 …')],
    ['document', bytesOf('{\\rtf1 …')],
    ['notText', Uint8Array.from([1, 0, 0, 7, 0, 0, 0, 2])],
    ['openQuote', bytesOf('Surname,Forename\n"Adeyemi,Maya\n')],
    ['nobody', bytesOf('4B\n4C\n')],
    ['tooLarge', new Uint8Array(LARGEST + 1)],
    ['otherVersion', bytesOf('before-the-bell sealed roll 2\n')],
  ])('%s', (why, bytes) => {
    expect(openNames(bytes)).toEqual({ kind: 'trouble', why });
  });
});

const PIECES = [
  'Maya',
  'Adeyemi',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '"',
  '4B',
  '01/02/2017',
  'Name',
  'Surname',
  'DOB',
];
const anyText = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), {
  maxLength: 30,
});

test('Whatever bytes are opened, the answer is names, columns, or a sentence', () => {
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    anyText.map((pieces) => bytesOf(pieces.join(''))),
  );
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const found = openNames(bytes);
      expect(['names', 'columns', 'trouble', 'sealed']).toContain(found.kind);
      if (found.kind !== 'names') return;
      for (const pupil of found.read.pupils) {
        expect(pupil).not.toHaveProperty('group');
        expect(`${pupil.firstName}${pupil.lastName}`).not.toMatch(/\d/u);
      }
    }),
    { numRuns: 3000 },
  );
});
