// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { sayTime } from '../../lib/dates';
import { READING_TROUBLES } from '../../lib/observation';
import type { AccountCoverage, PageCoverage } from '../../lib/self-check/coverage';
import { fill } from '../../lib/words';
import { at, hearth, kettle, robin } from '../../tests/support/build';
import { Coverage } from './coverage';
import { CoverageLine } from './coverage-line';
import { words } from './words';

afterEach(cleanup);

type State = { [Name in PageCoverage['state']]: Omit<Extract<PageCoverage, { state: Name }>, 'page'> };
const states: State = {
  unread: { state: 'unread' },
  read: { state: 'read', at: at(0) },
  part: { state: 'part', at: at(0) },
  list: { state: 'list', at: at(0), list: { seen: 12, total: 45 } },
  trouble: { state: 'trouble', at: at(0), why: 'language' },
};
const time = sayTime(at(0));

/** The coverage of an account whose pages are in these states. */
function account(names: readonly (keyof State)[], more: Partial<AccountCoverage> = {}): AccountCoverage {
  const pages = names.map((name, index) => {
    const page = {
      ...(hearth.pages[0] ?? { address: '', gives: [], onTour: true }),
      id: `p${index}`,
      title: `Page ${index}`,
    };
    return { page, ...states[name] };
  });
  return { account: robin, platform: hearth, pages, open: 0, ...more };
}

function line(...accounts: readonly AccountCoverage[]): (string | null)[] {
  render(<CoverageLine accounts={accounts} />);
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
}

const pagesOf = (count: number) => fill(count === 1 ? words.pages.one : words.pages.other, { count });

describe('the line that is always in sight', () => {
  test('says that nothing was looked at where there is no account', () => {
    expect(line()).toEqual([words.nothing]);
  });

  test('says for each account how many pages were looked at, and how many were not', () => {
    expect(line(account(['read', 'read', 'unread']), account(['read', 'read']))).toEqual([
      fill(words.summary, { account: 'Hearth @robin.ashdown', read: pagesOf(2), unread: 1 }),
      fill(words.summary, { account: 'Hearth @robin.ashdown', read: pagesOf(2), unread: words.noPage }),
    ]);
  });

  test('says of how many pages only a part was looked at', () => {
    const [said] = line(account(['read', 'part', 'list', 'unread']));
    const name = 'Hearth @robin.ashdown';
    expect(said).toBe(fill(words.summaryPart, { account: name, read: pagesOf(3), part: 2, unread: 1 }));
  });

  test('counts one page as one', () => {
    expect(line(account(['read', 'unread']))[0]).toContain(pagesOf(1));
  });

  test('counts a page that could not be read as not looked at', () => {
    expect(line(account(['read', 'trouble']))).toEqual([
      fill(words.summary, { account: 'Hearth @robin.ashdown', read: pagesOf(1), unread: 1 }),
    ]);
  });

  test.each([[['unread', 'unread']], [['trouble', 'unread']]] as const)(
    'says that an account was not looked at yet where no page was read: %s',
    (names) => {
      const unknown = { account: { platform: 'hearth', handle: null } };
      expect(line(account(names, unknown))).toEqual([fill(words.summaryNone, { account: 'Hearth' })]);
    },
  );

  test('says in one line what was not looked at, where there are many accounts', () => {
    const untouched = ['Anvil', 'Bellows', 'Crucible', 'Dynamo'].map((title) =>
      account(['unread'], {
        account: { platform: title.toLowerCase(), handle: null },
        platform: { ...hearth, title },
      }),
    );
    expect(line(account(['read', 'unread']), ...untouched)).toEqual([
      fill(words.summary, { account: 'Hearth @robin.ashdown', read: pagesOf(1), unread: 1 }),
      fill(words.summaryNone, { account: 'Anvil, Bellows, Crucible, Dynamo' }),
    ]);
  });

  test('says of what only the person can look at how much they have not answered yet', () => {
    const guided = { account: { platform: 'kettle', handle: null }, platform: kettle };
    const said = (open: number) => {
      cleanup();
      return line(account([], { ...guided, open }))[0];
    };
    expect(said(3)).toBe(fill(words.guided.other, { account: 'Kettle', count: 3 }));
    expect(said(1)).toBe(fill(words.guided.one, { account: 'Kettle', count: 1 }));
    expect(said(0)).toBe(fill(words.guidedDone, { account: 'Kettle' }));
  });

  test.each([[['read', 'read', 'read']], [['read', 'unread', 'trouble', 'list']], [['unread']]] as const)(
    'has no percentage and nothing that looks like a mark: %s',
    (names) => {
      const text = line(account(names)).join(' ');
      expect(text).not.toMatch(/%|\d+\s*(?:\/|of|out of)\s*\d+/u);
    },
  );
});

describe('what was looked at, page by page', () => {
  function show(...accounts: readonly AccountCoverage[]): HTMLElement {
    return render(<Coverage accounts={accounts} />).container as HTMLElement;
  }

  function saidOf(page: PageCoverage): string {
    const entry = { account: robin, platform: hearth, pages: [page], open: 0 };
    return show(entry).querySelector('dd')?.textContent ?? '';
  }

  const [page] = hearth.pages;
  const said = (state: Omit<Extract<PageCoverage, { state: 'list' }>, 'page'> | State[keyof State]) =>
    page ? saidOf({ page, ...state }) : '';

  test('names every page once, with what is known of it', () => {
    const container = show(account(['unread', 'read', 'list', 'trouble']));
    const rows = [...container.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(rows).toEqual(['Page 0', 'Page 1', 'Page 2', 'Page 3']);
    expect(container.querySelectorAll('dd')).toHaveLength(4);
  });

  test('says of a page that nobody has looked at it, or when it was', () => {
    expect(said(states.unread)).toBe(words.unread);
    cleanup();
    expect(said(states.read)).toBe(fill(words.read, { time }));
    cleanup();
    expect(said(states.part)).toBe(fill(words.part, { time }));
  });

  test('says how much of a list was read', () => {
    expect(said(states.list)).toBe(fill(words.list, { seen: 12, total: 45, time }));
  });

  test('says of a list of unknown length that it is unknown', () => {
    const list = { ...states.list, list: { seen: 12, total: null } };
    expect(said(list)).toBe(fill(words.listUnknown, { seen: 12, time }));
  });

  test('says of a list that was read earlier that its names are gone', () => {
    const list = { ...states.list, list: { seen: 12, total: 45, namesNotKept: true as const } };
    expect(said(list)).toBe(fill(words.namesNotKept, { seen: 12, time }));
  });

  test.each(READING_TROUBLES)('says of a page that it could not be read: %s', (why) => {
    expect(said({ ...states.trouble, why })).toBe(fill(words.trouble, { time }));
  });

  test('has the sentence of the line at the head of each account', () => {
    const one = account(['read', 'unread']);
    const [summary] = line(one);
    cleanup();
    expect(show(one).querySelector('summary')?.textContent).toBe(summary);
  });

  test('has no percentage, whatever was read', () => {
    expect(show(account(['unread', 'read', 'list', 'trouble'])).textContent).not.toContain('%');
  });
});
