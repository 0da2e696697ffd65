import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { ofKind, type PageReading, type PeopleList } from '../observation';
import { readPage } from './read-page';
import { openSamplePage, samplePages } from '../../tests/support/sample-pages';

const INSTAGRAM = 'https://www.instagram.com';
const X = 'https://x.com';
const OWN = { ownHandle: 'robin' };

function read(html: string, url: string, options = OWN): PageReading | null {
  return readPage(new JSDOM(html, { url }).window.document, url, options);
}

function listOf(reading: PageReading | null): PeopleList | undefined {
  const found = reading && ofKind(reading.observations, 'people')[0]?.reading;
  return found?.status === 'found' ? found.value : undefined;
}

function valueOf(reading: PageReading | null, kind: 'displayName' | 'bio' | 'accountPrivate' | 'whoCanTag') {
  const found = reading && ofKind(reading.observations, kind)[0]?.reading;
  return found?.status === 'found' ? found.value : found?.status;
}

const instagramRow = (handle: string, name: string) =>
  `<div><a href="/${handle}/">${handle}</a><span dir="auto">${name}</span></div>`;
const instagramList = (rows: string) =>
  `<html lang="en"><main></main><div role="dialog"><div role="heading">Followers</div><div>${rows}</div></div></html>`;
const xRow = (handle: string, name: string) =>
  `<div data-testid="UserCell"><a href="/${handle}"></a><a href="/${handle}">${name}</a><a href="/${handle}">@${handle}</a></div>`;
const xList = (rows: string) =>
  `<html lang="en"><main><div data-testid="primaryColumn"><section>${rows}</section></div></main></html>`;
const xProfile = (name: string, bio: string) =>
  `<html lang="en"><main><div data-testid="primaryColumn"><div data-testid="UserName"><div><span>${name}</span></div>
   <div><span>@robin</span></div></div><div data-testid="UserDescription">${bio}</div></div></main></html>`;

describe('a name is text and nothing else', () => {
  test.each([
    ['markup', '&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>'],
    ['characters without width', 'Ann\u200b\u2060 L\u00adee', 'Ann Lee'],
    ['marks that turn the reading direction', '\u202eeeL nnA\u202c', 'eeL nnA'],
    ['halves of characters', 'Ann\ud83d Lee\ude00', 'Ann Lee'],
    ['scripts of its own', 'Ann <script>alert(1)</script>Lee<style>*{}</style>', 'Ann Lee'],
    ['ten thousand letters', 'x'.repeat(10_000), 'x'.repeat(200)],
  ])('%s', (_, name, clean) => {
    const people = listOf(
      read(instagramList(instagramRow('ann', name)), `${INSTAGRAM}/robin/followers/`),
    )?.people;
    expect(people).toEqual([{ handle: 'ann', displayName: clean }]);
    expect(listOf(read(xList(xRow('ann', name)), `${X}/robin/followers`))?.people).toEqual(people);
    expect(valueOf(read(xProfile(name, ''), `${X}/robin`), 'displayName')).toBe(clean);
  });

  test('a bio is cut at four thousand letters', () => {
    expect(valueOf(read(xProfile('Robin', 'b'.repeat(10_000)), `${X}/robin`), 'bio')).toBe('b'.repeat(4000));
  });

  test('an address that only looks like a handle is nobody’s', () => {
    const rows = ['../x', 'a b', 'a%2Fb', 'javascript:alert(1)', 'p', 'explore', 'x'.repeat(99)];
    const list = instagramList(
      rows.map((handle) => instagramRow(handle, 'Ann<img>')).join('') + instagramRow('ann', 'Ann'),
    );
    expect(listOf(read(list, `${INSTAGRAM}/robin/followers/`))?.people.map(({ handle }) => handle)).toEqual([
      'ann',
    ]);
  });
});

/** Every name through which readers look at a page, and the ones that such names lead to. */
const NAMES =
  'querySelector querySelectorAll getAttribute getElementsByTagName matches closest contains parentElement parentNode children childNodes firstChild firstElementChild nextSibling nextElementSibling previousElementSibling textContent localName nodeType documentElement getElementById compareDocumentPosition body defaultView location checked value attributes constructor __proto__ toString hasOwnProperty'.split(
    ' ',
  );

describe('elements named like what readers look with', () => {
  const clobbers = (tag: string) =>
    NAMES.map((name) => `<${tag} name="${name}" id="${name}"></${tag}>`).join('');
  const readable = samplePages.filter(({ name }) =>
    ['account-privacy', 'audience-and-tagging', 'edit-profile', 'profile', 'followers', 'messages'].includes(
      name,
    ),
  );

  test.each(readable)('do not change what is read on $platform: $name', (page) => {
    const plain = openSamplePage(page);
    const clobbered = openSamplePage(page);
    const { body } = clobbered;
    const form = clobbered.createElement('form');
    form.innerHTML = clobbers('input type="hidden"');
    form.append(...body.childNodes);
    body.append(form);
    const main = body.querySelector('main');
    const children = [...form.children];
    body.insertAdjacentHTML(
      'beforeend',
      clobbers('img') + clobbers('embed') + clobbers('form') + clobbers('object'),
    );
    expect(typeof clobbered.querySelectorAll).not.toBe('function');
    // In a browser a form's fields shadow its methods as well; here that has to be done by hand.
    for (const element of [form, body, main ?? form, ...children])
      for (const name of NAMES) Object.defineProperty(element, name, { value: form, configurable: true });
    const at = '2026-11-20T12:00:00.000Z';
    expect(readPage(clobbered, page.url, { at })).toEqual(readPage(plain, page.url, { at }));
  });
});

