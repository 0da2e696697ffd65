/** The names of one pupil in a row of a table: the one in the register, and the one the pupil goes by. */
import { cleanLine } from '../text';
import { isLikeName, isName, nameInCell, type FullName } from './full-name';
import type { Column, Columns } from './headings';
import { yearIn } from './leaving-year';
import type { Pupil } from './pupil';
import type { Row } from './table';

export type ReadRow = {
  /** One for each surname or full name that the row has. */
  pupils: readonly Omit<Pupil, 'id'>[];
  /** Something in it was no name. */
  isUnread: boolean;
};

const HAS_TEXT = /[\p{L}\p{N}\ufffd]/u;

/** What can be told of the pupil; where the row does not fit its headings, nothing. */
export function readRow(row: Row, columns: Columns): ReadRow {
  if (!row.cells.some((cell) => HAS_TEXT.test(cell))) return { pupils: [], isUnread: false };
  if (row.isOdd || row.cells.slice(columns.width).some((cell) => HAS_TEXT.test(cell)))
    return { pupils: [], isUnread: true };
  const cells = (column: Column) => cellsOf(row, columns[column]);
  const [firstName, ...otherNames] = cells('firstName');
  const knownAs = [...cells('knownAs'), ...otherNames].find((name) => name !== firstName);
  const [middleNames] = cells('middleNames');
  const names = namesIn(cells);
  const more = {
    ...checked('middleNames', middleNames),
    ...checked('knownAs', knownAs),
    ...groupIn(cells('group')),
    ...leftIn(cells('left')),
  };
  const pupils = names.flatMap((name) => (name ? [{ ...more, ...name }] : []));
  const isOdd = [knownAs, middleNames].some((name) => name !== undefined && !isLikeName(name));
  return { pupils, isUnread: isOdd || names.length === 0 || names.includes(null) };
}

type Cells = (column: Column) => readonly string[];

/** Null for each that is no name. */
function namesIn(cells: Cells): (FullName | null)[] {
  const [firstName = cells('knownAs')[0]] = cells('firstName');
  const lastNames = [...new Set([...cells('lastName'), ...cells('lastKnownAs')])];
  const whole = [...cells('fullName'), ...cells('surnameFirst').filter((name) => name.includes(','))];
  const names =
    firstName !== undefined && lastNames.length > 0
      ? lastNames.map((lastName) => (isName(firstName) && isName(lastName) ? { firstName, lastName } : null))
      : whole.map(nameInCell);
  return [...names, ...wholeKnownAs(cells('knownAs'), names)];
}

/** "Sasha Roy" as the preferred name of Alexander Fitzroy may be a whole name. */
function wholeKnownAs(knownAs: readonly string[], names: readonly (FullName | null)[]): FullName[] {
  return knownAs.flatMap((text) => {
    const name = nameInCell(text);
    return name && !names.some((other) => other?.firstName === text) ? [name] : [];
  });
}

function checked(
  column: 'middleNames' | 'knownAs',
  name: string | undefined,
): Partial<Pick<Pupil, 'middleNames' | 'knownAs'>> {
  return name !== undefined && isLikeName(name) ? { [column]: name } : {};
}

function groupIn([group]: readonly string[]): Partial<Pick<Pupil, 'group'>> {
  return group === undefined ? {} : { group };
}

function leftIn(cells: readonly string[]): Partial<Pick<Pupil, 'left'>> {
  const year = cells.map(yearIn).find((found) => found !== null);
  return year ? { left: year } : {};
}

/** Different texts in these columns; a dash is none. A name on two lines is two cells that ran together. */
function cellsOf({ cells }: Row, columns: readonly number[]): string[] {
  const texts = columns.map((at) => (cells[at] ?? '').trim().replace(/\n/gu, ' \ufffd '));
  return [...new Set(texts.filter((text) => HAS_TEXT.test(text)).map((text) => cleanLine(text)))];
}
