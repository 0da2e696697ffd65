/** Names of pupils from what somebody typed, pasted or opened: one name a line, or a table with headings. */
import { nameOnLine } from './full-name';
import { columnsIn } from './headings';
import { readRow, type ReadRow } from './name-in-row';
import type { Pupil } from './pupil';
import { rowsIn } from './table';

export type ReadRoll = {
  pupils: readonly Pupil[];
  /** Lines, counted from 1, in which no first name and surname could be told apart, or not all of a name. */
  unread: readonly number[];
  /** The table has a quotation mark that never closes; nothing of it was taken. */
  isBroken: boolean;
  /** How many names there are beyond the most that are taken; not there where all were taken. */
  notTaken?: number;
};

/** Most names that are taken; a list that long is a mistake. */
export const MAX_NAMES = 10_000;

const DELIMITERS = [',', ';', '\t', '|'];
/** Headings stand no lower than this; titles and dates may stand above them. */
const LOWEST_HEADINGS = 50;
/** In UTF-16 code units; no line with one name on it is as long. */
const LONGEST_LINE = 1000;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const HAS_TEXT = /[\p{L}\p{N}\ufffd]/u;
/** "1. ", "2) " and "• " before a name. */
const LIST_MARK = /^\s*(?:\d{1,4}[.)]\s+|[*\u2022\u2013\u2014\u00b7-]\s+)/u;

const NOTHING: ReadRow = { pupils: [], isUnread: false };

/** A row or line, and where it stands. */
type Read = ReadRow & { lines: readonly [first: number, last: number] };

/**
 * Reads names. Lines may be "Maya Adeyemi", "Adeyemi, Maya", or "Maya Adeyemi (left 2021)"; a table needs
 * headings that say where the names stand, may have titles above them, and may be separated by commas,
 * semicolons, tabs or bars. A pupil with two surnames is there twice. Never throws and never guesses: what
 * cannot be read is in `unread`.
 */
export function readRoll(text: string): ReadRoll {
  const plain = text.replace(/^\ufeff/u, '').replace(LINE_ENDS, '\n');
  const lines = plain.split('\n');
  const table = findTable(lines);
  if (!table) return collect(lines.map(readLine));
  // What stands above the headings is a title or a date.
  const rows = readTable(lines.slice(table.at).join('\n'), table.delimiter, table.at);
  return rows ? collect(rows) : { pupils: [], unread: [], isBroken: true };
}

/** Where the headings are, and what stands between them. */
function findTable(lines: readonly string[]): { at: number; delimiter: string } | null {
  for (const [at, line] of lines.slice(0, LOWEST_HEADINGS).entries()) {
    const delimiter = DELIMITERS.find((candidate) => isHeadings(line, candidate));
    if (delimiter) return { at, delimiter };
  }
  return null;
}

function isHeadings(line: string, delimiter: string): boolean {
  const cells = line.includes(delimiter) ? (rowsIn(line, delimiter)?.[0]?.cells ?? []) : [];
  return cells.length > 1 && columnsIn(cells) !== null;
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

function collect(read: readonly Read[]): ReadRoll {
  const pupils = read.flatMap((row) => row.pupils);
  const unread = read.flatMap(({ lines: [first, last], isUnread }) =>
    isUnread ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [],
  );
  const notTaken = pupils.length - MAX_NAMES;
  return {
    pupils: pupils.slice(0, MAX_NAMES).map((pupil, at) => Object.assign({ id: `p${at + 1}` }, pupil)),
    unread,
    isBroken: false,
    ...(notTaken > 0 ? { notTaken } : {}),
  };
}
