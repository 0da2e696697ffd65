import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { openSamplePage, samplePages } from '../../../tests/support/sample-pages';
import { ofKind, type FieldKind } from '../../observation';
import { readPage } from '../read-page';
import { peopleLists } from './lists';

const ADDRESS = 'https://www.tiktok.com/@robin';

function open(name: string): { document: Document; url: string } {
  const page = samplePages.find((sample) => sample.platform === 'tiktok' && sample.name === name);
  if (!page) throw new Error(`There is no sample page "${name}".`);
  return { document: openSamplePage(page), url: page.url };
}

function said(document: Document, url: string, kind: FieldKind): unknown {
  const [seen] = ofKind(readPage(document, url)?.observations ?? [], kind);
  if (seen?.reading.status === 'unreadable') return seen.reading.why;
  return seen?.reading.status === 'found' ? seen.reading.value : seen?.reading.status;
}

describe('“Private account”', () => {
  const rowOf = (document: Document) =>
    [...document.querySelectorAll('p')].find((label) => label.textContent === 'Private account')
      ?.parentElement?.parentElement;

  test('is read as it is now, not as it was when the page was loaded', () => {
    const { document, url } = open('account-privacy');
    expect(said(document, url, 'accountPrivate')).toBe(true);
    [...document.querySelectorAll('input')].find((input) => input.type === 'checkbox')?.click();
    expect(said(document, url, 'accountPrivate')).toBe(false);
  });

  test('that stands there twice, once on and once off, is not believed', () => {
    const { document, url } = open('account-privacy');
    const copy = rowOf(document)?.cloneNode(true);
    if (copy) rowOf(document)?.after(copy);
    expect(said(document, url, 'accountPrivate')).toBe(true);
    [...document.querySelectorAll('input')].find((input) => input.type === 'checkbox')?.click();
    expect(said(document, url, 'accountPrivate')).toBe('contradictory');
  });

  test('that has lost its checkbox is not read from the next one', () => {
    const { document, url } = open('account-privacy');
    rowOf(document)?.querySelector('input')?.remove();
    expect(said(document, url, 'accountPrivate')).toBe('changed');
  });
});

describe('whoever is looking', () => {
  test('is not guessed from a menu that leads to two accounts; then the page’s data says it', () => {
    const { document, url } = open('any-page');
    const link = document.querySelector('[data-e2e="nav-profile"]');
    link?.after(link.cloneNode(true));
    document.querySelector('[data-e2e="nav-profile"]')?.setAttribute('href', '/@sian.prosser');
    expect(readPage(document, url)?.account?.handle).toBe('robin.ashdown');
    for (const script of document.querySelectorAll('script')) script.remove();
    expect(readPage(document, url)?.account).toBeUndefined();
  });

  test('owns the profile that can be edited, where no menu says more', () => {
    const { document, url } = open('profile-no-data');
    document.querySelector('[data-e2e="nav-profile"]')?.remove();
    expect(readPage(document, url)?.account?.handle).toBe('robin.ashdown');
    document.querySelector('[data-e2e="edit-profile-entrance"]')?.remove();
    expect(readPage(document, url)?.account).toBeUndefined();
  });

  test('is not said to be signed out for the lack of a menu alone', () => {
    const { document, url } = open('any-page');
    document.querySelector('[data-e2e="nav-profile"]')?.remove();
    for (const script of document.querySelectorAll('script')) script.remove();
    expect(readPage(document, url)?.observations).toEqual([]);
  });
});

describe('a list', () => {
  const row = (handle: string) =>
    `<li><a href="/@${handle}?lang=en"><span>Person of ${handle}</span><p>${handle}</p></a><button>Friends</button></li>`;
  const tab = (name: string, look: string, count = '') =>
    `<div class="${look}"><div>${name}</div>${count && `<strong>${count}</strong>`}</div>`;
  const page = (rows: string) =>
    new JSDOM(
      `<html lang="en"><a data-e2e="nav-profile" href="/@robin"></a>
       <h1 data-e2e="user-title">robin</h1><h2 data-e2e="user-subtitle">Robin</h2>
       <strong data-e2e="following-count">3</strong><strong data-e2e="followers-count">50K</strong>
       <div data-e2e="follow-info-popup" role="dialog">
       <div>${tab('Following', 'a', '3')}${tab('Followers', 'b', '50K')}${tab('Suggested', 'a')}</div>
       <div id="rows">${rows}</div></div></html>`,
      { url: ADDRESS },
    ).window.document;
  const peopleOn = (document: Document) => {
    const [seen] = ofKind(readPage(document, ADDRESS)?.observations ?? [], 'people');
    return seen?.reading.status === 'found' ? seen.reading.value : seen?.reading;
  };

  test('gives the rows that were added to it as well as those that were there', () => {
    const document = page(row('ann'));
    const [followers] = peopleLists;
    const container = followers?.list?.container({ document, path: '/@robin' });
    expect(container && followers?.list?.rows(container)).toHaveLength(1);
    document.querySelector('#rows')?.insertAdjacentHTML('beforeend', row('bo'));
    const added = document.querySelector('li:last-child');
    const rows = added ? (followers?.list?.rows(added) ?? []) : [];
    expect(rows.map((one) => followers?.list?.person(one))).toEqual([
      { handle: 'bo', displayName: 'Person of bo' },
    ]);
  });

  test.each([
    ['a row about nobody that can be found', '<li><div><p>Account not found</p></div></li>'],
    ['a row without its person’s link', row('cy').replaceAll('a href', 'a data-href')],
    ['a row that leads to two people', row('cy').replace('</p>', '</p><a href="/@di">di</a>')],
  ])('with %s goes on after it', (_, odd) => {
    expect(peopleOn(page(row('ann') + odd + row('bo')))).toMatchObject({
      people: [{ handle: 'ann' }, { handle: 'bo' }],
      total: null,
    });
  });

  test('after another tab was opened is the other list', () => {
    const document = page(`${row('ann')}<p>Suggested accounts</p>${row('bo')}`);
    expect(peopleOn(document)).toMatchObject({ relation: 'followers', people: [{ handle: 'ann' }] });
    const [following, followers] = document.querySelectorAll('[role="dialog"] > div > div');
    following?.setAttribute('class', 'b');
    followers?.setAttribute('class', 'a');
    document.querySelector('#rows')?.replaceChildren();
    document.querySelector('#rows')?.insertAdjacentHTML('beforeend', row('cy') + row('di'));
    expect(peopleOn(document)).toMatchObject({
      relation: 'following',
      people: [{ handle: 'cy' }, { handle: 'di' }],
      total: 3,
    });
  });

  test('under words of its own is not the one that was asked for', () => {
    const document = page(row('ann'));
    document.querySelector('#rows')?.insertAdjacentHTML('beforebegin', '<p>Suggested accounts</p>');
    expect(peopleOn(document)).toEqual({ status: 'unreadable', why: 'notLoaded' });
  });
});
