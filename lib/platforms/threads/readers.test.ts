import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../observation';
import { readPage } from '../read-page';

const SITE = 'https://www.threads.com';
const own = { username: 'robin', text_post_app_is_private: true };

function read(html: string, path: string): PageReading | null {
  const page = new JSDOM(`<html lang="en"><body>${html}</body></html>`, { url: SITE + path });
  return readPage(page.window.document, SITE + path);
}

function menu(handle: string): string {
  return `<nav><a href="/@${handle}"></a></nav>`;
}

function data(...values: readonly unknown[]): string {
  return values.map((value) => `<script type="application/json">${JSON.stringify(value)}</script>`).join('');
}

function shared(viewer: unknown): unknown {
  return { define: [['BarcelonaSharedData', [], { viewer }, 1]] };
}

function privacyIn(html: string): unknown {
  const [seen] = read(html, '/activity')?.observations ?? [];
  return seen?.reading.status === 'found' ? seen.reading.value : seen?.reading;
}

describe('who is signed in', () => {
  test('is whom data and menu agree on, or the one of them that is there', () => {
    const ofData = data(shared({ id: '1', username: 'robin' }));
    for (const html of [ofData, menu('robin'), menu('Robin') + ofData])
      expect(read(html, '/')?.account).toEqual({ handle: expect.stringMatching(/^robin$/iu) });
  });

  test('is nobody in particular where they name two people, and that is not nobody at all', () => {
    const html = menu('sian') + data(shared({ id: '1', username: 'robin' }), own);
    expect(read(html, '/')).toMatchObject({ observations: [] });
    expect(read(html, '/')?.account).toBeUndefined();
  });

  test('is whom the data names where the menu leads to several', () => {
    const links = '<nav><a href="/@sian"></a><a href="/@robin"></a></nav>';
    expect(read(links, '/')?.account).toBeUndefined();
    expect(read(links + data(shared({ username: 'robin' })), '/')?.account).toEqual({ handle: 'robin' });
  });
});

describe('the page’s data says whether a profile is private', () => {
  test('in a record with the handle, wherever it stands', () => {
    expect(privacyIn(menu('robin') + data({ a: [{ user: { ...own, more: { deep: {} } } }] }))).toBe(true);
  });

  test('in a record with the viewer’s id alone', () => {
    const record = { text_post_app_is_private: false, id: '7' };
    expect(privacyIn(data(shared({ id: '7', username: 'robin' }), { user: record }))).toBe(false);
    expect(privacyIn(data(shared({ id: '8', username: 'robin' }), { user: record }))).toBeUndefined();
    expect(privacyIn(menu('robin') + data({ user: record }))).toBeUndefined();
  });

  test.each([
    ['somebody else’s record', [{ ...own, username: 'sian' }]],
    ['a record that is quoted in a text', [{ caption: JSON.stringify(own) }]],
    [
      'a record around one that is another person’s',
      [{ username: 'robin', friend: { ...own, username: 'sian' } }],
    ],
    ['two records that do not agree', [own, { ...own, text_post_app_is_private: false }]],
    ['a record that says it in other words', [{ ...own, text_post_app_is_private: 'true' }]],
    ['a record whose handle is no text', [{ ...own, username: { robin: 1 } }]],
  ])('but not in %s', (_, values) => {
    expect(privacyIn(menu('robin') + data(...values))).toBeUndefined();
  });

  test('and a brace or an escaped quotation mark in a text does not end a record', () => {
    const texts = {
      full_name: 'R} "{ \\',
      text_post_app_is_private: true,
      biography: '}\\"{',
      username: 'robin',
    };
    expect(privacyIn(menu('robin') + data({ before: '{"', user: texts }))).toBe(true);
  });
});

describe('a list', () => {
  const row = (handle: string, name: string) =>
    `<div><a href="/@${handle}"><img alt=""></a><div><a href="/@${handle}">${handle}</a><span>${name}</span></div></div>`;
  const dialog = (tabs: string, rows: string) =>
    `${menu('robin')}<div><h1>Robin</h1><span>robin</span></div><div role="dialog">${tabs}<div>${rows}</div></div>`;
  const tab = (name: string, isOpen: boolean) =>
    `<div role="tab" aria-selected="${isOpen}"><div role="button">${name}</div></div>`;

  test('is the one whose tab is open', () => {
    const open = (followers: boolean) =>
      read(dialog(tab('Followers', followers) + tab('Following', !followers), row('ann', 'Ann')), '/@robin')
        ?.page;
    expect([open(true), open(false)]).toEqual(['followers', 'following']);
  });

  test('is not read where no tab says which one it is, or two do', () => {
    const page = (tabs: string) => read(dialog(tabs, row('ann', 'Ann')), '/@robin')?.page;
    expect(page('')).toBe('profile');
    expect(page(tab('Likes', true))).toBe('profile');
    expect(page(tab('Followers', true) + tab('Following', true))).toBe('profile');
  });

  test('is known by what its tab is called for screen readers, too', () => {
    const named = '<div role="tab" aria-selected="true" aria-label="Followers"><svg></svg></div>';
    expect(read(dialog(named, row('ann', 'Ann')), '/@robin')?.page).toBe('followers');
  });

  test('has a person’s name also where handle and name are one link, or the row is a button', () => {
    const linked = '<div><a href="/@ann"><img alt=""></a><a href="/@ann"><b>ann</b><i>Ann Lee</i></a></div>';
    const pressed = `<div role="button">${row('bo', 'Bo')}</div>`;
    const reading = read(dialog(tab('Followers 2', true), linked + pressed), '/@robin');
    expect(reading?.observations).toMatchObject([
      {
        reading: {
          value: {
            people: [
              { handle: 'ann', displayName: 'Ann Lee' },
              { handle: 'bo', displayName: 'Bo' },
            ],
            total: 2,
          },
        },
      },
    ]);
  });
});
