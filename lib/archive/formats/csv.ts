/** Tables as downloads hold them (RFC 4180), with other separators where a spreadsheet saved them anew. */
import { cellsIn } from '../../table-cells';
import { FileTrouble } from '../trouble';

const SEPARATORS = [',', ';', '\t'] as const;

/** Every row as its cells. Throws a {@link FileTrouble} where a quotation mark never closes. */
export function parseCsv(text: string): string[][] {
  const plain = text.replace(/^\ufeff/u, '').replaceAll(/\r\n?/gu, '\n');
  const rows = cellsIn(plain, separatorIn(plain));
  if (!rows) throw new FileTrouble('oddTable');
  return rows.map((row) => row.map(({ text: cell }) => cell));
}

/** The one that stands most often in the first lines. */
function separatorIn(text: string): string {
  const beginning = text.slice(0, 4000);
  const counts = SEPARATORS.map((separator) => [separator, beginning.split(separator).length] as const);
  return counts.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? ',';
}

/** A row by the names of its columns, which are compared without regard to case and spaces. */
export type NamedRow = (...names: readonly string[]) => string;

/**
 * The rows below the first one that has all of `header`'s columns; what stands above it is a note. Each is asked
 * for by one name or by several, for the first that is a column. Null where there is no such header.
 */
export function rowsBelow(
  rows: readonly (readonly string[])[],
  header: readonly string[],
): NamedRow[] | null {
  const wanted = header.map(columnKey);
  const start = rows.findIndex((row) => {
    const keys = new Set(row.map(columnKey));
    return wanted.every((key) => keys.has(key));
  });
  if (start < 0) return null;
  const columns = new Map(
    (rows[start] ?? []).map((name, index) => [columnKey(name), index] as const).toReversed(),
  );
  return rows
    .slice(start + 1)
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => (...names) => {
      const index = names.map((name) => columns.get(columnKey(name))).find((found) => found !== undefined);
      return index === undefined ? '' : (row[index] ?? '').trim();
    });
}

export function columnKey(name: string): string {
  return name.replaceAll(/[\s_"\u200b\ufeff]+/gu, '').toLowerCase();
}
