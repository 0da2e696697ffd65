// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hearth, kettle } from '../../tests/support/build';
import { PlatformChoice } from './platform-choice';
import { words } from './words';

afterEach(cleanup);

const anvil = { ...hearth, id: 'anvil', title: 'Anvil' };

function show(platforms = [hearth, kettle, anvil]) {
  const onUse = vi.fn<(platform: string, used: boolean) => void>();
  render(<PlatformChoice platforms={platforms} used={['kettle']} onUse={onUse} />);
  return onUse;
}

const namesIn = (legend: string) =>
  within(screen.getByRole('group', { name: legend }))
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent);

describe('choosing platforms', () => {
  test('keeps those that are read with the person apart from those that they look at themselves', () => {
    show();
    expect(namesIn(words.read)).toEqual(['Anvil', 'Hearth']);
    expect(namesIn(words.guided)).toEqual(['Kettle']);
  });

  test('says nothing of guided platforms where there are none', () => {
    show([hearth]);
    expect(screen.queryByRole('group', { name: words.guided })).toBeNull();
  });

  test('shows which are used, and hands on each change', () => {
    const onUse = show();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Kettle' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Hearth' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Kettle' }));
    expect(onUse.mock.calls).toEqual([
      ['hearth', true],
      ['kettle', false],
    ]);
  });
});
