/** What the browser is ever asked for, though the manifest would let it be more. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostsOf, isOnlyGuided, type Platform } from '../../lib/platform';
import { platforms } from '../../lib/platforms/all';
import { serverIn } from '../../lib/server';

const root = path.resolve(import.meta.dirname, '../..');
/** One site: its whole name, nothing left open before the slash. */
const EXACT = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z0-9-]+\/\*$/u;

const TYPED = [
  '*',
  '*.social',
  '<all_urls>',
  '*://*/*',
  'https://*/*',
  '',
  ' ',
  'com',
  '.',
  'a.b.*',
  '{host}',
];

const real = platforms.filter((platform) => !platform.practice && !isOnlyGuided(platform));

describe('the permission that the tour asks for', () => {
  test.each(real.map((platform): [string, Platform] => [platform.title, platform]))(
    'of %s is for exact hosts',
    (_title, platform) => {
      const hosts = hostsOf(platform, 'hill.example') ?? [];
      expect(hosts.length).toBeGreaterThan(0);
      for (const host of hosts) expect(host).toMatch(EXACT);
    },
  );

  test('is for exact hosts or none, whatever a person types as their server', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.domain(),
      fc.webUrl(),
      fc.constantFrom(...TYPED),
    );
    const isExact = (text: string, platform: Platform) =>
      [text, serverIn(text)].every((server) =>
        (hostsOf(platform, server) ?? []).every((host) => EXACT.test(host)),
      );
    fc.assert(fc.property(typed, (text) => real.every((platform) => isExact(text, platform))));
  });

  test.each(TYPED)('is none at all on a server called %j', (text) => {
    const anyServer = real.filter((platform) => platform.anyServer);
    expect(anyServer.length).toBeGreaterThan(0);
    expect(anyServer.flatMap((platform) => hostsOf(platform, text) ?? [])).toEqual([]);
  });
});

test('the browser is asked in one place only, and what it is asked for there comes from the platform', () => {
  const asking = sourcesIn('entrypoints', 'lib', 'components').filter(({ text }) =>
    /permissions\s*\??\.\s*request\b|permissions\[/u.test(text),
  );
  expect(asking.map(({ file }) => file)).toEqual(['entrypoints/sidepanel/tour-guide.ts']);
  const [{ text } = { text: '' }] = asking;
  expect(text.match(/permissions\.request\(/gu)).toHaveLength(1);
  expect(text).toContain('permissions.request({ origins: [...hosts] })');
  expect(text).toContain('hostsOf(platform, serverFor(state, platform))');
});

function sourcesIn(...folders: readonly string[]): { file: string; text: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name) && !/\.test\.tsx?$/u.test(name))
      .map((name) => {
        const file = path.posix.join(folder, name.split(path.sep).join('/'));
        return { file, text: readFileSync(path.join(root, file), 'utf8') };
      }),
  );
}
