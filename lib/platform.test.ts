import { describe, expect, test } from 'vitest';
import { hearth } from '../tests/support/build';
import { addressOf, hostsOf, LANGUAGE_PAGE, platformAt, type Platform } from './platform';
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

/** Anybody can run a server of it. */
const commons: Platform = {
  ...hearth,
  id: 'commons',
  hosts: ['https://{host}/*'],
  hostnames: [],
  anyServer: true,
  handlePattern: /^[a-z]+@[a-z.]+$/u,
  pages: hearth.pages.map((page) => ({
    ...page,
    address: page.address.replace('hearth.example', '{host}'),
  })),
};

describe('on a platform that anybody can run a server of', () => {
  test('an address is one on the server that the person has named', () => {
    expect(addressOf(commons, 'privacy', null, 'hill.example')).toBe('https://hill.example/settings/privacy');
  });

  test('a handle names its own server, and stands in an address without it', () => {
    expect(addressOf(commons, 'followers', 'sam@hill.example', 'other.example')).toBe(
      'https://hill.example/sam/followers',
    );
    expect(addressOf(commons, 'privacy', 'sam@hill.example')).toBe('https://hill.example/settings/privacy');
  });

  test('there is no address and nothing to ask for while the server is not known', () => {
    expect(addressOf(commons, 'privacy', null)).toBeNull();
    expect(addressOf(commons, 'followers', 'sam', 'hill.example')).toBeNull();
    expect(hostsOf(commons, null)).toBeNull();
  });

  test('the tour asks for the host of that server alone', () => {
    expect(hostsOf(commons, 'hill.example')).toEqual(['https://hill.example/*']);
  });

  test.each(['*', '*.example', 'localhost', 'hill.example:80', 'hill.example/x', '10.0.0.1', '$&', '{host}'])(
    'nothing that is no public name is ever put into an address or asked for: %j',
    (server) => {
      expect(addressOf(commons, 'privacy', null, server)).toBeNull();
      expect(addressOf(commons, 'privacy', `sam@${server}`)).toBeNull();
      expect(hostsOf(commons, server)).toBeNull();
    },
  );
});

describe('the platform that an address belongs to', () => {
  const both = [commons, hearth];

  test.each([
    ['its own host', 'https://hearth.example/robin', 'hearth'],
    ['a host that nobody is known at', 'https://hill.example/@sam', 'commons'],
  ])('is told by %s', (_, address, id) => {
    expect(platformAt(both, address)?.id).toBe(id);
  });

  test.each([
    'http://hill.example/@sam',
    'https://localhost/@sam',
    'https://10.0.0.1/',
    'about:blank',
    'x',
    '',
  ])('is none for %j, which can be no server', (address) => {
    expect(platformAt(both, address)).toBeNull();
  });

  test('is none at an unknown host where no platform has servers of anybody’s', () => {
    expect(platformAt([hearth], 'https://hill.example/@sam')).toBeNull();
  });
});

/** What a handle looks like differs: here are words and signs, there whole domains. */
const HANDLES = ['robin_1', 'robin.ashdown', 'robin.example.org', 'robin@robin.example.org'];

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
        const [start = ''] = address.replace('{host}', 'robin.example.org').split('{handle}');
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
