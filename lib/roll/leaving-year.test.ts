import { expect, test } from 'vitest';
import { takeLeavingYear, yearIn } from './leaving-year';

test.each([
  ['2021', 2021],
  ['31/07/2021', 2021],
  ['2021-07-31', 2021],
  ['31/07/21', 2021],
  ['31.7.21', 2021],
  ['Jul-21', 2021],
  ['July ’21', 2021],
  ['2020/21', 2021],
  ['2020-21', 2021],
  ['2019-2021', 2021],
  ['Year 11', null],
  ['Y6', null],
  ['No', null],
  ['44408', null],
  ['', null],
])('in “%s” the year of leaving is %s', (text, year) => {
  expect(yearIn(text)).toBe(year);
});

test.each([
  'Maya Adeyemi (left 2021)',
  'Maya Adeyemi (Left July 2021)',
  'Maya Adeyemi [left in 2021]',
  'Maya Adeyemi (left at the end of Year 6, 2021)',
  'Maya Adeyemi (left 31/07/2021)',
  'Maya Adeyemi (2021 leaver)',
  'Maya Adeyemi (left 2021',
  'Maya Adeyemi left 2021',
  'Maya Adeyemi left July 2021',
  'Maya Adeyemi, left summer 2021',
  'Maya Adeyemi - LEFT IN 2021',
  'Maya Adeyemi – leaver 2021',
  'Maya Adeyemi: left school in 2020/21',
])('“%s” is a name and a year', (text) => {
  const taken = takeLeavingYear(text);
  expect(taken?.left).toBe(2021);
  expect(taken?.name).toMatch(/^Maya Adeyemi[\s,:–-]*$/u);
});

test.each([
  'Maya Adeyemi (left)',
  'Maya Adeyemi left',
  'Maya Adeyemi left 2021 Tolu Okonjo',
  'Maya Adeyemi (left in Year 6)',
])('“%s” says that somebody left, and no clear year', (text) => {
  expect(takeLeavingYear(text)).toBeNull();
});

test.each(['Maya Adeyemi', 'Amy Lefteris', 'Cleft Maya', 'Maya Adeyemi (4B)'])(
  '“%s” says nothing of it',
  (text) => {
    expect(takeLeavingYear(text)).toEqual({ name: text, left: null });
  },
);
