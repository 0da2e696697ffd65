// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Person } from '../observation';
import { all, attribute, below, textOf } from './dom';
import { followList, type FollowedList } from './live-list';
import type { ListReader, Page } from './page';
import type { Seen } from './people';

const list: ListReader = {
  relation: 'followers',
  container: () => container,
  rows: (element) => below(element, 'li'),
  person: (element) => {
    const handle = attribute(element, 'data-handle');
    return handle === null ? null : { handle, displayName: textOf(element) };
  },
  total: () => null,
};

let container: Element;
let told: (readonly Person[])[] = [];
let isHere = true;
let followed: FollowedList | null = null;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<ul></ul>';
  container = all(document, 'ul')[0] ?? document.body;
  told = [];
  isHere = true;
});

afterEach(() => {
  followed?.stop();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function follow(seen: Seen = new Map(), tell = (added: readonly Person[]) => void told.push(added)): Seen {
  const page: Page = { document, path: '/followers', account: { handle: 'robin' } };
  followed = followList(list, container, page, seen, { tell, isHere: () => isHere });
  return seen;
}

function row(handle: string, name = handle): string {
  return `<li data-handle="${handle}">${name}</li>`;
}

function add(...handles: readonly string[]): void {
  container.insertAdjacentHTML('beforeend', handles.map((handle) => row(handle)).join(''));
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const handlesTold = () => told.flat().map(({ handle }) => handle);

describe('following a list of people', () => {
  test('tells at once of whoever is on it', () => {
    add('maya', 'tolu');
    follow();
    expect(told).toEqual([
      [
        { handle: 'maya', displayName: 'maya' },
        { handle: 'tolu', displayName: 'tolu' },
      ],
    ]);
  });

  test('says nothing while there is nobody', async () => {
    follow();
    await pass(10_000);
    expect(told).toEqual([]);
  });

  test('tells of whoever is added, gathered for a moment', async () => {
    follow();
    for (const handle of ['maya', 'tolu', 'obi']) {
      add(handle);
      await pass(20);
    }
    await pass(100);
    expect(told.map((added) => added.length)).toEqual([3]);
  });

  test('tells of rows that come wrapped in something', async () => {
    follow();
    container.insertAdjacentHTML('beforeend', `<div><div>${row('maya')}${row('tolu')}</div></div>`);
    await pass(100);
    expect(handlesTold()).toEqual(['maya', 'tolu']);
  });

  test('tells of each person once, whatever the case of the handle', async () => {
    add('maya', 'MAYA');
    follow();
    add('Maya');
    await pass(5000);
    expect(handlesTold()).toEqual(['maya']);
  });

  test('never tells of the person whose list it is', () => {
    add('Robin', 'maya');
    follow();
    expect(handlesTold()).toEqual(['maya']);
  });

  test('keeps those whose rows the page has removed', async () => {
    add('maya', 'tolu');
    const seen = follow();
    container.innerHTML = '';
    add('obi');
    await pass(100);
    expect([...seen.keys()]).toEqual(['maya', 'tolu', 'obi']);
  });

  test('misses nobody whose row is added and removed at once', async () => {
    follow();
    add('maya');
    container.innerHTML = '';
    await pass(100);
    expect(handlesTold()).toEqual(['maya']);
  });

  test('finds a row that was filled in only after it was added', async () => {
    follow();
    container.innerHTML = '<li></li>';
    await pass(100);
    container.firstElementChild?.setAttribute('data-handle', 'maya');
    await pass(2000);
    expect(handlesTold()).toEqual(['maya']);
  });

  test('tells of nobody whom an earlier reading has told of', () => {
    add('maya', 'tolu');
    follow(new Map([['maya', { handle: 'maya', displayName: 'Maya' }]]));
    expect(handlesTold()).toEqual(['tolu']);
  });

  test('leaves out whatever comes while the page shows something else', async () => {
    add('maya');
    follow();
    isHere = false;
    add('tolu');
    await pass(3000);
    expect(handlesTold()).toEqual(['maya']);
  });

  test('works on a long list in slices, and leaves nobody out', async () => {
    // Every look at the clock finds that three milliseconds have passed.
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 3));
    const handles = Array.from({ length: 500 }, (_, at) => `person_${at}`);
    add(...handles);
    follow();
    expect(handlesTold().length).toBeLessThan(100);
    await pass(500);
    expect(handlesTold()).toEqual(handles);
  });

  test('looks at a large part piece by piece, and leaves nobody out', async () => {
    let most = 0;
    const rows = vi.spyOn(list, 'rows').mockImplementation((element) => {
      const found = below(element, 'li');
      most = Math.max(most, found.length);
      return found;
    });
    follow();
    const handles = Array.from({ length: 3000 }, (_, at) => `person_${at}`);
    const blocks = [0, 1, 2].map((block) =>
      handles.slice(block * 1000, (block + 1) * 1000).map((handle) => row(handle)),
    );
    container.innerHTML = `<div>${blocks.map((block) => `<div>${block.join('')}</div>`).join('')}</div>`;
    await pass(5000);
    expect(handlesTold()).toEqual(handles);
    expect(most).toBeLessThan(1000);
    rows.mockRestore();
  });

  test('looks at each part of a list that grows a few times, however long it becomes', async () => {
    const looked = new Map<Element, number>();
    const rows = vi.spyOn(list, 'rows').mockImplementation((element) => {
      looked.set(element, (looked.get(element) ?? 0) + 1);
      return below(element, 'li');
    });
    follow();
    for (let block = 0; block < 50; block++) {
      add(...Array.from({ length: 20 }, (_, at) => `person_${block}_${at}`));
      await pass(200);
    }
    expect(handlesTold()).toHaveLength(1000);
    const looks = [...looked].flatMap(([element, times]) => (element === container ? [] : times));
    expect(Math.max(...looks)).toBeLessThan(20);
    rows.mockRestore();
  });

  test('tells of many who were seen earlier a part at a time', async () => {
    const untold = Array.from({ length: 1200 }, (_, at) => ({ handle: `person_${at}`, displayName: '' }));
    const page: Page = { document, path: '/followers', account: null };
    const tell = (added: readonly Person[]) => void told.push(added);
    followed = followList(list, container, page, new Map(), { tell, isHere: () => true, untold });
    await pass(100);
    expect(told.map((added) => added.length)).toEqual([500, 500, 200]);
    expect(told.flat()).toEqual(untold);
  });

  test('stops when it is told to, and leaves nothing running', async () => {
    follow();
    add('maya');
    await pass(10);
    followed?.stop();
    expect(vi.getTimerCount()).toBe(0);
    add('tolu');
    await pass(5000);
    expect(told).toEqual([]);
  });

  test('leaves nothing running where it is stopped with work still to do', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 3));
    follow(new Map(), (added) => {
      told.push(added);
      followed?.stop();
    });
    add(...Array.from({ length: 500 }, (_, at) => `person_${at}`));
    await pass(5000);
    expect(told).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
