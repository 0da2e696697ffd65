/** The rows of a table as spreadsheets save and copy it (RFC 4180), each with the lines that it stands on. */
import { cellsIn, type Cell } from '../table-cells';

export type Row = {
  cells: readonly string[];
  /** Counted from 1, the last one included: a cell in quotation marks may go on over several lines. */
  lines: readonly [first: number, last: number];
  /** A quotation mark within a cell that did not begin with one: where its cells end is a guess. */
  isOdd: boolean;
};

/** Null where a quotation mark never closes. Lines end with a line feed alone. */
export function rowsIn(text: string, delimiter: string): Row[] | null {
  const rows = cellsIn(text, delimiter);
  return rows && numbered(rows);
}

function numbered(rows: readonly (readonly Cell[])[]): Row[] {
  let line = 1;
  return rows.map((row) => {
    const first = line;
    const last = first + row.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
    line = last + 1;
    return {
      cells: row.map(({ text }) => text),
      lines: [first, last],
      isOdd: row.some(({ text, isQuoted }) => !isQuoted && text.includes('"')),
    };
  });
}
