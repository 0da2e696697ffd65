import { describe, expect, test } from 'vitest';
import { platforms } from '../../lib/platforms/all';
import { BROWSERS, manifestOf, readBuilt } from '../support/built.ts';

const hosts = platforms.flatMap((platform) => platform.hosts).filter((host) => !host.includes('{host}'));
/** For the server of a platform that anybody can run one of: see `permissions.test.ts` for what is asked. */
const ANY_SERVER = 'https://*/*';
const COMMON = ['activeTab', 'alarms', 'notifications', 'scripting', 'storage'];

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  test('asks for these permissions and no others', () => {
    const expected = browser === 'chrome' ? [...COMMON, 'sidePanel'] : COMMON;
    expect([...(manifest.permissions as string[])].toSorted()).toEqual(expected.toSorted());
  });

  test('has no host permission that is granted at installation', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('names the hosts of the platforms as optional, one by one, and a server that a person may name', () => {
    expect(manifest.optional_host_permissions).toEqual([ANY_SERVER, ...hosts].toSorted());
    // One site each: no other pattern takes in a site that nobody has thought of.
    for (const host of hosts) expect(host).toMatch(/^https:\/\/(?:[a-z0-9-]+\.)+[a-z]+\/\*$/u);
  });

  test.each(['content_scripts', 'web_accessible_resources', 'externally_connectable', 'update_url', 'key'])(
    'has no %s',
    (name) => {
      expect(manifest).not.toHaveProperty(name);
    },
  );

  test('keeps out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('lets its pages load nothing but its own files, and connect to nowhere', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    const directives = Object.fromEntries(
      policy
        .split('; ')
        .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
    );
    expect(directives).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' blob:",
      'connect-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'own-worker',
    });
  });

  test('takes a policy from whoever manages the browser, and nothing else: no names of pupils, no switch', () => {
    expect(manifest.storage).toEqual(
      browser === 'chrome' ? { managed_schema: 'managed-schema.json' } : undefined,
    );
    const said = readBuilt(browser, 'managed-schema.json');
    const { properties, ...rest } = JSON.parse(said) as {
      type: string;
      properties: { [name: string]: { type: string; title: string; description: string } };
    };
    expect(rest).toEqual({ type: 'object' });
    expect(Object.entries(properties).map(([name, { type }]) => [name, type])).toEqual([
      ['policy', 'string'],
    ]);
    expect(said).not.toMatch(/roll|pupil|student|forename|surname/iu);
  });

  test('is a Manifest V3', () => {
    expect(manifest.manifest_version).toBe(3);
  });
});

test('in Firefox it declares that it collects nothing', () => {
  expect(manifestOf('firefox').browser_specific_settings).toMatchObject({
    gecko: { strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
  });
});
