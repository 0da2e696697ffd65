/** The cells of a table as spreadsheets save it (RFC 4180), row by row, through the library that knows the format. */
import { csv2json } from 'csv42';

export type Cell = { text: string; isQuoted: boolean };

/** Columns beyond these are not looked at: a hostile table can have a million. */
const WIDEST = 200;
const FIELDS = Array.from({ length: WIDEST }, (_, index) => ({
  index,
  setValue: (row: Record<string, unknown>, cell: unknown) => {
    row[index] = cell;
  },
}));

/** Null where a quotation mark never closes. Lines end with a line feed alone. */
export function cellsIn(text: string, delimiter: string): Cell[][] | null {
  try {
    const rows = csv2json<Record<string, Cell>>(text, {
      header: false,
      delimiter,
      fields: FIELDS,
      parseValue: (value, isQuoted) => ({ text: value, isQuoted }),
    });
    return rows.map((row) => Object.values(row));
  } catch {
    return null;
  }
}
