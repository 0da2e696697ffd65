// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { liveMessageSchema } from '../messages';
import type { LiveMessage } from '../reading/live-message';
import type { Person } from '../observation';
import { LiveReading, type LiveOptions } from './live-reading';
import { allReaders } from './read-page';

const SITE = 'chrome-extension://bell/practice.html#';
const MENU = '<a data-testid="own-profile-link" href="#/@robin.ashdown">Profile</a>';

let path = '/settings/privacy';
let told: LiveMessage[] = [];
let live: LiveReading | null = null;

beforeEach(() => {
  vi.useFakeTimers();
  path = '/settings/privacy';
  told = [];
});

afterEach(() => {
  live?.stop();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function begin(more: Partial<LiveOptions> = {}): LiveReading {
  live = new LiveReading(document, {
    platforms: allReaders,
    address: () => SITE + path,
    ownHandle: () => undefined,
    tell: (message) => told.push(message),
    ...more,
  });
  return live;
}

/** Shows a page of the practice network as it is once it has loaded, or before. */
function show(inside: string, { busy = false } = {}): void {
  document.body.innerHTML = `${MENU}<main data-path="${path}" aria-busy="${busy}">${inside}</main>`;
}

function showPrivacy(isPrivate = false): void {
  show(`<label for="a">Private account</label>
    <input id="a" type="checkbox" role="switch" ${isPrivate ? 'checked' : ''}>`);
}

function showList(...names: readonly string[]): void {
  const rows = names.map(rowOf).join('');
  show(`<span data-testid="list-total">45</span><div data-testid="people-list">${rows}</div>`);
}

function rowOf(name: string): string {
  const handle = name.toLowerCase().replaceAll(' ', '.');
  return `<div data-testid="person-row"><a data-testid="person-name" href="#/@${handle}">${name}</a></div>`;
}

function addRows(...names: readonly string[]): void {
  document
    .querySelector('[data-testid="people-list"]')
    ?.insertAdjacentHTML('beforeend', names.map(rowOf).join(''));
}

function switchIn(page: Document): HTMLInputElement {
  return page.querySelector('input') ?? page.createElement('input');
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const types = () => told.map(({ type }) => type);
const peopleTold = (): string[] =>
  told.flatMap((message) =>
    message.type === 'people' ? message.added.map(({ displayName }) => displayName) : [],
  );
const privacyTold = () =>
  told.flatMap((message) =>
    message.type === 'reading'
      ? message.reading.observations.map(({ reading }) =>
          'value' in reading ? reading.value : reading.status,
        )
      : [],
  );

describe('reading a page that stays on screen', () => {
  test('says at once that no platform knows the address, and leaves nothing running', () => {
    begin({ address: () => 'https://example.org/settings/privacy' });
    expect(told).toEqual([{ type: 'unsupported' }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('says once that it waits while the page is loading, and reads it when it is there', async () => {
    show('', { busy: true });
    begin();
    await pass(3000);
    expect(types()).toEqual(['waiting']);
    showPrivacy();
    await pass(250);
    expect(types()).toEqual(['waiting', 'reading']);
  });

  test('tells the reading once while nothing changes', async () => {
    showPrivacy();
    begin();
    await pass(60_000);
    expect(types()).toEqual(['reading']);
    expect(privacyTold()).toEqual([false, 'unreadable']);
  });

  test('tells of whom it is, in words that the panel accepts', () => {
    showPrivacy();
    begin();
    expect(told).toMatchObject([{ reading: { platform: 'practice', account: { handle: 'robin.ashdown' } } }]);
    expect(told.map((message) => liveMessageSchema.safeParse(message).success)).toEqual([true]);
  });

  test('goes by the handle the person is known by where the page does not show one', () => {
    showPrivacy();
    document.querySelector('[data-testid="own-profile-link"]')?.remove();
    begin({ ownHandle: (platform) => (platform === 'practice' ? 'robin.ashdown' : 'somebody') });
    expect(told).toMatchObject([{ reading: { account: { handle: 'robin.ashdown' } } }]);
  });

  test('tells again when a switch is flipped, though the page itself does not change', async () => {
    showPrivacy();
    begin();
    switchIn(document).checked = true;
    await pass(2000);
    expect(privacyTold()).toEqual([false, 'unreadable', true, 'unreadable']);
  });

  test('tells nothing of a switch that was flipped and flipped back', async () => {
    showPrivacy();
    begin();
    switchIn(document).checked = true;
    switchIn(document).checked = false;
    await pass(2000);
    expect(types()).toEqual(['reading']);
  });

  test('reports a page as not loaded after twenty seconds, and reads it if it comes after all', async () => {
    show('', { busy: true });
    begin();
    await pass(25_000);
    expect(types()).toEqual(['waiting', 'reading']);
    expect(privacyTold()).toEqual(['unreadable', 'unreadable']);
    showPrivacy(true);
    await pass(1000);
    expect(privacyTold().slice(2)).toEqual([true, 'unreadable']);
  });

  test('reports somebody else’s page as such, without anyone on it', async () => {
    path = '/@maya.adeyemi/followers';
    show('<p data-testid="list-hidden">Hidden</p>');
    begin();
    await pass(2000);
    expect(told).toMatchObject([
      {
        type: 'reading',
        reading: { observations: [{ reading: { status: 'unreadable', why: 'notYourAccount' } }] },
      },
    ]);
  });

  test('ends when the address changes, and leaves nothing running', async () => {
    showPrivacy();
    begin();
    path = '/settings/messages';
    await pass(2000);
    expect(types()).toEqual(['reading', 'left']);
    expect(vi.getTimerCount()).toBe(0);
    showPrivacy(true);
    await pass(5000);
    expect(types()).toEqual(['reading', 'left']);
  });

  test('is not ended by a change of the address that leads nowhere else', async () => {
    showPrivacy();
    begin({ address: () => `${SITE}${path}/` });
    await pass(2000);
    expect(types()).toEqual(['reading']);
  });

  test('stops when it is told to, and leaves nothing running', async () => {
    showPrivacy();
    const reading = begin();
    switchIn(document).checked = true;
    reading.stop();
    expect(vi.getTimerCount()).toBe(0);
    await pass(5000);
    expect(types()).toEqual(['reading']);
  });

  test('changes nothing on the page', async () => {
    path = '/@robin.ashdown/followers';
    showList('Tolu Okonjo');
    const before = document.documentElement.outerHTML;
    begin();
    await pass(5000);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('reading a list as the person scrolls it', () => {
  beforeEach(() => {
    path = '/@robin.ashdown/followers';
  });

  test('says that it is open before anyone is seen on it, and how many there should be', () => {
    showList();
    begin();
    expect(told[0]).toMatchObject({
      type: 'people',
      page: 'followers',
      handle: 'robin.ashdown',
      list: { relation: 'followers', seen: 0, total: 45 },
      added: [],
    });
  });

  test('tells each person once', async () => {
    showList('Tolu Okonjo', 'Obi Eze');
    begin();
    addRows('Wen Liu');
    await pass(1000);
    addRows('Tolu Okonjo', 'Hodan Warsame');
    await pass(5000);
    expect(peopleTold()).toEqual(['Tolu Okonjo', 'Obi Eze', 'Wen Liu', 'Hodan Warsame']);
  });

  test('counts everyone so far, those included whose rows the page has removed', async () => {
    showList('Tolu Okonjo', 'Obi Eze');
    const reading = begin();
    document.querySelector('[data-testid="person-row"]')?.remove();
    addRows('Wen Liu');
    await pass(1000);
    expect(told.at(-1)).toMatchObject({ list: { seen: 3 } });
    expect(
      [...(reading.seen.get('followers')?.values() ?? [])].map(({ displayName }) => displayName),
    ).toEqual(['Tolu Okonjo', 'Obi Eze', 'Wen Liu']);
  });

  test('misses nobody whose row comes and goes between two looks', async () => {
    showList('Tolu Okonjo');
    begin();
    addRows('Maya Adeyemi');
    document.querySelector('[data-testid="people-list"]')?.lastElementChild?.remove();
    await pass(1000);
    expect(peopleTold()).toContain('Maya Adeyemi');
  });

  test('does not tell the list a second time with the rest of the page', () => {
    showList('Tolu Okonjo');
    begin();
    const readings = told.flatMap((message) => (message.type === 'reading' ? [message.reading] : []));
    expect(JSON.stringify(readings)).not.toContain('Tolu');
  });

  test('goes on when the page puts a new list in the place of the old one', async () => {
    showList('Tolu Okonjo');
    begin();
    showList('Obi Eze');
    await pass(2000);
    addRows('Wen Liu');
    await pass(2000);
    expect(new Set(peopleTold())).toEqual(new Set(['Tolu Okonjo', 'Obi Eze', 'Wen Liu']));
    expect(told.findLast(({ type }) => type === 'people')).toMatchObject({ list: { seen: 3 } });
  });

  test('begins with whom an earlier reading of the page has seen', () => {
    const tolu: Person = { handle: 't.okonjo', displayName: 'Tolu Okonjo' };
    showList('Obi Eze');
    begin({ seen: new Map([['followers', new Map([['t.okonjo', tolu]])]]) });
    expect(peopleTold()).toEqual(['Tolu Okonjo', 'Obi Eze']);
    expect(told.findLast(({ type }) => type === 'people')).toMatchObject({ list: { seen: 2 } });
  });

  test('counts nobody to the old list who appears after the address has changed', async () => {
    showList('Tolu Okonjo');
    begin();
    path = '/@robin.ashdown/following';
    addRows('Zainab Hussein');
    await pass(3000);
    expect(peopleTold()).toEqual(['Tolu Okonjo']);
    expect(types().at(-1)).toBe('left');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves nothing running where it is stopped by whoever it tells', async () => {
    showList('Tolu Okonjo', 'Obi Eze');
    begin({
      tell: (message) => {
        told.push(message);
        if (live) live.stop();
      },
    });
    addRows('Wen Liu');
    await pass(1000);
    const count = told.length;
    addRows('Hodan Warsame');
    await pass(5000);
    expect(told).toHaveLength(count);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('reading a list that opens over a page at the same address', () => {
  const dialog = (heading: string, ...handles: readonly string[]) =>
    `<div role="dialog"><div role="heading">${heading}</div><div>${handles
      .map(
        (handle) =>
          `<div><a href="/${handle}/" role="link"><img alt="${handle}'s profile picture"></a><div><a href="/${handle}/"><span dir="auto">${handle}</span></a></div><button>Remove</button></div>`,
      )
      .join('')}</div></div>`;
  const profile = `<a href="/robin.ashdown/" role="link"><img alt="robin.ashdown's profile picture"><span>Profile</span></a>
    <main role="main"><header><h2>robin.ashdown</h2><a href="/accounts/edit/">Edit profile</a>
    <a href="/robin.ashdown/followers/"><span title="2">2</span> followers</a>
    <a href="/robin.ashdown/following/"><span>1</span> following</a></header></main>`;

  test('keeps the people of the next list apart from those of the last one', async () => {
    const showHtml = (html: string) => (document.body.innerHTML = profile + html);
    showHtml(dialog('Followers', 'tolu.okonjo', 'obi.eze'));
    begin({ address: () => 'https://www.instagram.com/robin.ashdown/', ownHandle: () => 'robin.ashdown' });
    await pass(2000);
    showHtml(dialog('Following', 'wen.liu'));
    await pass(4000);
    const lists = told.flatMap((message) =>
      message.type === 'people' ? message.added.map(({ handle }) => `${message.page} ${handle}`) : [],
    );
    expect(lists).toEqual(['followers tolu.okonjo', 'followers obi.eze', 'following wen.liu']);
  });
});

const pages = import.meta.glob<string>(
  './*/pages/{profile,followers,privacy,account-privacy,edit-profile}.html',
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
);
const addresses = import.meta.glob<string>('./*/pages/*.json', { eager: true, import: 'url' });

describe.each(Object.keys(pages))('a page as it is: %s', (file) => {
  test('is told in words that come through the panel’s check unchanged', () => {
    const page = new DOMParser().parseFromString(pages[file] ?? '', 'text/html');
    const address = addresses[file.replace(/html$/u, 'json')] ?? '';
    live = new LiveReading(page, {
      platforms: allReaders,
      address: () => address,
      ownHandle: () => undefined,
      tell: (message) => told.push(message),
    });
    expect(types()).toContain('reading');
    expect(told.map((message) => liveMessageSchema.safeParse(message))).toEqual(
      told.map((data) => ({ success: true, data })),
    );
  });
});
