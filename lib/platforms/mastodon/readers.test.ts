import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openSamplePage, samplePages, type SamplePage } from '../../../tests/support/sample-pages';
import type { LiveMessage } from '../../reading/live-message';
import { isLooser, isSettingName, type Audience } from '../../setting';
import { LiveReading } from '../live-reading';
import { readPage } from '../read-page';
import { settings } from './fixes';
import readers from './readers';

afterEach(() => vi.restoreAllMocks());

const pages = samplePages.filter(({ platform }) => platform === 'mastodon');

function pageNamed(name: string): SamplePage {
  const page = pages.find((sample) => sample.name === name);
  if (!page) throw new Error(`There is no sample page "${name}".`);
  return page;
}

/** A sample page with something changed in its text, at its own address or another. */
function read(name: string, change: (html: string) => string, address?: string) {
  const { html, url } = pageNamed(name);
  const changed = change(html);
  expect(changed === html && address === undefined, 'something is changed').toBe(false);
  return readPage(new JSDOM(changed, { url: address ?? url }).window.document, address ?? url);
}

describe('a page is one of Mastodon’s, at whatever name, if it is in every respect', () => {
  test.each(['https://hill.example/settings/privacy', 'https://social.hill-school.example/settings/privacy'])(
    'at %s',
    (address) => {
      const handle = `robin@${new URL(address).hostname}`;
      expect(read('privacy', (html) => html, address)?.account).toEqual({ handle });
    },
  );

  test.each([
    ['without encryption', 'http://hill.example/settings/privacy'],
    ['on this computer', 'https://localhost/settings/privacy'],
    ['at a number', 'https://192.168.0.7/settings/privacy'],
    ['at a port', 'https://hill.example:3000/settings/privacy'],
    ['at a name that is not public', 'https://mastodon.local/settings/privacy'],
  ])('but not %s', (_, address) => {
    expect(read('privacy', (html) => html, address)).toBeNull();
  });

  test.each<[string, (html: string) => string]>([
    ['data', (html) => html.replace('id="initial-state"', 'id="data"')],
    ['data of its kind', (html) => html.replace('type="application/json"', 'type="text/plain"')],
    ['data that is whole', (html) => html.replace('"media_attachments"', '"media"')],
    ['data that says how to post', (html) => html.replace('"compose"', '"writing"')],
    ['data that can be read', (html) => html.replace('"compose":{', '"compose":[')],
    ['its frame', (html) => html.replace('class="admin-wrapper"', 'class="page"')],
    ['one copy of its data', (html) => html.replace(/<script id.*<\/script>/u, '$&$&')],
  ])('and not without %s', (_, change) => {
    expect(read('privacy', change)).toBeNull();
  });

  test.each([
    ['an ordinary page', '<title>Oak Hill Bakery</title><main>Bread, and a link to @sam@hill.example</main>'],
    [
      'an app with data of its own',
      '<div id="mastodon"></div><script id="initial-state" type="application/json">{"user":{"me":"1"}}</script>',
    ],
    [
      'a page that asks for a password',
      '<form id="new_user" action="/auth/sign_in"><input name="user[password]" type="password"></form>',
    ],
    ['an empty page', ''],
  ])('so that %s is none', (_, html) => {
    for (const path of ['/', '/@sam', '/settings/privacy', '/auth/sign_in', '/relationships']) {
      const address = `https://hill.example${path}`;
      expect(readPage(new JSDOM(html, { url: address }).window.document, address)).toBeNull();
    }
  });
});

test.each(pages.map((page): [string, SamplePage] => [page.name, page]))(
  'the token in a page’s data is never so much as parsed: %s',
  (_, page) => {
    const parse = vi.spyOn(JSON, 'parse');
    readPage(openSamplePage(page), page.url, page);
    for (const [text] of parse.mock.calls) expect(text).not.toContain('token-nobody-may-take');
  },
);

describe('two accounts of one name on two servers', () => {
  test('are two', () => {
    const handles = ['hill.example', 'vale.example'].map(
      (host) => read('profile', (html) => html, `https://${host}/@robin`)?.account?.handle,
    );
    expect(handles).toEqual(['robin@hill.example', 'robin@vale.example']);
  });

  test('are not taken for one where the person has told us of the other', () => {
    const { html } = pageNamed('followers');
    const address = 'https://hill.example/@robin/followers';
    const reading = readPage(new JSDOM(html, { url: address }).window.document, address, {
      ownHandle: 'robin@vale.example',
    });
    expect(reading?.account).toEqual({ handle: 'robin@hill.example' });
  });
});

