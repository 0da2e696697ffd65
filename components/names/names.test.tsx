// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ComponentProps } from 'preact';
import type { ReadRoll } from '../../lib/roll/read-roll';
import { fill } from '../../lib/words';
import { Names } from './names';
import { words } from './words';

afterEach(cleanup);

type Props = ComponentProps<typeof Names>;

function show(more: Partial<ReadRoll> = {}) {
  const on = {
    onUse: vi.fn<Props['onUse']>(),
    onOpenFile: vi.fn<Props['onOpenFile']>(),
    onBack: vi.fn<Props['onBack']>(),
  };
  const { container } = render(
    <Names names={{ pupils: [], unread: [], isBroken: false, ...more }} {...on} />,
  );
  return { container, ...on };
}

function pupils(count: number): ReadRoll['pupils'] {
  return Array.from({ length: count }, (_, at) => ({ id: `p${at}`, firstName: 'Maya', lastName: 'Adeyemi' }));
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>(words.label);
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const status = () => screen.getByRole('status').textContent ?? '';

describe('giving names', () => {
  test('says why they are asked for, what becomes of them and how to treat them', () => {
    const { container } = show();
    for (const sentence of [words.why, words.left, words.kept, words.school])
      expect(container.textContent).toContain(sentence);
  });

  test('cannot be done with nothing', () => {
    const { onUse } = show();
    expect(button(words.use).disabled).toBe(true);
    fireEvent.input(field(), { target: { value: ' \n\t' } });
    expect(button(words.use).disabled).toBe(true);
    button(words.use).click();
    expect(onUse).not.toHaveBeenCalled();
  });

  test('hands on the text as it was typed, and shows it no longer', () => {
    const { onUse } = show();
    fireEvent.input(field(), { target: { value: 'Maya Adeyemi\nCallum Brodie ' } });
    fireEvent.click(button(words.use));
    expect(onUse).toHaveBeenCalledExactlyOnceWith('Maya Adeyemi\nCallum Brodie ');
    expect(field().value).toBe('');
  });

  test('leaves the text there to be mended where a part of it could not be read', () => {
    show();
    fireEvent.input(field(), { target: { value: 'Maya Adeyemi\nTolu' } });
    fireEvent.click(button(words.use));
    expect(field().value).toBe('Maya Adeyemi\nTolu');
  });

  test('can be undone: the names are forgotten, the typed ones too', () => {
    const { onUse } = show({ pupils: pupils(2) });
    fireEvent.input(field(), { target: { value: 'Maya' } });
    fireEvent.click(button(words.clear));
    expect(onUse).toHaveBeenCalledExactlyOnceWith('');
    expect(field().value).toBe('');
  });

  test('hands on a file', () => {
    const { onOpenFile } = show();
    const file = new File(['Maya Adeyemi'], 'class.csv');
    fireEvent.change(screen.getByLabelText(words.openFile), { target: { files: [file] } });
    expect(onOpenFile).toHaveBeenCalledExactlyOnceWith(file);
  });

  test('ends with the way back', () => {
    const { onBack } = show();
    fireEvent.click(button(words.back));
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe('what is said of the names', () => {
  test.each([
    [0, words.none],
    [1, fill(words.some.one, { count: 1 })],
    [31, fill(words.some.other, { count: 31 })],
  ])('is how many there are: %s', (count, sentence) => {
    show({ pupils: pupils(count) });
    expect(status()).toContain(sentence);
  });

  test('names the lines that could not be read', () => {
    show({ unread: [2, 5, 9] });
    expect(status()).toContain(fill(words.unread, { lines: '2, 5, 9' }));
  });

  test('names the first lines where hundreds could not be read, and counts the others', () => {
    const unread = Array.from({ length: 300 }, (_, at) => at + 1);
    show({ unread });
    const lines = unread.slice(0, 20).join(', ');
    expect(status()).toContain(fill(words.unreadMany, { lines, more: 280 }));
  });

  test('says what becomes of lines that could not be read, and only then', () => {
    show({ unread: [2] });
    expect(status()).toContain(words.unreadHelp);
    cleanup();
    show({ pupils: pupils(2) });
    expect(status()).not.toContain(words.unreadHelp);
  });

  test.each([
    [1, words.notTaken.one],
    [7, fill(words.notTaken.other, { count: 7 })],
  ])('says how many names there were too many: %s', (notTaken, sentence) => {
    show({ pupils: pupils(2), notTaken });
    expect(status()).toContain(sentence);
  });

  test('says that a table was broken, and only then', () => {
    show({ isBroken: true });
    expect(status()).toContain(words.isBroken);
    cleanup();
    show();
    expect(status()).not.toContain(words.isBroken);
  });
});

describe('the names as they were understood', () => {
  const cells = () =>
    [...document.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
    );
  const { firstName, lastName, group } = words.understood;

  test('are shown with first name and surname apart, so that a misreading is seen', () => {
    show({ pupils: pupils(1) });
    expect(cells()).toEqual([
      [firstName, lastName],
      ['Maya', 'Adeyemi'],
    ]);
  });

  test('have the class, the year of leaving and all first names beside them', () => {
    const more = { middleNames: 'Grace', knownAs: 'Mimi', group: '6B', left: 2021 };
    show({ pupils: [...pupils(1), { id: 'q', firstName: 'Tolu', lastName: 'Okonjo', ...more }] });
    expect(cells()).toEqual([
      [firstName, lastName, group],
      ['Maya', 'Adeyemi', ''],
      ['Tolu Grace (“Mimi”)', 'Okonjo', '6B, left 2021'],
    ]);
  });

  test('are five at first, and all of them after a click', () => {
    const { container } = show({ pupils: pupils(31) });
    expect(cells()).toHaveLength(1 + 5);
    expect(container.textContent).toContain(fill(words.understood.more, { count: 26 }));
    const showAll = button(fill(words.understood.showAll, { count: 31 }));
    expect(showAll.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(showAll);
    expect(cells()).toHaveLength(1 + 31);
    expect(button(words.understood.showFewer).getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button(words.understood.showFewer));
    expect(cells()).toHaveLength(1 + 5);
  });

  test('are not read out at once to somebody who listens', () => {
    show({ pupils: pupils(3) });
    expect(status()).not.toMatch(/maya|adeyemi/iu);
  });

  test('are not there where nobody was named', () => {
    show();
    expect(cells()).toEqual([]);
  });
});
