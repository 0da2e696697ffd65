import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOnlyGuided } from '../platform';
import { platformOf, platforms } from '../platforms/all';
import { personPage } from './person-page';

const on = (id: string, handle: string, server: string | null = null) => {
  const platform = platformOf(id);
  return platform && personPage(platform, handle, server);
};

describe('somebody’s page', () => {
  test.each([
    ['instagram', 'maya.a', 'https://www.instagram.com/maya.a/'],
    ['x', 'maya_a', 'https://x.com/maya_a'],
    ['facebook', 'maya.adeyemi.7', 'https://www.facebook.com/maya.adeyemi.7'],
    ['tiktok', 'maya.a', 'https://www.tiktok.com/@maya.a'],
    ['threads', 'maya.a', 'https://www.threads.com/@maya.a'],
    ['bluesky', 'maya.bsky.social', 'https://bsky.app/profile/maya.bsky.social'],
    ['linkedin', 'maya-adeyemi-1', 'https://www.linkedin.com/in/maya-adeyemi-1/'],
    ['reddit', 'maya_a', 'https://www.reddit.com/user/maya_a/'],
    ['youtube', 'maya.a', 'https://www.youtube.com/@maya.a'],
  ])('on %s', (id, handle, address) => {
    expect(on(id, handle)).toBe(address);
  });

  test('on Mastodon is seen on one’s own server', () => {
    expect(on('mastodon', 'maya@hill.example', 'hill.example')).toBe('https://hill.example/@maya');
    expect(on('mastodon', 'maya@vale.example', 'hill.example')).toBe(
      'https://hill.example/@maya@vale.example',
    );
    expect(on('mastodon', 'maya@vale.example')).toBeNull();
  });
});

test('Whatever a page says a username is, it leads to an https page of the platform or nowhere', () => {
  const odd = fc.constantFrom(
    '..',
    '//evil.example',
    '@evil.example',
    'a/../..',
    'javascript:alert(1)',
    '%2e%2e',
    '?',
    '#',
  );
  const handle = fc.oneof(
    odd,
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.emailAddress(),
    fc.stringMatching(/^[\w.@-]*$/u),
  );
  const real = platforms.filter((platform) => !platform.practice && !isOnlyGuided(platform));
  fc.assert(
    fc.property(handle, (name) => {
      for (const platform of real) {
        const address = personPage(platform, name, 'hill.example');
        if (address === null) continue;
        const { protocol, hostname, port, username } = new URL(address);
        expect([protocol, port, username]).toEqual(['https:', '', '']);
        expect([...platform.hostnames, 'hill.example']).toContain(hostname);
      }
    }),
    { numRuns: 2000 },
  );
});