describe('a settings page', () => {
  test('counts as it is saved: a tick that the person has changed holds once it is saved', () => {
    const page = pageNamed('privacy');
    const document = openSamplePage(page);
    for (const box of document.querySelectorAll('input')) if (box.type === 'checkbox') box.click();
    const reading = readPage(document, page.url);
    expect(reading?.observations.map(({ reading: said }) => said)).toEqual(
      readPage(openSamplePage(page), page.url)?.observations.map(({ reading: said }) => said),
    );
  });

  test('is not read by a hidden field that bears the name of a checkbox', () => {
    const checkbox = /<input class="boolean optional" id="account_unlocked"[^>]*>/u;
    const reading = read('privacy', (html) => html.replace(checkbox, ''));
    expect(reading?.observations.map(({ kind, reading: said }) => [kind, said.status])).toContainEqual([
      'profileLocked',
      'unreadable',
    ]);
  });
});

describe('people', () => {
  const peopleIn = (reading: ReturnType<typeof readPage>) => {
    const list = reading?.observations.find(({ kind }) => kind === 'people')?.reading;
    return list?.status === 'found' && typeof list.value === 'object' && 'people' in list.value
      ? list.value.people.map(({ handle }) => handle)
      : null;
  };

  test.each([
    ['a path that is no handle', '/@../settings'],
    ['a handle with two servers', '/@a@b.example@c.example'],
    ['a server without a dot', '/@a@localhost'],
    ['a very long handle', `/@${'a'.repeat(60)}@${'b'.repeat(60)}.example`],
    ['a script', 'javascript:alert(1)'],
    ['another site', 'https://elsewhere.example/@amina'],
  ])('who are %s are nobody', (_, href) => {
    const whole = peopleIn(readPage(openSamplePage(pageNamed('followers')), pageNamed('followers').url));
    const changed = peopleIn(read('followers', (html) => html.replace('href="/@amina"', `href="${href}"`)));
    expect(changed).toEqual(whole?.filter((handle) => !handle.startsWith('amina@')));
  });

  test('with several columns on screen are on nobody’s list', () => {
    const twice = (html: string) =>
      html.replace('<div class="item-list" role="feed">', '<div role="feed"></div>$&');
    expect(peopleIn(read('followers', twice))).toBeNull();
  });
});

test.each([
  ['relationships-followers', true],
  ['relationships-followers-second-page', false],
])('a list in parts begins anew with its first page alone: %s', (name, begins) => {
  const page = pageNamed(name);
  const told: LiveMessage[] = [];
  vi.stubGlobal('MutationObserver', new JSDOM().window.MutationObserver);
  const reading = new LiveReading(openSamplePage(page), {
    platforms: [readers],
    address: () => page.url,
    ownHandle: () => undefined,
    tell: (message) => told.push(message),
  });
  reading.stop();
  vi.unstubAllGlobals();
  const people = told.filter((message) => message.type === 'people');
  expect(people[0]).toMatchObject({ begins, list: { total: 8 } });
  expect(people.flatMap(({ added }) => added).length).toBeGreaterThan(0);
});

describe.each(Object.keys(settings).filter(isSettingName))('the strictest value of “%s”', (name) => {
  const seen = pages.flatMap(({ expect: { observations } }) =>
    observations.flatMap(({ kind, reading }) =>
      kind === name && reading.status === 'found' ? [reading.value] : [],
    ),
  );
  const strictest = settings[name]?.strictest ?? 'everyone';

  test('is one that a page can show, and as strict as anything that it can', () => {
    expect(new Set(seen).size).toBeGreaterThan(1);
    expect(seen).toContain(strictest);
    const audiences = seen.filter((value): value is Audience => typeof value === 'string');
    expect(audiences.filter((value) => isLooser(strictest, value))).toEqual([]);
  });
});

test('whether an account is private is no setting here, for what follow requests hide is not the account', () => {
  expect(Object.keys(settings)).not.toContain('accountPrivate');
  expect(pages.flatMap(({ expect: { observations } }) => observations).map(({ kind }) => kind)).not.toContain(
    'accountPrivate',
  );
});