describe('data in the page that is not what it should be', () => {
  const page = (json: string) =>
    `<html lang="en"><a href="/robin/"><img alt="robin's picture"></a><main><input type="checkbox" role="switch" aria-label="Private account"></main>
     <script type="application/json">${json}</script></html>`;
  const readData = (json: string) => read(page(json), `${INSTAGRAM}/accounts/settings/v2/account_privacy/`);
  const viewer = (data: string) => `["PolarisViewer",[],{"data":${data}}]`;

  test.each([
    ['cut short', viewer('{"username":"robin","is_private":true').slice(0, -3)],
    [
      'with a prototype of its own',
      viewer('{"username":"robin","__proto__":{"is_private":true,"biography":"x"}}'),
    ],
    [
      'with values of other kinds',
      viewer('{"username":"robin","is_private":"yes","biography":{"a":1},"full_name":7}'),
    ],
    ['with a handle that is no text', viewer('{"username":{"robin":1},"is_private":true}')],
    ['nested a hundred thousand deep', viewer(`{"username":"robin","x":${'['.repeat(100_000)}`)],
    ['a string that never ends', `["PolarisViewer",[],{"data":{"username":"${'x'.repeat(5_000_000)}`],
    ['a million braces', `"PolarisViewer"${'{'.repeat(1_000_000)}`],
  ])('%s', (_, json) => {
    const observations = readData(json)?.observations ?? [];
    expect(observations.map(({ kind, reading }) => [kind, reading.status])).toEqual([
      ['accountPrivate', 'found'],
    ]);
    expect(valueOf(readData(json), 'accountPrivate')).toBe(false);
  });

  test('names of built-in properties are no settings', () => {
    const settings =
      '{"screen_name":"robin","allow_media_tagging":"constructor","dm_receipt_setting":"toString"}';
    const state = `window.__INITIAL_STATE__={"settings":{"remote":{"settings":${settings}}}};`;
    expect(read(`<html><script>${state}</script></html>`, `${X}/home`)?.observations).toEqual([]);
  });
});

describe('a page that is very large', () => {
  const deep = (inner: string) => `${'<div>'.repeat(5000)}${inner}${'</div>'.repeat(5000)}`;
  const settings = `${INSTAGRAM}/accounts/settings/v2/account_privacy/`;
  const box = '<input type="checkbox">';

  test.each([
    [
      'a switch with its name',
      `<html lang="en"><main>${deep(`Private account ${box}`)}</main></html>`,
      settings,
    ],
    [
      'the words beside a switch',
      `<html lang="en"><main>${deep('Private account')}${box}</main></html>`,
      settings,
    ],
    ['a row of a list', instagramList(deep(instagramRow('ann', 'Ann'))), `${INSTAGRAM}/robin/followers/`],
    ['a cell of a list', xList(deep(xRow('ann', 'Ann'))), `${X}/robin/followers`],
    ['a bio', xProfile('Robin', deep('Tea')), `${X}/robin`],
  ])('%s is found five thousand levels deep', { timeout: 60_000 }, (_, html, url) => {
    const reading = read(html, url);
    const said = reading?.observations.map(({ reading: { status } }) => status);
    expect(said).toContain('found');
    expect(listOf(reading)?.seen ?? 1).toBe(1);
  });
});

test('reading a page runs none of its scripts and changes nothing on it', () => {
  const code = 'window.ran = (window.ran ?? 0) + 1';
  const html = `<html lang="en"><main><a href="javascript:${code}" onclick="${code}" onfocus="${code}">x</a>
    <input type="checkbox" aria-label="Private account" onchange="${code}" onclick="${code}"></main></html>`;
  const url = `${INSTAGRAM}/accounts/settings/v2/account_privacy/`;
  const { window } = new JSDOM(html, { url, runScripts: 'dangerously' });
  const changes: MutationRecord[] = [];
  const observer = new window.MutationObserver((records) => changes.push(...records));
  observer.observe(window.document, {
    attributes: true,
    childList: true,
    characterData: true,
    subtree: true,
  });
  expect(valueOf(readPage(window.document, url, OWN), 'accountPrivate')).toBe(false);
  expect([...changes, ...observer.takeRecords()]).toEqual([]);
  expect('ran' in window).toBe(false);
  window.document.querySelector('input')?.click();
  expect('ran' in window).toBe(true);
});
