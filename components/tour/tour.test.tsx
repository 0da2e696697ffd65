// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fill } from '../../lib/words';
import { hearth } from '../../tests/support/build';
import { Tour, type TourPhase, type TourProps } from './tour';
import { words } from './words';

afterEach(cleanup);

const count = hearth.pages.length;
const practice = { ...hearth, practice: true as const, hosts: [] };
const CHILD = 'what is being read';

function show(phase: TourPhase, more: Partial<TourProps> = {}) {
  const on = {
    onServer: vi.fn<(server: string) => void>(),
    onOtherServer: vi.fn<() => void>(),
    onStart: vi.fn<() => void>(),
    onNext: vi.fn<() => void>(),
    onStop: vi.fn<() => void>(),
    onGiveBack: vi.fn<() => void>(),
  };
  const { container } = render(
    <Tour
      platform={hearth}
      server={null}
      pages={hearth.pages}
      at={0}
      phase={phase}
      isRead={false}
      {...on}
      {...more}
    >
      <p>{CHILD}</p>
    </Tour>,
  );
  return { container, text: container.textContent ?? '', ...on };
}

const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const step = (at: number) => fill(words.step, { at: at + 1, count, page: hearth.pages[at]?.title ?? '' });

describe('the guided tour', () => {
  test('is headed with the platform’s name in every phase', () => {
    const { container } = show({ name: 'intro' });
    expect(container.querySelector('h2')?.textContent).toBe(fill(words.title, { platform: 'Hearth' }));
  });

  test('says before it begins how many pages it opens and what the browser will ask', () => {
    const { text, onStart, onStop } = show({ name: 'intro' });
    expect(text).toContain(fill(words.intro, { count }));
    expect(text).toContain(fill(words.asks, { platform: 'Hearth' }));
    expect(text).not.toContain(words.practice);
    press(words.start);
    press(words.notNow);
    expect([onStart.mock.calls.length, onStop.mock.calls.length]).toEqual([1, 1]);
  });

  test('of the practice network says that it needs no permission', () => {
    const { text } = show({ name: 'intro' }, { platform: practice });
    expect(text).toContain(words.practice);
    expect(text).not.toContain(fill(words.asks, { platform: 'Hearth' }));
  });

  test('on a platform that anybody can run a server of asks which one is the person’s', () => {
    const commons = { ...hearth, anyServer: true as const, hosts: ['https://{host}/*'] };
    const asked = show({ name: 'server' }, { platform: commons });
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '@sam@hill.example' } });
    fireEvent.submit(screen.getByRole('textbox'));
    expect(asked.onServer).toHaveBeenCalledExactlyOnceWith('hill.example');
    cleanup();
    const { text, onOtherServer } = show({ name: 'intro' }, { platform: commons, server: 'hill.example' });
    expect(text).toContain(fill(words.asks, { platform: 'hill.example' }));
    press(words.otherServer);
    expect(onOtherServer).toHaveBeenCalledOnce();
  });

  test('has the focus once the server is named, because the field is gone', () => {
    const commons = { ...hearth, anyServer: true as const };
    const on = { onServer: vi.fn(), onOtherServer: vi.fn(), onStart: vi.fn(), onNext: vi.fn() };
    const tour = (name: 'server' | 'intro') => (
      <Tour
        platform={commons}
        server="hill.example"
        pages={hearth.pages}
        at={0}
        phase={{ name }}
        isRead={false}
        onStop={vi.fn()}
        onGiveBack={vi.fn()}
        {...on}
      >
        {CHILD}
      </Tour>
    );
    const { container, rerender } = render(tour('server'));
    rerender(tour('intro'));
    expect(document.activeElement).toBe(container.querySelector('section'));
  });

  test.each([
    ['refused', words.refused, words.start],
    ['revoked', words.revoked, words.start],
    ['closed', words.closed, words.goOn],
  ] as const)(
    'that was %s says what that means, and can be taken up again or left',
    (name, sentence, start) => {
      const { onStart, onStop } = show({ name });
      expect(screen.getByRole('status').textContent).toBe(sentence);
      expect(buttons()).toEqual([start, words.back]);
      press(start);
      press(words.back);
      expect([onStart.mock.calls.length, onStop.mock.calls.length]).toEqual([1, 1]);
    },
  );

  test.each<[TourPhase['name'] & ('opening' | 'elsewhere' | 'noHandle'), string]>([
    ['opening', words.opening],
    ['elsewhere', fill(words.elsewhere, { platform: 'Hearth', page: 'Profile' })],
    ['noHandle', fill(words.noHandle, { page: 'Profile' })],
  ])('says where it is and what is going on: %s', (name, sentence) => {
    const { text, container } = show({ name });
    expect(text).toContain(step(0));
    expect(screen.getByRole('status').textContent).toBe(sentence);
    expect(text).not.toContain(CHILD);
    expect(container.querySelector('progress')).toMatchObject({ max: count, value: 1 });
  });

  test('shows what is being read while a page is read', () => {
    const { text } = show({ name: 'reading' }, { at: 1 });
    expect(text).toContain(CHILD);
    expect(text).toContain(step(1));
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('says what the person has to do on a page, on that page only and until it is done', () => {
    const hint = hearth.pages.at(-1)?.hint ?? 'no hint';
    expect(show({ name: 'reading' }, { at: count - 1 }).text).toContain(hint);
    cleanup();
    expect(show({ name: 'reading' }, { at: 0 }).text).not.toContain(hint);
    cleanup();
    expect(show({ name: 'reading' }, { at: count - 1, isRead: true }).text).not.toContain(hint);
  });

  test.each(['opening', 'elsewhere', 'noHandle', 'reading'] as const)(
    'goes on and ends at the person’s word, whatever is going on: %s',
    (name) => {
      const { onNext, onStop } = show({ name });
      expect(buttons()).toEqual([words.next, words.stop]);
      press(words.next);
      press(words.stop);
      expect([onNext.mock.calls.length, onStop.mock.calls.length]).toEqual([1, 1]);
    },
  );

  test('finishes at the last page', () => {
    show({ name: 'reading' }, { at: count - 1 });
    expect(buttons()).toEqual([words.finish, words.stop]);
  });

  test('offers the permission back at its end', () => {
    const { text, onGiveBack, onStop } = show({ name: 'done', givenBack: false });
    expect(text).toContain(words.done);
    expect(text).toContain(words.keepIt);
    press(words.giveBack);
    press(words.back);
    expect([onGiveBack.mock.calls.length, onStop.mock.calls.length]).toEqual([1, 1]);
  });

  test('says when the permission has been taken back, and does not offer it again', () => {
    show({ name: 'done', givenBack: true });
    expect(screen.getByRole('status').textContent).toBe(words.givenBack);
    expect(buttons()).toEqual([words.back]);
  });

  test('of the practice network has no permission to give back', () => {
    const { text } = show({ name: 'done', givenBack: false }, { platform: practice });
    expect(text).not.toContain(words.keepIt);
    expect(buttons()).toEqual([words.back]);
  });
});
