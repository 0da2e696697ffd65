import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from '../read-page';

const file = path.join(import.meta.dirname, 'pages/account-privacy.html');
const { document } = new JSDOM(readFileSync(file, 'utf8')).window;

test.each([
  'chrome-extension://abcdefghijklmnop/practice.html#/settings/privacy',
  'moz-extension://6f1a2b3c-0000/practice.html#/settings/privacy',
  'chrome-extension://abcdefghijklmnop/practice.html?lesson=2#/settings/privacy',
])('the practice network is read in every browser, whichever school it shows: %s', (address) => {
  expect(readPage(document, address)?.page).toBe('account-privacy');
});

test.each([
  'https://practice.example/practice.html#/settings/privacy',
  'file:///practice.html#/settings/privacy',
  'chrome-extension://abcdefghijklmnop/options.html#/settings/privacy',
  'chrome-extension://abcdefghijklmnop/pages/practice.html#/settings/privacy',
])('nothing else can pass for the practice network: %s', (address) => {
  expect(readPage(document, address)).toBeNull();
});

test('what is typed into the profile and not saved is not read', () => {
  const page = readFileSync(path.join(import.meta.dirname, 'pages/edit-profile.html'), 'utf8');
  const { document: form } = new JSDOM(page).window;
  const address = 'chrome-extension://abcdefghijklmnop/practice.html#/settings/profile';
  const read = () => readPage(form, address, { at: '2026-11-20T12:00:00.000Z' });
  const saved = read();
  expect(saved?.observations.map(({ kind }) => kind)).toContain('workplace');
  for (const field of form.querySelectorAll('input')) field.value = 'Typed';
  for (const field of form.querySelectorAll('textarea')) field.value = 'Typed';
  expect(read()).toEqual(saved);
});
