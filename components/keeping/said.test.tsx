// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { START } from './keeping-state';
import { Said } from './said';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test.each([
  [1000, 'The next try is possible in 1 second.'],
  [3000, 'The next try is possible in 3 seconds.'],
])('after a wrong passphrase it says how long the next try takes: %i ms', (wait, sentence) => {
  render(<Said keeping={{ ...START, trouble: 'wrong', until: Date.now() + wait }} />);
  expect(screen.getByText(sentence)).toBeTruthy();
});

test('with nothing to say it is no more than an empty status, which takes no room', () => {
  const { container } = render(<Said keeping={START} />);
  expect(container.innerHTML).toBe('<div role="status"></div>');
});
