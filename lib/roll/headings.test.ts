import { describe, expect, test } from 'vitest';
import { columnsIn, type Column } from './headings';

/** The columns that are understood, by where they stand: "0 fullName, 1 group". */
function understood(headings: string): string | null {
  const columns = columnsIn(headings.split(','));
  if (!columns) return null;
  const { width: _, ...places } = columns;
  return Object.entries(places)
    .flatMap(([column, at]) => at.map((place) => [place, column as Column] as const))
    .toSorted(([one], [other]) => one - other)
    .map(([place, column]) => `${place} ${column}`)
    .join(', ');
}

describe('the headings of a class list are understood', () => {
  test.each([
    ['Name,Class', '0 fullName, 1 group'],
    ['NAME,REG', '0 fullName, 1 group'],
    ['UPN,Pupil name,Reg', '1 fullName, 2 group'],
    ['Student,Year group', '0 fullName, 1 group'],
    ['Full Name,Tutor Group', '0 fullName, 1 group'],
    ['Name of pupil', '0 fullName'],
    ['Child’s name,DOB', '0 fullName'],
    ['Surname,Forename,Class', '0 lastName, 1 firstName, 2 group'],
    ['Pupil Surname,Pupil Forename', '0 lastName, 1 firstName'],
    ['FirstName,LastName', '0 firstName, 1 lastName'],
    ['Legal Forename,Middle Name(s),Legal Surname', '0 firstName, 1 middleNames, 2 lastName'],
    ['Legal name,Preferred name,Form', '0 fullName, 1 knownAs, 2 group'],
    ['Preferred Forename,Preferred Surname,Leaving date', '0 knownAs, 1 lastKnownAs, 2 left'],
    ['Student: First Name,Student: Last Name,Year of leaving', '0 firstName, 1 lastName, 2 left'],
    ['Forename*,Surname*', '0 firstName, 1 lastName'],
  ])('“%s”', (headings, columns) => {
    expect(understood(headings)).toBe(columns);
  });
});

describe('what does not say where the names stand is no line of headings', () => {
  test.each([
    'Child,Lee',
    'Maya Adeyemi,4B',
    'Class,Year',
    'Surname,Class',
    'Parent name,Teacher',
    'Email,Phone',
    '',
  ])('“%s”', (headings) => {
    expect(understood(headings)).toBeNull();
  });
});
