import { expect, test } from 'vitest';
import { policySchema } from './policy';
import { policyAsking } from '../../tests/support/build';
import { fieldsOf, schoolFrom } from './school-fields';

const school = {
  name: 'The Marlow School',
  shortNames: [{ text: 'The Marlow', alsoAPlace: true }, { text: 'Marlow School' }],
  acronyms: ['TMS'],
  domains: ['marlow.example'],
  employers: ['Fenwold Learning Trust'],
  postcode: 'ZZ1 1ZZ',
  motto: 'Kind hands, quick minds',
};

test('names that nobody has changed stay as they are', () => {
  expect(schoolFrom(fieldsOf(school), school)).toEqual(school);
});

test('an address is taken however it is written, and what is none is left out', () => {
  const domains = 'office@Marlow.example\nhttps://www.marlow.example/staff\nno address';
  expect(schoolFrom({ ...fieldsOf(school), domains }, school)?.domains).toEqual([
    'marlow.example',
    'marlow.example',
  ]);
});

test('a short form of one word may be something else', () => {
  const shortNames = 'Marlow\nMarlow Juniors';
  expect(schoolFrom({ ...fieldsOf(school), shortNames }, school)?.shortNames).toEqual([
    { text: 'Marlow', alsoAPlace: true },
    { text: 'Marlow Juniors' },
  ]);
});

test('without a name there is no school', () => {
  expect(schoolFrom({ ...fieldsOf(school), name: ' ' }, school)).toBeNull();
});

test('a line in which nothing can be seen is no line', () => {
  const typed = {
    ...fieldsOf(school),
    shortNames: '\u200b\nMarlow Juniors',
    acronyms: 'T\u200bM',
    motto: '\u200b',
  };
  const policy = { ...policyAsking('account-private'), school: schoolFrom(typed, null) };
  expect(policySchema.safeParse(policy).data?.school).toMatchObject({
    shortNames: [{ text: 'Marlow Juniors' }],
    acronyms: [],
  });
});

test('what a person types fits a policy', () => {
  const typed = {
    ...fieldsOf(null),
    name: 'Oak Hill',
    acronyms: 'OH\nOHPS\nOAKHILLPRIMARYSCHOOL',
    domains: 'a..b',
  };
  const policy = { ...policyAsking('account-private'), school: schoolFrom(typed, null) };
  expect(policySchema.safeParse(policy).success).toBe(true);
});
