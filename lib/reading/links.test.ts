import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { linksWithin } from './links';

const pathOf = linksWithin('www.example.org', 'example.org');

test.each([
  ['a path', '/ann/', '/ann/'],
  ['a whole address, as a saved copy has it', 'https://www.example.org/ann/', '/ann/'],
  ['the platform’s other name', 'http://example.org/ann', '/ann'],
  ['a copy of a copy', 'file:///ann/', '/ann/'],
  ['a copy of a copy on Windows', 'file:///C:/ann/', '/ann/'],
  ['another site', 'https://other.example/ann/', 'https://other.example/ann/'],
  [
    'a site whose name begins alike',
    'https://example.org.other.example/ann',
    'https://example.org.other.example/ann',
  ],
  ['nowhere', '#', '#'],
])('a link to %s is told for what it is', (_, href, path) => {
  const { body } = new JSDOM(`<a href="${href}"></a>`).window.document;
  expect([...body.children].map(pathOf)).toEqual([path]);
});
