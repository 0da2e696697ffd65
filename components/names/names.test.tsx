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

  test('never has a name in it', () => {
    expect(show({ pupils: pupils(3), unread: [2] }).container.textContent).not.toMatch(/maya|adeyemi/iu);
  });

  test('names the lines that could not be read', () => {
    show({ unread: [2, 5, 9] });
    expect(status()).toContain(fill(words.unread, { lines: '2, 5, 9' }));
  });

  test('names only the first lines where hundreds could not be read', () => {
    show({ unread: Array.from({ length: 300 }, (_, at) => at + 1) });
    expect(status()).toContain('20');
    expect(status()).not.toContain('21');
  });

  test('says that a table was broken, and only then', () => {
    show({ isBroken: true });
    expect(status()).toContain(words.isBroken);
    cleanup();
    show();
    expect(status()).not.toContain(words.isBroken);
  });
});
