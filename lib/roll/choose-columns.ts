/** A table of which a person says what each column holds. Of the columns that they leave out nothing is taken. */
import { collect, type Read, type ReadRoll } from './collect';
import type { FoundTable } from './find-table';
import { chosenColumns, columnOf, type NameColumn } from './headings';
import { readRow } from './name-in-row';
import { rowsIn, type Row } from './table';

/** What a column is used for; null where it is left out. */
export type Use = NameColumn | null;

export type Table = {
  rows: readonly Row[];
  width: number;
  /** The first row says what the columns are. */
  hasHeadings: boolean;
  /** As far as the headings tell. */
  uses: readonly Use[];
};

/** Columns beyond these are not shown: nobody chooses among more. */
const MOST_COLUMNS = 60;
/** Rows that are shown of a table. */
const SHOWN = 3;
/** They are looked for in so many rows. */
const LOOKED_AT = 200;

/** Null where a quotation mark never closes. */
export function tableAt(lines: readonly string[], { at, delimiter }: FoundTable): Table | null {
  const rows = rowsIn(lines.slice(at).join('\n'), delimiter)?.map((row) => below(row, at));
  if (!rows) return null;
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const width = Math.min(widest, MOST_COLUMNS);
  const first = rows[0]?.cells ?? [];
  const hasHeadings = first.some((cell) => columnOf(cell) !== null);
  const uses = Array.from({ length: width }, (_, column) => useOf(first[column] ?? '', hasHeadings));
  return { rows, width, hasHeadings, uses: eachOnce(uses) };
}

/** What a person sees of a column: its heading, and the first texts in it. */
export function columnAt({ rows, hasHeadings }: Table, column: number) {
  const cells = rows.slice(0, LOOKED_AT).map((row) => (row.cells[column] ?? '').trim());
  return {
    heading: hasHeadings ? (cells[0] ?? '') : '',
    texts: cells
      .slice(hasHeadings ? 1 : 0)
      .filter((text) => text !== '')
      .slice(0, SHOWN),
  };
}

/** The names in the chosen columns; null where they would have no first names or no surnames. */
export function readChosen({ rows, hasHeadings, width }: Table, uses: readonly Use[]): ReadRoll | null {
  const columns = chosenColumns(uses);
  if (!columns) return null;
  const read = rows.slice(hasHeadings ? 1 : 0).map(({ cells, lines, isOdd }): Read => {
    const { pupils, isUnread } = readRow({ cells: cells.slice(0, width), lines, isOdd }, columns);
    return { pupils, isUnread, lines };
  });
  return collect(read);
}

function below(row: Row, above: number): Row {
  return { ...row, lines: [row.lines[0] + above, row.lines[1] + above] };
}

function useOf(heading: string, hasHeadings: boolean): Use {
  const column = hasHeadings ? columnOf(heading) : null;
  return column === 'other' || column === 'group' ? null : column;
}

/** A second column that says the same is left to the person. */
function eachOnce(uses: readonly Use[]): Use[] {
  return uses.map((use, at) => (uses.indexOf(use) === at ? use : null));
}
