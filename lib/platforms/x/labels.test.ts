import { describe, expect, test } from 'vitest';
import { asExpected, inOrder, samplePages } from '../../../tests/support/sample-pages';
import { ambiguous, translated } from '../../../tests/support/translated';
import { readPage } from '../read-page';
import * as words from './labels';

const LANGUAGES = ['en', 'pl', 'ro', 'fr', 'it', 'es', 'pt', 'ar', 'ur', 'bn'];
const NAMES = new Set([
  'audience-and-tagging',
  'photo-tagging-friends',
  'direct-messages',
  'location',
  'contacts',
]);
const tables = Object.values(words);
const pages = samplePages.filter(({ platform, name }) => platform === 'x' && NAMES.has(name));

describe.each(LANGUAGES)('in “%s”', (language) => {
  test.each(pages)('$name is read as in English', (page) => {
    const reading = readPage(translated(page, tables, language), page.url);
    expect(reading && asExpected(reading).observations).toEqual(inOrder(page.expect.observations));
  });
});

test('a language whose words for being found are not known lacks nothing else', () => {
  const missing = (labels: (typeof tables)[number]) => LANGUAGES.filter((tag) => !labels[tag]);
  const part = tables.filter((labels) => missing(labels).length > 0);
  expect(part).toEqual([words.FOUND_BY_EMAIL, words.FOUND_BY_PHONE]);
  expect(new Set(part.flatMap(missing))).toEqual(new Set(['pl', 'ro', 'es', 'pt', 'ar']));
});

test('no wording means two things', () => {
  expect(ambiguous(tables)).toEqual([]);
});
