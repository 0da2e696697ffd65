import { describe, expect, test } from 'vitest';
import { hearth } from '../tests/support/build';
import { addressOf, LANGUAGE_PAGE, type Platform } from './platform';
import { platforms } from './platforms/all';

describe('the address of a page', () => {
  test('that is the same for everyone needs no handle', () => {
    expect(addressOf(hearth, 'privacy', null)).toBe('https://hearth.example/settings/privacy');
  });

  test('of the person’s own has their handle in it', () => {
    expect(addressOf(hearth, 'followers', 'robin.ashdown')).toBe(
      'https://hearth.example/robin.ashdown/followers',
    );
  });

  test('is not known while no page has shown the handle', () => {
    expect(addressOf(hearth, 'profile', null)).toBeNull();
  });

  test('of the languages is the one that the platform gives, if any', () => {
    const page = 'https://hearth.example/settings/language';
    expect(addressOf({ ...hearth, language: { page, steps: [] } }, LANGUAGE_PAGE, null)).toBe(page);
    expect(addressOf({ ...hearth, language: { steps: [] } }, LANGUAGE_PAGE, null)).toBeNull();
    expect(addressOf(hearth, LANGUAGE_PAGE, null)).toBeNull();
  });

  test('is not known for a page that the platform does not have', () => {
    expect(addressOf(hearth, 'inbox', 'robin.ashdown')).toBeNull();
  });
});

/** What a handle looks like differs: here are words and signs, there whole domains. */
const HANDLES = ['robin_1', 'robin.ashdown', 'robin.example.org'];

const NO_HANDLES = [
  '',
  ' ',
  '../settings',
  'robin/../../logout',
  'robin?next=https://elsewhere.example',
  'robin#',
  'https://elsewhere.example',
  '//elsewhere.example',
  'robin%2Fadmin',
  'robin\u202eashdown',
  'robin\n',
  '$&',
  '{handle}',
  'a'.repeat(200),
];

describe.each(platforms.map((platform): [string, Platform] => [platform.title, platform]))(
  'on %s',
  (_title, platform) => {
    const own = platform.pages.filter(({ address }) => address.includes('{handle}'));

    test.each(NO_HANDLES)('nothing that is no handle is ever put into an address: %j', (text) => {
      expect(own.flatMap(({ id }) => addressOf(platform, id, text) ?? [])).toEqual([]);
    });

    test('every address with a handle in it stays where it began', () => {
      const handle = HANDLES.find((text) => platform.handlePattern.test(text)) ?? '';
      for (const { id, address } of own) {
        const [start = ''] = address.split('{handle}');
        const filled = addressOf(platform, id, handle) ?? '';
        expect(filled.startsWith(start) && !filled.includes('{')).toBe(true);
      }
    });

    test('every address lies on a host that the tour asks for, or in our own pages', () => {
      const hosts = platform.hosts.map((host) => host.replace(/\*$/u, ''));
      const elsewhere = platform.pages.filter(
        ({ address }) =>
          !(platform.practice
            ? address.startsWith('/practice.html')
            : hosts.some((host) => address.startsWith(host))),
      );
      expect(elsewhere.map(({ id }) => id)).toEqual([]);
    });
  },
);
