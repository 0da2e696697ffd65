/** Names of pupils from what somebody typed, pasted or opened: one name a line, or a table with headings. */
import { collect, type Read, type ReadRoll } from './collect';
import { nameOnLine } from './full-name';
import { findTable, linesOf } from './find-table';
import { columnsIn } from './headings';
import { readRow, type ReadRow } from './name-in-row';
import { rowsIn } from './table';

export { MAX_NAMES, type ReadRoll } from './collect';

/** In UTF-16 code units; no line with one name on it is as long. */
const LONGEST_LINE = 1000;
const HAS_TEXT = /[\p{L}\p{N}\ufffd]/u;
/** "1. ", "2) " and "• " before a name. */
const LIST_MARK = /^\s*(?:\d{1,4}[.)]\s+|[*\u2022\u2013\u2014\u00b7-]\s+)/u;

const NOTHING: ReadRow = { pupils: [], isUnread: false };

/**
 * Reads names. Lines may be "Maya Adeyemi", "Adeyemi, Maya", or "Maya Adeyemi (left 2021)"; a table needs
 * headings that say where the names stand, may have titles above them, and may be separated by commas,
 * semicolons, tabs or bars. A pupil with two surnames is there twice. Never throws and never guesses: what
 * cannot be read is in `unread`.
 */
export function readRoll(text: string): ReadRoll {
  const lines = linesOf(text);
  const table = findTable(lines);
  if (!table) return collect(lines.map(readLine));
  // What stands above the headings is a title or a date.
  const rows = readTable(lines.slice(table.at).join('\n'), table.delimiter, table.at);
  return rows ? collect(rows) : { pupils: [], unread: [], isBroken: true };
}

/** Headings may come again, as on every page of a print-out. Null where the table is broken. */
function readTable(text: string, delimiter: string, above: number): Read[] | null {
  let columns = columnsIn([]);
  return (
    rowsIn(text, delimiter)?.map((row) => {
      const lines = [row.lines[0] + above, row.lines[1] + above] as const;
      const headings = columnsIn(row.cells);
      columns = headings ?? columns;
      const { pupils, isUnread } = headings || !columns ? NOTHING : readRow(row, columns);
      return { lines, pupils, isUnread };
    }) ?? null
  );
}

function readLine(line: string, at: number): Read {
  if (line.length > LONGEST_LINE) return unreadLine(line, at);
  const lines = [at + 1, at + 1] as const;
  const text = unquoted(line.replace(LIST_MARK, '').replace(/[\s,;|]+$/u, ''));
  const isHeading = columnsIn([text]) !== null;
  if (isHeading || !HAS_TEXT.test(text)) return { lines, pupils: [], isUnread: false };
  // Cells of a table of which nobody has said what they hold.
  const name = /[\t;|]/u.test(text) ? null : nameOnLine(text);
  return { lines, pupils: name ? [name] : [], isUnread: name === null };
}

function unreadLine(line: string, at: number): Read {
  return { lines: [at + 1, at + 1], pupils: [], isUnread: HAS_TEXT.test(line) };
}

function unquoted(text: string): string {
  return /^\s*"([^"]*)"$/u.exec(text)?.[1] ?? text;
}
