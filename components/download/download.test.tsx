// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { troubleWords } from '../../lib/archive/words';
import { guides } from '../../lib/archive/guides';
import type { FoundSummary, ReadSummary } from '../../lib/archive/summary';
import { Download, type DownloadState } from './download';
import { words } from './words';

afterEach(cleanup);

type Props = ComponentProps<typeof Download>;

function show(download: DownloadState, more: Partial<Props> = {}) {
  const on = {
    onGive: vi.fn<Props['onGive']>(),
    onRead: vi.fn<Props['onRead']>(),
    onStop: vi.fn<Props['onStop']>(),
    onOpen: vi.fn<Props['onOpen']>(),
    onBack: vi.fn<Props['onBack']>(),
  };
  render(<Download download={download} guides={guides} {...on} {...more} />);
  return on;
}

const button = (name: string) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status').textContent ?? '';
const summary = (more: Partial<FoundSummary> = {}): FoundSummary => ({
  platform: 'instagram',
  title: 'Instagram',
  handle: 'robin.ashdown',
  madeAt: '2026-09-03T00:00:00.000Z',
  parts: { given: 2, atLeast: 3 },
  files: Array.from({ length: 14 }, (_, at) => `posts_${at}.json`),
  pictures: 2,
  note: null,
  ...more,
});
const read = (more: Partial<ReadSummary> = {}): ReadSummary => ({
  platform: 'instagram',
  title: 'Instagram',
  account: { handle: 'robin.ashdown' },
  downloadedAt: '2026-09-03T00:00:00.000Z',
  observations: [],
  lacks: ['whoCanMessage'],
  trouble: [],
  pictures: [],
  ...more,
});

describe('a data download', () => {
  test('can be chosen as files', () => {
    const { onGive } = show({ state: 'waiting' });
    const file = new File(['{}'], 'followers_1.json');
    fireEvent.change(screen.getByLabelText(words.chooseFiles), { target: { files: [file] } });
    expect(onGive).toHaveBeenCalledExactlyOnceWith([file]);
  });

  test('is said to be what it is, with its date and parts, before it is read', () => {
    const { onRead } = show({ state: 'found', found: [summary()], trouble: [] });
    expect(status()).toContain('Instagram, downloaded 3 September 2026, 2 of 3 parts');
    expect(status()).toContain('We will open these 14 files and no others');
    expect(status()).toContain('and 2 more');
    fireEvent.click(button(words.read));
    expect(onRead).toHaveBeenCalledOnce();
  });

  test('that nobody recognises cannot be read, and the reason is said', () => {
    show({ state: 'found', found: [], trouble: [{ why: 'unknown', file: 'holidays.zip' }] });
    expect(status()).toContain('We do not recognise holidays.zip');
    expect(screen.queryByRole('button', { name: words.read })).toBeNull();
  });

  test.each([
    [{ state: 'looking', count: 5000 } as const, 'Looking into it: 5000 files so far'],
    [{ state: 'reading', done: 3, total: 9 } as const, '3 of 9 files read'],
  ])('can be stopped while it is looked into or read', (download, said) => {
    const { onStop } = show(download);
    expect(status()).toContain(said);
    fireEvent.click(button(words.cancel));
    expect(onStop).toHaveBeenCalledOnce();
  });

  test('that was read is summed up: what was found, what is not in it, what went wrong', () => {
    const observation = {
      kind: 'people',
      reading: { status: 'found', value: { relation: 'followers', people: [], seen: 7, total: 7 } },
      account: { platform: 'instagram', handle: null },
      source: { lane: 'archive', page: 'archive', at: '', anchor: 'control' },
    } as const;
    show({
      state: 'done',
      readings: [
        read({ observations: [observation], trouble: [{ why: 'oddRecords', file: 'followers_1.json' }] }),
      ],
    });
    expect(status()).toContain('Instagram, @robin.ashdown: as it was on 3 September 2026.');
    expect(status()).toContain('your followers (7)');
    expect(status()).toContain('Not in this download: who can send you messages.');
    expect(status()).toContain('Some entries in followers_1.json are damaged');
    expect(status()).toContain(words.used);
  });
});

describe('the guides', () => {
  test('give every platform’s steps, and a button only where there is a page to open', () => {
    const { onOpen } = show({ state: 'waiting' });
    for (const { title, request } of guides) {
      expect(screen.getByText(title)).toBeDefined();
      for (const step of request.steps) expect(screen.getAllByText(step).length).toBeGreaterThan(0);
    }
    const withPage = guides.filter(({ request }) => request.address !== null);
    const buttons = screen.getAllByRole('button', { name: words.open, hidden: true });
    expect(buttons).toHaveLength(withPage.length);
    const [first] = buttons;
    if (first) fireEvent.click(first);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(withPage[0]);
  });

  test('lead to secure pages alone', () => {
    for (const { request } of guides) expect(request.address ?? 'https://').toMatch(/^https:\/\//u);
  });
});

test('every trouble has a sentence that ends', () => {
  for (const sentence of Object.values(troubleWords)) expect(sentence).toMatch(/\.$/u);
});
