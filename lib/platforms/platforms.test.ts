import { describe, expect, test } from 'vitest';
import {
  asExpected,
  inOrder,
  openSamplePage,
  parseSamplePage,
  samplePages,
} from '../../tests/support/sample-pages';
import type { Reading } from '../observation';
import { readPage } from './read-page';

const AT = '2026-11-20T12:00:00.000Z';

/** Stands in every text of a sample page that a reader has no business with: tokens, telephone numbers. */
const NOT_OURS = 'nobody-may-take';

for (const platform of new Set(samplePages.map((page) => page.platform))) {
  describe(`the readers of ${platform}`, () => {
    test.each(samplePages.filter((page) => page.platform === platform))(
      'read the sample page “$name” as it is',
      (page) => {
        const reading = readPage(openSamplePage(page), page.url, { ownHandle: page.ownHandle, at: AT });
        const { observations, ...whose } = page.expect;
        expect(reading && asExpected(reading)).toEqual({ ...whose, observations: inOrder(observations) });
        expect(reading?.platform).toBe(platform);
        expect(JSON.stringify(reading)).not.toContain(NOT_OURS);
      },
    );
  });
}

test('a page whose open shadow roots nobody has attached is read all the same', () => {
  const pages = samplePages.filter(({ html }) => html.includes('shadowrootmode'));
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) {
    const reading = readPage(parseSamplePage(page), page.url, { ownHandle: page.ownHandle, at: AT });
    expect(reading && asExpected(reading), page.name).toEqual({
      ...page.expect,
      observations: inOrder(page.expect.observations),
    });
  }
});

test('a page on which nobody is signed in is said to be one, whoever the person has told us they are', () => {
  const pages = samplePages.filter(({ name }) => name === 'any-page-signed-out');
  expect(pages.map(({ platform }) => platform)).toEqual(expect.arrayContaining(['instagram', 'x']));
  for (const page of pages) {
    const { observations = [] } = readPage(openSamplePage(page), page.url, { ownHandle: 'robin' }) ?? {};
    expect(observations.map(({ reading }) => reading)).toEqual([{ status: 'unreadable', why: 'signedOut' }]);
  }
});

test(
  'every observation says whose account it is about, where it was seen and when',
  { timeout: 120_000 },
  () => {
    for (const page of samplePages) {
      const reading = readPage(openSamplePage(page), page.url, { ownHandle: page.ownHandle, at: AT });
      for (const { account, source } of reading?.observations ?? []) {
        expect(account).toEqual({ platform: page.platform, handle: null, ...page.expect.account });
        expect(source).toMatchObject({ page: page.expect.page, at: AT });
      }
    }
  },
);

test('where the language is in the way, the reading says which one it is', () => {
  const pages = samplePages.filter(({ expect: { observations } }) => observations.some(isInTheWay));
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    const document = openSamplePage(page);
    const reading = readPage(document, page.url, { ownHandle: page.ownHandle, at: AT });
    const said = (reading?.observations ?? []).filter(isInTheWay).map((observation) => observation.reading);
    const language = document.documentElement.lang.split('-')[0];
    expect(new Set(said.map((unread) => JSON.stringify(unread))), page.name).toEqual(
      new Set([JSON.stringify({ status: 'unreadable', why: 'language', language })]),
    );
  }
});

function isInTheWay({ reading }: { reading: Reading<unknown> }): boolean {
  return reading.status === 'unreadable' && reading.why === 'language';
}

test('an address that no platform knows is not read', () => {
  const [page] = samplePages;
  const document = page && openSamplePage(page);
  expect(document && readPage(document, 'https://instagram.com.example/robin.ashdown/')).toBeNull();
  expect(document && readPage(document, 'not an address')).toBeNull();
});
