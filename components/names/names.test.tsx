// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ComponentProps } from 'preact';
import { tableAt } from '../../lib/roll/choose-columns';
import type { SealedHeader } from '../../lib/roll/sealed/read-sealed';
import type { GivenNames, NamesFile } from './names-file';
import { fill } from '../../lib/words';
import { Names } from './names';
import { fileWords, unlockWords, useWords, words } from './words';

afterEach(cleanup);

type Props = ComponentProps<typeof Names>;

function show(more: Partial<GivenNames> = {}, file: NamesFile = { state: 'none' }) {
  const on = {
    onColumns: vi.fn<Props['onColumns']>(),
    onUnlock: vi.fn<Props['onUnlock']>(),
    onLeaveFile: vi.fn<Props['onLeaveFile']>(),
    onUse: vi.fn<Props['onUse']>(),
    onOpenFile: vi.fn<Props['onOpenFile']>(),
    onBack: vi.fn<Props['onBack']>(),
  };
  const { container } = render(
    <Names names={{ pupils: [], unread: [], isBroken: false, ...more }} file={file} {...on} />,
  );
  return { container, ...on };
}

function pupils(count: number): GivenNames['pupils'] {
  return Array.from({ length: count }, (_, at) => ({ id: `p${at}`, firstName: 'Maya', lastName: 'Adeyemi' }));
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>(words.label);
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const status = () => screen.getAllByRole('status')[0]?.textContent ?? '';

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

  test('can be undone: the names are forgotten', () => {
    const { onUse } = show({ pupils: pupils(2) });
    fireEvent.click(button(words.clear));
    expect(onUse).toHaveBeenCalledExactlyOnceWith('');
  });

  test('has nothing to forget where there are no names', () => {
    show();
    expect(screen.queryByRole('button', { name: words.clear })).toBeNull();
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

const HEADER: SealedHeader = {
  school: 'Marlow Lane Primary School',
  made: '2026-09-01',
  useBy: '2027-08-31',
  rounds: 1_000_000,
  salt: new Uint8Array(16),
  nonce: new Uint8Array(12),
};

describe('a table that does not say which column is which', () => {
  const table = tableAt(['Ref,Given,Family name', '12,Maya,Adeyemi'], { at: 0, delimiter: ',' });
  const columns = () => screen.getAllByRole<HTMLSelectElement>('combobox');

  function showTable() {
    if (!table) throw new Error('It is no table.');
    return show({}, { state: 'columns', table, trouble: null });
  }

  test('is shown with what stands in each column, and what it is taken for', () => {
    const { container } = showTable();
    expect(container.textContent).toContain(fill(words.columns.named, { number: 2, heading: 'Given' }));
    expect(columns().map(({ value }) => value)).toEqual(['', '', 'lastName']);
    expect([...(columns()[0]?.options ?? [])].map(({ text }) => text)).toEqual([
      words.columns.leftOut,
      ...Object.values(useWords),
    ]);
  });

  test('hands on what the person has chosen', () => {
    const { onColumns } = showTable();
    const [, given] = columns();
    if (given) fireEvent.change(given, { target: { value: 'firstName' } });
    fireEvent.click(button(words.columns.use));
    expect(onColumns).toHaveBeenCalledExactlyOnceWith([null, 'firstName', 'lastName']);
  });

  test('can be left as it is', () => {
    const { onLeaveFile } = showTable();
    fireEvent.click(button(words.leave));
    expect(onLeaveFile).toHaveBeenCalledOnce();
  });
});

describe('a sealed roll', () => {
  const passphrase = () => screen.getByLabelText<HTMLInputElement>(words.sealed.passphrase);

  test('says what is true of it before the six words are asked for', () => {
    const { container } = show({}, { state: 'sealed', header: HEADER, trouble: null });
    for (const truth of words.sealed.truths) expect(container.textContent).toContain(truth);
    expect(container.textContent).toContain('Marlow Lane Primary School, made on 1 September 2026');
    expect(button(words.sealed.open).disabled).toBe(true);
  });

  test('is opened with what was typed, by the Enter key too', () => {
    const { onUnlock } = show({}, { state: 'sealed', header: HEADER, trouble: null });
    fireEvent.input(passphrase(), { target: { value: 'six words' } });
    fireEvent.submit(passphrase());
    expect(onUnlock).toHaveBeenCalledExactlyOnceWith('six words');
  });

  test('that does not open says why, and which word is none of ours', () => {
    const trouble = { why: 'unknownWord', word: 'akorn' } as const;
    const { container } = show({}, { state: 'sealed', header: HEADER, trouble });
    expect(container.textContent).toContain(fill(unlockWords.unknownWord, { word: 'akorn' }));
  });

  test('cannot be opened twice at once', () => {
    show({}, { state: 'opening', header: HEADER });
    expect(button(words.sealed.open).disabled).toBe(true);
  });

  test('that is open shows how many names it has, and none of them', () => {
    const sealed = { school: HEADER.school, useBy: HEADER.useBy, count: 412 };
    const { container } = show({ sealed });
    expect(status()).toContain(fill(words.some.other, { count: 412 }));
    expect(container.querySelector('table')).toBeNull();
    for (const truth of words.sealed.truths) expect(container.textContent).toContain(truth);
    expect(button(words.clear)).toBeTruthy();
  });
});

test.each(Object.keys(fileWords) as (keyof typeof fileWords)[])(
  'a file that is refused as “%s” has one answer that ends',
  (why) => {
    show({}, { state: 'trouble', why, useBy: '2026-08-31' });
    expect(status()).toContain(fill(fileWords[why], { useBy: '31 August 2026' }));
    expect(fileWords[why]).toMatch(/\.$/u);
  },
);
