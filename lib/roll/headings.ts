/** What the columns of a table hold, by the headings that schools' systems and people give them. */
import { cleanLine } from '../text';

const COLUMNS = [
  'fullName',
  'surnameFirst',
  'firstName',
  'middleNames',
  'lastName',
  'knownAs',
  'lastKnownAs',
  'group',
  'left',
] as const;
export type Column = (typeof COLUMNS)[number];
/** What a name is made of, and the year of leaving: all that is ever taken from a file. */
export const NAME_COLUMNS = COLUMNS.filter((column) => column !== 'group');
export type NameColumn = Exclude<Column, 'group'>;

/** Where each column stands, counted from 0; the most telling first, where several hold the same. */
export type Columns = { readonly [Name in Column]: readonly number[] } & { readonly width: number };

/** In small letters, without "pupil", "legal" and their like, without anything between words but a space. */
const HEADINGS: { readonly [Name in Column]: readonly string[] } = {
  fullName: listed(
    'name, names, name s, fullname, display name, forename surname, first name surname, first and last name',
  ),
  surnameFirst: listed('surname forename, surname forename s, surname first name, last name first name'),
  firstName: listed(
    'first name, firstname, first names, forename, forenames, forename s, given name, given names, christian name, first',
  ),
  middleNames: listed(
    'middle name, middle names, middlename, middlenames, middle name s, middle forename, middle forenames',
  ),
  lastName: listed('last name, lastname, surname, family name, second name, last'),
  knownAs: listed(
    'known as, preferred name, preferred forename, preferred first name, preferred given name, chosen name, chosen forename, chosen first name, pref name, pref forename, pref first name, usual name, usual forename, calling name, nickname',
  ),
  lastKnownAs: listed(
    'preferred surname, preferred last name, preferred family name, chosen surname, chosen last name, pref surname, pref last name, usual surname',
  ),
  group: listed(
    'class, class name, class group, form, form group, tutor group, reg, reg group, reg form, registration, registration group, registration form, group, group name, year, year group, yr, yr group, nc year, national curriculum year',
  ),
  left: listed(
    'left, left in, left on, left school, leaver, leaving, leaving year, leaving date, leave date, date leaves, year left, year leaving, date left, date leaving, leavers year',
  ),
};
/** Columns that are not needed; beside them "Student" is a heading and no surname. */
const OTHERS = new Set(
  listed(
    'upn, uln, unique number, school id, mis id, misid, person id, title, initials, boarding house, admission date, date admission, postcode, ethnicity, religion, admission number, admission no, adm no, id, no, number, dob, d o b, date birth, birth date, age, gender, sex, house, email, email address, sen, sen status, eal, fsm, premium, teacher, class teacher, form tutor, tutor, notes, status',
  ),
);
const WHOSE = /(?<!\p{L})(?:pupils?|students?|child|childs|children|childrens|learners?)(?!\p{L})/gu;
const WHICH = /(?<!\p{L})(?:legal|full|current|the|of)(?!\p{L})/gu;

type Known = { column: Column; rank: number };
const KNOWN: ReadonlyMap<string, Known> = new Map(
  COLUMNS.flatMap((column) => HEADINGS[column].map((heading, rank) => [heading, { column, rank }] as const)),
);

/** What a column with this heading holds: null where nobody could tell. */
export function columnOf(heading: string): Column | 'other' | null {
  const words = plain(heading);
  return KNOWN.get(words)?.column ?? (OTHERS.has(words) ? 'other' : null);
}

/** The columns of a table that a person has chosen, one use for each; null where names would be missing. */
export function chosenColumns(uses: readonly (NameColumn | null)[]): Columns | null {
  const columns = placed((name) => uses.flatMap((use, at) => (use === name ? [at] : [])), uses.length);
  return hasNames(columns) ? columns : null;
}

/** The columns of a table with these headings; null where they do not say where the names stand. */
export function columnsIn(cells: readonly string[]): Columns | null {
  const headings = cells.map(plain);
  const found = headings
    .flatMap((heading, at) => {
      const known = KNOWN.get(heading);
      return known ? [{ ...known, at }] : [];
    })
    .toSorted((one, other) => one.rank - other.rank);
  const column = (name: Column) => found.flatMap((known) => (known.column === name ? [known.at] : []));
  const columns = placed(column, cells.length);
  return hasNames(columns) && isSure(cells, headings) ? columns : null;
}

function placed(column: (name: Column) => readonly number[], width: number): Columns {
  return {
    fullName: column('fullName'),
    surnameFirst: column('surnameFirst'),
    firstName: column('firstName'),
    middleNames: column('middleNames'),
    lastName: column('lastName'),
    knownAs: column('knownAs'),
    lastKnownAs: column('lastKnownAs'),
    group: column('group'),
    left: column('left'),
    width,
  };
}

function hasNames({ fullName, surnameFirst, firstName, lastName, knownAs, lastKnownAs }: Columns): boolean {
  const isOne = fullName.length + surnameFirst.length > 0;
  return isOne || (firstName.length + knownAs.length > 0 && lastName.length + lastKnownAs.length > 0);
}

/** "Child, Lee" is a pupil; "Child name" and "Child, Class" are headings. */
function isSure(cells: readonly string[], headings: readonly string[]): boolean {
  const understood = headings.filter((heading) => KNOWN.has(heading) || OTHERS.has(heading));
  const saysName = cells.some((cell, at) => /name/iu.test(cell) && KNOWN.has(headings[at] ?? ''));
  return saysName || understood.length > 1 || cells.filter((cell) => cell.trim() !== '').length === 1;
}

function plain(heading: string): string {
  const words = cleanLine(heading)
    .replace(/['\u2018\u2019]/gu, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ');
  const rest = words.replace(WHOSE, '').replace(WHICH, '').replace(/ +/gu, ' ').trim();
  // "Student" by itself is the student's name.
  return rest === '' && words.replace(WHOSE, '') !== words ? 'name' : rest;
}

function listed(headings: string): string[] {
  return headings.split(', ');
}
