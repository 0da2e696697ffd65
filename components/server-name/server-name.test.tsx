// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fill } from '../../lib/words';
import { ServerForm } from './server-form';
import { ServerName } from './server-name';
import { words } from './words';

afterEach(cleanup);

const label = fill(words.label, { platform: 'Commons' });
const field = () => screen.getByLabelText<HTMLInputElement>(label);
const problem = () => screen.getByRole('alert').textContent;

function showForm(before: string | null = null) {
  const onServer = vi.fn<(server: string) => void>();
  const onBack = vi.fn<() => void>();
  render(<ServerForm platform="Commons" before={before} onServer={onServer} onBack={onBack} />);
  return { onServer, onBack };
}

function type(text: string): void {
  fireEvent.input(field(), { target: { value: text } });
}

/** As the Enter key does, and the first button. */
function submit(): void {
  fireEvent.submit(field());
}

describe('naming one’s server', () => {
  test('has the focus at once, as the one thing to do', () => {
    showForm();
    expect(document.activeElement).toBe(field());
  });

  test('gives an example, and says that the browser is asked for that server alone', () => {
    showForm();
    expect(document.body.textContent).toContain(words.example);
    expect(document.body.textContent).toContain(fill(words.only, { platform: 'Commons' }));
    expect(problem()).toBe('');
  });

  test.each([
    ['hill.example', 'hill.example'],
    ['@sam@hill.example', 'hill.example'],
    ['https://hill.example/@sam', 'hill.example'],
  ])('goes on with what %j means', (text, server) => {
    const { onServer } = showForm();
    type(text);
    submit();
    expect(onServer).toHaveBeenCalledExactlyOnceWith(server);
  });

  test.each(['', 'hill', 'localhost', 'hill.example:3000', '10.0.0.1', '*'])(
    'does not go on with %j: a sentence says what is missing, and the field has the focus',
    (text) => {
      const { onServer } = showForm();
      type(text);
      screen.getByRole('button', { name: words.goOn }).focus();
      submit();
      expect(onServer).not.toHaveBeenCalled();
      expect(problem()).toBe(words.wrong);
      expect(field().getAttribute('aria-invalid')).toBe('true');
      expect(document.activeElement).toBe(field());
    },
  );

  test('takes the sentence back as soon as there is a name', () => {
    showForm();
    submit();
    type('hill.example');
    expect(problem()).toBe('');
    expect(field().getAttribute('aria-invalid')).toBe('false');
  });

  test('begins with the server that was named before, and can be left', () => {
    const { onServer, onBack } = showForm('hill.example');
    expect(field().value).toBe('hill.example');
    fireEvent.click(screen.getByRole('button', { name: words.notNow }));
    expect([onServer.mock.calls.length, onBack.mock.calls.length]).toEqual([0, 1]);
  });

  test('says nothing is wrong while the person is still typing, nor of a field that was left empty', () => {
    const { rerender } = render(<ServerName platform="Commons" text="hil" onText={() => undefined} />);
    expect(problem()).toBe('');
    fireEvent.blur(field());
    expect(problem()).toBe(words.wrong);
    rerender(<ServerName platform="Commons" text="" onText={() => undefined} />);
    expect(problem()).toBe('');
  });
});
