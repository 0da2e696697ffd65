// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fill } from '../../lib/words';
import { Permissions } from './permissions';
import { words } from './words';

afterEach(cleanup);

function show(...origins: readonly string[]) {
  const takeBack = vi.fn<(origin: string) => void>();
  const { container } = render(<Permissions origins={origins} onTakeBack={takeBack} />);
  return { text: container.textContent ?? '', takeBack };
}

describe('the permissions', () => {
  test('are said to be none where no website was allowed', () => {
    const { text } = show();
    expect(text).toContain(words.none);
    expect(text).not.toContain(words.some);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('are listed as websites are called', () => {
    const { text } = show('https://www.hearth.example/*', 'http://kiln.example/*');
    expect(text).toContain(words.some);
    expect(screen.getAllByRole('listitem').map((item) => item.querySelector('span')?.textContent)).toEqual([
      'www.hearth.example',
      'kiln.example',
    ]);
  });

  test('name every website as what it is: something that we never ask for', () => {
    const { takeBack } = show('https://*/*');
    fireEvent.click(
      screen.getByRole('button', { name: fill(words.takeBackFrom, { site: words.everySite }) }),
    );
    expect(takeBack).toHaveBeenCalledExactlyOnceWith('https://*/*');
  });

  test('can be taken back one by one, by a button that says which', () => {
    const { takeBack } = show('https://www.hearth.example/*', 'https://kiln.example/*');
    fireEvent.click(screen.getByRole('button', { name: fill(words.takeBackFrom, { site: 'kiln.example' }) }));
    expect(takeBack).toHaveBeenCalledExactlyOnceWith('https://kiln.example/*');
  });
});
