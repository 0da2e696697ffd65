/** Whether a text is a table, where its headings are, and what stands between its cells. */
import { columnsIn } from './headings';
import { rowsIn } from './table';

export type FoundTable = {
  /** Line of the headings, or the first of the table, counted from 0. */
  at: number;
  delimiter: string;
};

const DELIMITERS = [',', ';', '\t', '|'];
/** Headings stand no lower than this; titles and dates may stand above them. */
const LOWEST_HEADINGS = 50;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** So many of the first lines show what kind of a table it is, if it is one. */
const LOOKED_AT = 40;

/** The lines of a text, without a byte order mark. */
export function linesOf(text: string): string[] {
  return text
    .replace(/^\ufeff/u, '')
    .replace(LINE_ENDS, '\n')
    .split('\n');
}

/** The table whose headings say where the names stand; null where there are none. */
export function findTable(lines: readonly string[]): FoundTable | null {
  for (const [at, line] of lines.slice(0, LOWEST_HEADINGS).entries()) {
    const delimiter = DELIMITERS.find((candidate) => isHeadings(line, candidate));
    if (delimiter) return { at, delimiter };
  }
  return null;
}

/** A table without headings that we know: most of its lines have the same number of cells. Null where it is none. */
export function guessTable(lines: readonly string[]): FoundTable | null {
  const shapes = DELIMITERS.flatMap((delimiter) => shapeBy(delimiter, lines) ?? []);
  const [best] = shapes.toSorted((one, other) => other.share - one.share || other.cells - one.cells);
  return best ? { at: best.at, delimiter: best.delimiter } : null;
}

type Shape = FoundTable & { cells: number; share: number };

function shapeBy(delimiter: string, lines: readonly string[]): Shape | null {
  const counts = lines
    .slice(0, LOOKED_AT)
    .map((line) => (line.trim() === '' ? 0 : (rowsIn(line, delimiter)?.[0]?.cells.length ?? 0)));
  const filled = counts.filter((count) => count > 0);
  const cells = commonest(filled.filter((count) => count > 1));
  const same = filled.filter((count) => count === cells).length;
  if (cells === undefined || same * 3 < filled.length * 2) return null;
  return { at: counts.indexOf(cells), delimiter, cells, share: same / filled.length };
}

function commonest(counts: readonly number[]): number | undefined {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

function isHeadings(line: string, delimiter: string): boolean {
  const cells = line.includes(delimiter) ? (rowsIn(line, delimiter)?.[0]?.cells ?? []) : [];
  return cells.length > 1 && columnsIn(cells) !== null;
}
