// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Notice } from './notice';
import { words } from './words';

afterEach(cleanup);

describe('a notice', () => {
  test('says its sentence, and can be put away', () => {
    const close = vi.fn<() => void>();
    const { container } = render(<Notice onClose={close}>Everything is erased.</Notice>);
    expect(container.querySelector('p')?.textContent).toBe('Everything is erased.');
    fireEvent.click(screen.getByRole('button', { name: words.close }));
    expect(close).toHaveBeenCalledOnce();
  });

  test('that cannot be put away has no button', () => {
    render(<Notice>One moment.</Notice>);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
