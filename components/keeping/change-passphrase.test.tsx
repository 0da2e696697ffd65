// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ChangePassphrase } from './change-passphrase';
import type { Meter } from './new-passphrase';
import { words } from './words';

afterEach(cleanup);

const meter: Meter = { strengthOf: () => 'strong', suggest: () => 'six words to write down and keep' };
const nothing = () => undefined;
const form = (isDone: boolean) => (
  <ChangePassphrase
    loadMeter={() => Promise.resolve(meter)}
    isBusy={false}
    isDone={isDone}
    onChange={nothing}
  />
);

test('once the passphrase is changed, nothing of what was typed or suggested is left in the form', async () => {
  const { rerender, container } = render(form(false));
  fireEvent.click(await screen.findByText(words.suggest));
  for (const label of [words.old, words.next, words.again])
    fireEvent.input(screen.getByLabelText(label), { target: { value: 'lantern gravel' } });
  expect(screen.getByText(meter.suggest())).toBeTruthy();
  rerender(form(true));
  expect([...container.querySelectorAll('input')].map(({ value }) => value)).not.toContain('lantern gravel');
  expect(screen.queryByText(meter.suggest())).toBeNull();
});
