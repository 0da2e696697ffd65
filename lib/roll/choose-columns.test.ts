import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnAt, readChosen, tableAt, type Table, type Use } from './choose-columns';
import { guessTable, linesOf } from './find-table';
import { NAME_COLUMNS } from './headings';

function tableIn(text: string): Table {
  const lines = linesOf(text);
  const found = guessTable(lines);
  const table = found && tableAt(lines, found);
  if (!table) throw new Error('It is no table.');
  return table;
}

const UNNAMED = 'Maya,Adeyemi,4B,01/02/2017\nTolu,Okonjo,4B,03/04/2017\n';

describe('a table whose columns a person has to name', () => {
  test('is shown by the first texts in each column', () => {
    expect(columnAt(tableIn(UNNAMED), 1)).toEqual({ heading: '', texts: ['Adeyemi', 'Okonjo'] });
  });

  test('gives the names in the chosen columns, and nothing of the others', () => {
    const read = readChosen(tableIn(UNNAMED), ['firstName', 'lastName', null, null]);
    expect(read?.pupils).toEqual([
      { id: 'p1', firstName: 'Maya', lastName: 'Adeyemi' },
      { id: 'p2', firstName: 'Tolu', lastName: 'Okonjo' },
    ]);
    expect(JSON.stringify(read)).not.toMatch(/4B|2017/u);
  });

  test('has headings that are no pupil, and say what they can', () => {
    const table = tableIn('Pupil ref;Given;Family name;House\n12;Maya;Adeyemi;Oak\n13;Tolu;Okonjo;Elm\n');
    expect(table).toMatchObject({ hasHeadings: true, uses: [null, null, 'lastName', null] });
    expect(columnAt(table, 1)).toEqual({ heading: 'Given', texts: ['Maya', 'Tolu'] });
    expect(readChosen(table, [null, 'firstName', 'lastName', null])?.pupils).toHaveLength(2);
  });

  test('is not read without a first name or without a surname', () => {
    const table = tableIn(UNNAMED);
    expect(readChosen(table, ['firstName', null, null, null])).toBeNull();
    expect(readChosen(table, [null, 'lastName', null, null])).toBeNull();
    expect(readChosen(table, [null, null, null, null])).toBeNull();
  });

  test('says the lines in which the chosen columns hold no name', () => {
    const read = readChosen(tableIn(`${UNNAMED},Ash,4B,\n`), ['firstName', 'lastName', null, null]);
    expect(read).toMatchObject({ unread: [3], pupils: [{}, {}] });
  });

  test('may have titles above it', () => {
    const table = tableIn(`Class list\n\n${UNNAMED}`);
    expect(readChosen(table, ['firstName', 'lastName', null, null])?.pupils).toHaveLength(2);
  });
});

test('Whatever the table and whatever is chosen, names have only what names have', () => {
  const cell = fc.oneof(
    fc.constantFrom('Maya', 'Adeyemi', '4B', 'Name', '"', ''),
    fc.string({ unit: 'binary' }),
  );
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
  const uses = fc.array(fc.constantFrom<Use>(null, ...NAME_COLUMNS), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(rows, uses, (cells, chosen) => {
      const lines = linesOf(cells.map((row) => row.join(',')).join('\n'));
      const table = tableAt(lines, { at: 0, delimiter: ',' });
      const read = table && readChosen(table, chosen);
      for (const { firstName, lastName } of read?.pupils ?? [])
        expect(`${firstName}${lastName}`).not.toMatch(/[\d()[\]",;\ufffd]/u);
    }),
    { numRuns: 2000 },
  );
});
