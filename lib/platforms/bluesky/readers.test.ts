import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import {
  asExpected,
  inOrder,
  openSamplePage,
  samplePages,
  type SamplePage,
} from '../../../tests/support/sample-pages';
import { ofKind, type FieldKind } from '../../observation';
import { readPage } from '../read-page';
import { handleInText, handleIn } from './viewer';
import { personIn, rowsIn } from './rows';

const pages = samplePages.filter(({ platform }) => platform === 'bluesky');

function pageNamed(name: string): SamplePage {
  const page = pages.find((sample) => sample.name === name);
  if (!page) throw new Error(`There is no sample page "${name}".`);
  return page;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** As Bluesky's own program makes it, with links within links; a page that is read from a file has none. */
function openWithLinksInLinks({ html, url }: SamplePage): Document {
  const xhtml = html.replace(/^<!doctype html>/u, '').replace('<html', `<html xmlns="${XHTML}"`);
  return new JSDOM(xhtml, { url, contentType: 'application/xhtml+xml' }).window.document;
}

test.each(pages)('$name is read alike with links within links, as they are on screen', (page) => {
  const document = openWithLinksInLinks(page);
  const reading = readPage(document, page.url, page);
  const { observations, ...whose } = page.expect;
  expect(reading && asExpected(reading)).toEqual({ ...whose, observations: inOrder(observations) });
});

test('a list on screen has links within links, and one read from a file has not', () => {
  const page = pageNamed('followers');
  expect(openWithLinksInLinks(page).querySelector('a a')).not.toBeNull();
  expect(openSamplePage(page).querySelector('a a')).toBeNull();
});

test('a row that is added to a list is read as it is with all the others', () => {
  const page = pageNamed('followers');
  const document = openWithLinksInLinks(page);
  const list = document.querySelector('[data-testid="profileFollowersScreen"]');
  const whole = list ? rowsIn(list).map(personIn) : [];
  const links = [...(list?.querySelectorAll('a[aria-label^="View "]') ?? [])];
  const rows = links.flatMap((link) => (link.parentElement ? [link.parentElement] : []));
  expect(rows.length).toBe(7);
  expect(rows.flatMap(rowsIn).map(personIn)).toEqual(whole);
  expect(links.flatMap(rowsIn).map(personIn)).toEqual(whole);
});

test.each([
  ['⚠ Amina', '⚠ Amina'],
  ['@priyaraman.bsky.social', '@priyaraman.bsky.social'],
  ['@amina.okafor.example', ''],
])('somebody who is called “%s” is who the handle says', (name, displayName) => {
  const page = pageNamed('followers-one-person');
  const document = openSamplePage({ ...page, html: page.html.replaceAll('Amina Okafor', name) });
  const [people] = ofKind(readPage(document, page.url)?.observations ?? [], 'people');
  const bio = 'Year 9 rep. Netball, maths club';
  const expected = [{ handle: 'amina.okafor.example', displayName, bio }];
  expect(people?.reading).toMatchObject({ status: 'found', value: { people: expected } });
});

describe('a handle', () => {
  test.each([
    ['/profile/robinashdown.bsky.social', 'robinashdown.bsky.social'],
    ['/profile/ashdown.example', 'ashdown.example'],
    ['/profile/did:plc:robin7', null],
    ['/profile/trending.bsky.app/feed/1001', null],
    ['/profile/', null],
    ['/profile', null],
    ['https://elsewhere.example/profile/ashdown.example', null],
  ])('in the address %s is %s', (path, handle) => {
    expect(handleIn(path)).toBe(handle);
  });

  test.each([
    ['@ashdown.example', 'ashdown.example'],
    ['ashdown.example', null],
    ['@ashdown.example and friends', null],
    ['@', null],
    ['@..', null],
  ])('in the text “%s” is %s', (text, handle) => {
    expect(handleInText(text)).toBe(handle);
  });
});

describe('a profile', () => {
  function open(name: string) {
    const page = pageNamed(name);
    const document = openSamplePage(page);
    const counts = document.querySelector('[data-testid="profileHeaderFollowersButton"]')?.parentElement;
    const said = (kind: FieldKind) => {
      const [seen] = ofKind(readPage(document, page.url)?.observations ?? [], kind);
      if (seen?.reading.status === 'unreadable') return seen.reading.why;
      return seen?.reading.status === 'found' ? seen.reading.value : seen?.reading.status;
    };
    return { document, said, addBelowCounts: (html: string) => counts?.insertAdjacentHTML('afterend', html) };
  }

  test('with links beside its bio, which do not show where they lead, is not said to have none', () => {
    const { said, addBelowCounts } = open('profile-text-only');
    expect(said('links')).toBe('absent');
    addBelowCounts('<div><button data-testid="profileLinkPill" type="button">My shop</button></div>');
    expect([said('links'), said('bio')]).toEqual(['changed', 'Maths & hills\nToo much tea']);
  });

  test('with words that we do not know is not said to have no bio', () => {
    const { said, addBelowCounts } = open('profile-bare');
    expect(said('bio')).toBe('absent');
    addBelowCounts('<div dir="auto">Maths and hills</div>');
    expect(said('bio')).toBe('changed');
  });

  test('whose bio has a link that leads nowhere is not said to have no links', () => {
    const { document, said } = open('profile');
    document.querySelector('[data-testid="profileHeaderDescription"] a')?.removeAttribute('href');
    expect(said('links')).toBe('changed');
  });
});

test('a round count over a list is not taken for how long it is', () => {
  const page = pageNamed('followers');
  for (const words of ['1.2K followers', '1,2 tys. obserwujących', 'followers 12', '12']) {
    const document = openSamplePage({ ...page, html: page.html.replace('1,204 followers', words) });
    const [people] = ofKind(readPage(document, page.url)?.observations ?? [], 'people');
    expect(people?.reading).toMatchObject({ status: 'found', value: { seen: 6, total: null } });
  }
});
