// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../entrypoints/practice/site/app';
import type { Observation } from '../observation';
import { addressOf } from '../platform';
import practice from '../platforms/practice/index';
import { readPage } from '../platforms/read-page';
import { practiceAccount } from './account';
import { readingsOf } from './account-readings';
import { DEFAULT_SCHOOL } from './school-name';

/** A browser in which everything is in view. */
class EverythingInView {
  constructor(private readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
  observe(): void {
    setTimeout(() => this.tell([{ isIntersecting: true }]));
  }
  disconnect(): void {}
}

const account = practiceAccount(DEFAULT_SCHOOL);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', EverythingInView);
  vi.stubGlobal('scrollTo', () => undefined);
});

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function visit(address: string): Promise<void> {
  location.hash = address.split('#')[1] ?? '';
  await act(() => render(h(App, { schoolName: DEFAULT_SCHOOL }), document.body));
  await wait();
}

async function wait(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(300);
    });
  }
}

function read() {
  return readPage(document, `chrome-extension://practice/practice.html${location.hash}`);
}

function press(label: RegExp): Promise<void> {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => label.test(textContent));
  return act(() => button?.click());
}

/** What was read off the page itself, by kind. */
function onShow(observations: readonly Observation[] = []) {
  const shown = observations.filter(({ source }) => source.anchor === 'control' && !source.embeddedDisagrees);
  return Object.fromEntries(shown.map(({ kind, reading }) => [kind, reading]));
}

const expected = readingsOf(account);
const fields = onShow(expected.flatMap(({ observations }) => observations));

describe('the practice network', () => {
  test.each(practice.pages.map((page) => [page.title, page] as const))(
    'shows what the account holds, and is read as such: %s',
    async (_title, page) => {
      await visit(addressOf(practice, page.id, account.handle) ?? '');
      const kinds = page.list ? ['people'] : page.gives;
      const list = expected.find((reading) => reading.page === page.id);
      const wanted = page.list ? onShow(list?.observations) : fields;
      expect(onShow(read()?.observations)).toEqual(
        Object.fromEntries(kinds.map((kind) => [kind, wanted[kind]])),
      );
    },
  );

  test('is not read before it has loaded, nor while the page before is still on show', async () => {
    await visit('#/settings/messages');
    location.hash = '#/settings/privacy';
    expect(read()?.observations.map(({ reading }) => reading)).toEqual([
      { status: 'unreadable', why: 'notLoaded' },
      { status: 'unreadable', why: 'notLoaded' },
    ]);
  });

  test('can be changed, is read as changed, and can be put back', async () => {
    await visit(`#/@${account.handle}/followers`);
    const everyone = account.lists.followers.length;
    await press(/^Remove Gemma Tuttle/u);
    await wait();
    expect(onShow(read()?.observations)).toMatchObject({
      people: { value: { seen: everyone - 1, total: everyone - 1 } },
    });
    await press(/^Put everything back/u);
    await wait();
    expect(onShow(read()?.observations)).toMatchObject({
      people: { value: { seen: everyone, total: everyone } },
    });
  });

  test('says what it is at the top of every page', async () => {
    await visit('#/settings');
    expect(document.body.textContent).toMatch(/^Practice network: everyone here is invented\./u);
  });
});
