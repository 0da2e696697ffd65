// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { observationsOn } from './observe';
import type { FieldReaders, PageReader, PlatformReaders } from './page';

const AT = '2026-11-20T12:00:00.000Z';

/** Of three fields two are always there; a bio need not be. */
const always: FieldReaders = {
  displayName: ({ document }) => textOf(document, 'h1'),
  location: ({ document }) => textOf(document, 'address'),
  bio: ({ document }) => textOf(document, 'p'),
};

function textOf(document: Document, selector: string) {
  const text = document.querySelector(selector)?.textContent;
  return text === undefined ? ('absent' as const) : { value: text, anchor: 'control' as const };
}

function read(html: string, fields: number, reads = always) {
  document.body.innerHTML = html;
  const reader: PageReader = {
    id: 'profile',
    seen: '2026-03',
    fields,
    isHere: () => true,
    isLoaded: () => true,
    reads,
  };
  const platform: PlatformReaders = {
    platform: 'hearth',
    lane: 'page',
    pathOf: () => '',
    viewer: () => null,
    embedded: () => ({}),
    pages: [reader],
  };
  const page = { document, path: '', account: { handle: 'robin.ashdown' } };
  return observationsOn(platform, reader, page, { at: AT });
}

const said = (html: string, fields = 2) =>
  read(html, fields).map(({ kind, reading }) => [
    kind,
    reading.status === 'unreadable' ? reading.why : reading.status,
  ]);

describe('a page tested against what it always shows', () => {
  test('may lack what it need not have', () => {
    expect(said('<h1>Robin</h1><address>Leeds</address>')).toEqual([
      ['displayName', 'found'],
      ['location', 'found'],
      ['bio', 'absent'],
    ]);
  });

  test('that shows less than that has changed: nothing is said to be absent there', () => {
    expect(said('<h1>Robin</h1>')).toEqual([
      ['displayName', 'found'],
      ['location', 'changed'],
      ['bio', 'changed'],
    ]);
  });

  test('is taken as it is where it need not show anything', () => {
    expect(said('', 0).map(([, status]) => status)).toEqual(['absent', 'absent', 'absent']);
  });

  test('says with every fact when it was last seen to fit its reader', () => {
    expect(read('<h1>Robin</h1>', 1).map(({ source }) => source.learned)).toEqual([
      '2026-03',
      '2026-03',
      '2026-03',
    ]);
  });
});

describe('where the language is in the way', () => {
  function readingIn(language: string): unknown {
    document.documentElement.lang = language;
    const [observation] = read('', 0, { bio: () => 'language' });
    document.documentElement.removeAttribute('lang');
    return observation?.reading;
  }

  test.each([
    ['pl', 'pl'],
    ['PL-pl', 'pl'],
    ['fil', 'fil'],
  ])('a page in “%s” is said to be in “%s”', (tag, language) => {
    expect(readingIn(tag)).toEqual({ status: 'unreadable', why: 'language', language });
  });

  test.each(['', 'constructor', 'x', 'p1', '__proto__', '<b>', 'pl_PL'])(
    'what a page calls its language is not handed on unless it looks like one: “%s”',
    (tag) => {
      expect(readingIn(tag)).toEqual({ status: 'unreadable', why: 'language' });
    },
  );
});
