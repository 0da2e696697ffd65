// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ComponentProps } from 'preact';
import { hearth } from '../../tests/support/build';
import { Welcome } from './welcome';
import { words } from './words';

afterEach(cleanup);

type Props = ComponentProps<typeof Welcome>;

const kiln = { ...hearth, id: 'kiln', title: 'Kiln' };
const CHILD = 'choosing the policy';

function show(more: Partial<Props> = {}) {
  const on = {
    onUse: vi.fn<Props['onUse']>(),
    onServer: vi.fn<Props['onServer']>(),
    onStart: vi.fn<Props['onStart']>(),
    onPractise: vi.fn<Props['onPractise']>(),
  };
  const { container } = render(
    <Welcome platforms={[hearth, kiln]} used={[]} servers={{}} canStart isManaged={false} {...on} {...more}>
      <p>{CHILD}</p>
    </Welcome>,
  );
  return { text: container.textContent ?? '', ...on };
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('the first screen', () => {
  test('says what this is and everything it promises', () => {
    const { text } = show();
    for (const sentence of [words.what, ...words.promises, CHILD]) expect(text).toContain(sentence);
  });

  test('warns where somebody else manages the browser, and only there', () => {
    expect(show({ isManaged: true }).text).toContain(words.admin);
    cleanup();
    expect(show().text).not.toContain(words.admin);
  });

  test('asks which platforms the person uses, and shows what they said', () => {
    const { onUse } = show({ used: ['kiln'] });
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ checked }) => checked)).toEqual([false, true]);
    fireEvent.click(screen.getByLabelText('Hearth'));
    fireEvent.click(screen.getByLabelText('Kiln'));
    expect(onUse.mock.calls).toEqual([
      ['hearth', true],
      ['kiln', false],
    ]);
  });

  test('asks for the server of a platform that anybody can run one of, once it is chosen', () => {
    const commons = { ...kiln, id: 'commons', title: 'Commons', anyServer: true as const };
    show({ platforms: [hearth, commons], used: ['hearth'] });
    expect(screen.queryByRole('textbox')).toBeNull();
    cleanup();
    const { onServer } = show({
      platforms: [hearth, commons],
      used: ['commons'],
      servers: { commons: 'hill.ex' },
    });
    const field = screen.getByRole<HTMLInputElement>('textbox');
    expect(field.value).toBe('hill.ex');
    fireEvent.input(field, { target: { value: 'hill.example' } });
    expect(onServer).toHaveBeenCalledExactlyOnceWith('commons', 'hill.example');
  });

  test('starts the self-check, or practice, at a click', () => {
    const { text, onStart, onPractise } = show();
    expect(text).not.toContain(words.choosePolicy);
    fireEvent.click(button(words.start));
    expect([onStart.mock.calls.length, onPractise.mock.calls.length]).toEqual([1, 0]);
    fireEvent.click(button(words.practise));
    expect([onStart.mock.calls.length, onPractise.mock.calls.length]).toEqual([1, 1]);
  });

  test('starts nothing without a policy, and says why', () => {
    const { text, onStart, onPractise } = show({ canStart: false });
    expect(text).toContain(words.choosePolicy);
    for (const name of [words.start, words.practise]) button(name).click();
    expect([onStart.mock.calls.length, onPractise.mock.calls.length]).toEqual([0, 0]);
  });
});
