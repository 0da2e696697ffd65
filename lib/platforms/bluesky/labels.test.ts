import { describe, expect, test } from 'vitest';
import { asExpected, inOrder, samplePages } from '../../../tests/support/sample-pages';
import { ambiguous, translated } from '../../../tests/support/translated';
import { readPage } from '../read-page';
import * as words from './labels';

const LANGUAGES = ['en', 'cy', 'pl', 'ro', 'fr', 'es', 'pt', 'it'];
const options = [words.EVERYONE, words.FOLLOWED, words.NO_ONE];
const pages = samplePages.filter(
  ({ platform, name }) => platform === 'bluesky' && ['messages', 'messages-older'].includes(name),
);

describe.each(LANGUAGES)('in “%s”', (language) => {
  test.each(pages)('$name is read as in English', (page) => {
    const older = { ...words.MESSAGES, en: ['Allow new messages from'] };
    const reading = readPage(translated(page, [older, ...options], language), page.url);
    expect(reading && asExpected(reading).observations).toEqual(inOrder(page.expect.observations));
  });

  test('every option is known', () => {
    expect(options.filter((labels) => !labels[language])).toEqual([]);
  });
});

test('no wording means two things', () => {
  expect(ambiguous([words.MESSAGES, words.GROUP_CHATS, ...options])).toEqual([]);
});
