/** Names of pupils from what somebody typed, pasted or opened: one name a line, or a table with headings. */
import { csv2json } from 'csv42';
import { cleanLine } from '../text';
import type { Pupil } from './pupil';

export type ReadRoll = {
  pupils: readonly Pupil[];
  /** Lines, counted from 1, in which no first name and surname could be told apart. */
  unread: readonly number[];
  /** The table has a quotation mark that never closes; nothing of it was taken. */
  isBroken: boolean;
};

/** Most names that are taken; a list that long is a mistake. */
const MAX_NAMES = 10_000;

const COLUMNS = ['firstName', 'middleNames', 'lastName', 'knownAs', 'group', 'left'] as const;
type Column = (typeof COLUMNS)[number];

/** Headings that a table may give its columns, in small letters. */
const HEADINGS: { readonly [Name in Column]: readonly string[] } = {
  firstName: ['first name', 'firstname', 'forename', 'given name', 'legal forename', 'first'],
  middleNames: ['middle name', 'middle names', 'middlename', 'middle name(s)'],
  lastName: ['last name', 'lastname', 'surname', 'family name', 'legal surname', 'last'],
  knownAs: ['known as', 'preferred name', 'preferred forename', 'preferred first name', 'chosen name'],
  group: ['class', 'group', 'form', 'year', 'year group', 'reg', 'registration group'],
  left: ['left', 'leaving year', 'year left', 'left in'],
};

/**
 * Reads names. Lines may be "Maya Adeyemi", "Adeyemi, Maya", or "Maya Adeyemi (left 2021)"; a table needs
 * headings for first name and surname, and may be separated by commas, semicolons or tabs. Never throws:
 * what cannot be read is in `unread`.
 */
export function readRoll(text: string): ReadRoll {
  const plain = text.replace(/^\ufeff/u, '');
  const [heading = ''] = plain.split(/\r?\n/u, 1);
  const delimiter = [',', ';', '\t'].find((candidate) => columnsIn(heading.split(candidate)).size >= 2);
  return delimiter ? readTable(plain, delimiter) : readLines(plain);
}

function readTable(text: string, delimiter: string): ReadRoll {
  const table = rowsOf(text, delimiter);
  if (!table) return { pupils: [], unread: [], isBroken: true };
  const [headings, ...rows] = table;
  const columns = columnsIn(headings ?? []);
  const read = rows.map((row) => pupilFrom((column) => row[columns.get(column) ?? -1] ?? ''));
  return collect(read, 2);
}

function readLines(text: string): ReadRoll {
  return collect(text.split(/\r?\n/u).map(pupilOnLine), 1);
}

type Unnumbered = Omit<Pupil, 'id'>;

function collect(read: readonly (Unnumbered | 'empty' | 'unread')[], firstLine: number): ReadRoll {
  const pupils = read.flatMap((pupil, at) =>
    typeof pupil === 'string' ? [] : [{ id: `p${at + 1}`, ...pupil }],
  );
  const unread = read.flatMap((pupil, at) => (pupil === 'unread' ? [at + firstLine] : []));
  return { pupils: pupils.slice(0, MAX_NAMES), unread, isBroken: false };
}

function pupilOnLine(line: string): Unnumbered | 'empty' | 'unread' {
  const left = /\(?\bleft(?: in)?\s+((?:19|20)\d\d)\)?\s*$/iu.exec(line);
  const name = cleanLine(left ? line.slice(0, left.index) : line).replace(/[,;]$/u, '');
  if (name === '') return 'empty';
  const [last, first] = name.includes(',') ? name.split(',', 2) : lastWordOf(name);
  const cells: Partial<Record<Column, string>> = {
    firstName: first ?? '',
    lastName: last ?? '',
    left: left?.[1] ?? '',
  };
  return pupilFrom((column) => cells[column] ?? '');
}

function lastWordOf(name: string): [string, string] {
  const at = name.lastIndexOf(' ');
  return [name.slice(at + 1), at < 0 ? '' : name.slice(0, at)];
}

function pupilFrom(cell: (column: Column) => string): Unnumbered | 'empty' | 'unread' {
  const text = (column: Column) => cleanLine(cell(column));
  const [firstName, lastName] = [text('firstName'), text('lastName')];
  if (firstName === '' && lastName === '') return 'empty';
  if (firstName === '' || lastName === '') return 'unread';
  const year = /^(?:19|20)\d\d$/u.test(text('left')) ? { left: Number(text('left')) } : {};
  return {
    firstName,
    lastName,
    ...named('middleNames', text),
    ...named('knownAs', text),
    ...named('group', text),
    ...year,
  };
}

function named(
  column: 'middleNames' | 'knownAs' | 'group',
  text: (column: Column) => string,
): Partial<Unnumbered> {
  const value = text(column);
  return value === '' ? {} : { [column]: value };
}

function columnsIn(headings: readonly string[]): Map<Column, number> {
  const plain = headings.map((heading) => cleanLine(heading).toLowerCase().replace(/^"|"$/gu, ''));
  const found = new Map<Column, number>();
  for (const column of COLUMNS) {
    const at = plain.findIndex((heading) => HEADINGS[column].includes(heading));
    if (at >= 0) found.set(column, at);
  }
  return found.has('firstName') && found.has('lastName') ? found : new Map();
}

function rowsOf(text: string, delimiter: string): string[][] | null {
  const asItIs = (value: string) => value;
  try {
    const rows = csv2json<Record<string, string>>(text, { header: false, delimiter, parseValue: asItIs });
    return rows.map((row) => Object.values(row));
  } catch {
    return null;
  }
}
