// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { READING_TROUBLES, type Coverage } from '../../lib/observation';
import { fill } from '../../lib/words';
import { words as noticeWords } from '../notice/words';
import { ReadingStatus, type ReadingNow } from './reading-status';
import { endWords, troubleWords, words, type ReadingEnd } from './words';

afterEach(cleanup);

const ends = Object.keys(endWords) as ReadingEnd[];

function show(reading: ReadingNow | null) {
  const on = { onStop: vi.fn<() => void>(), onClose: vi.fn<() => void>() };
  const { container } = render(<ReadingStatus reading={reading} {...on} />);
  return { container, said: container.querySelector('p')?.textContent, ...on };
}

function list(coverage: Coverage): ReadingNow {
  return { state: 'reading', page: 'Followers', trouble: null, list: coverage };
}

const progress = (container: Element) => container.querySelector('progress');

describe('what is said while a page is read', () => {
  test('is nothing where nothing is read, in a place that is read aloud when it fills', () => {
    expect(show(null).container.textContent).toBe('');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('is that it is waited for', () => {
    expect(show({ state: 'waiting' }).said).toBe(words.waiting);
  });

  test('is which page it is', () => {
    const reading: ReadingNow = { state: 'reading', page: 'Privacy', trouble: null, list: null };
    expect(show(reading).said).toBe(fill(words.reading, { page: 'Privacy' }));
  });

  test('is how much of a list was read so far', () => {
    const { said, container } = show(list({ seen: 312, total: 741 }));
    expect(said).toBe(fill(words.list, { page: 'Followers', seen: 312, total: 741 }));
    expect(progress(container)).toMatchObject({ max: 741, value: 312 });
  });

  test.each([
    [741, 741],
    [742, 741],
  ])('is that all of a list was read: %s of %s', (seen, total) => {
    expect(show(list({ seen, total })).said).toBe(fill(words.listDone, { page: 'Followers', seen, total }));
  });

  test('is how many were read of a list of unknown length, without a bar', () => {
    const { said, container } = show(list({ seen: 312, total: null }));
    expect(said).toBe(fill(words.listUnknown, { page: 'Followers', seen: 312 }));
    expect(progress(container)).toBeNull();
  });

  test('of an empty list has no bar, which would never move', () => {
    expect(progress(show(list({ seen: 0, total: 0 })).container)).toBeNull();
  });

  test.each(READING_TROUBLES)('is what stands in the way: %s', (trouble) => {
    const reading: ReadingNow = { state: 'reading', page: 'Privacy', trouble, list: null };
    expect(show(reading).said).toBe(fill(troubleWords[trouble], { language: 'another language' }));
  });

  test('is which language stands in the way', () => {
    const reading: ReadingNow = {
      state: 'reading',
      page: 'Privacy',
      trouble: 'language',
      language: 'pl',
      list: null,
    };
    expect(show(reading).said).toBe(fill(troubleWords.language, { language: 'Polish' }));
  });

  test.each<[string, ReadingNow]>([
    ['waiting', { state: 'waiting' }],
    ['reading', list({ seen: 1, total: 2 })],
  ])('comes with a button that stops it: %s', (_title, reading) => {
    const { onStop } = show(reading);
    fireEvent.click(screen.getByRole('button', { name: words.stop }));
    expect(onStop).toHaveBeenCalledOnce();
  });
});

describe('what is said when reading has ended', () => {
  test.each(ends)('is why, and can be put away: %s', (why) => {
    const { said, onClose } = show({ state: 'ended', why });
    expect(said).toBe(endWords[why]);
    expect(screen.queryByRole('button', { name: words.stop })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: noticeWords.close }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
