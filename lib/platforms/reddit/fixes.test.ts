import { describe, expect, test } from 'vitest';
import { samplePages } from '../../../tests/support/sample-pages';
import { isSettingName } from '../../setting';
import reddit from './index';

const observed = samplePages.flatMap(({ platform, expect: { observations } }) =>
  platform === 'reddit' ? observations : [],
);

describe.each(Object.entries(reddit.settings))('the strictest value of “%s”', (name, setting) => {
  const seen = observed.flatMap(({ kind, reading }) =>
    kind === name && reading.status === 'found' ? [reading.value] : [],
  );

  test('is one that a page can show, and not the only one', () => {
    expect(seen).toContain(setting.strictest);
    expect(new Set(seen).size).toBeGreaterThan(1);
  });

  test('is that of a setting', () => {
    expect(isSettingName(name)).toBe(true);
  });
});

test('whether an account is private is no setting here, for none can be', () => {
  expect(Object.keys(reddit.settings)).not.toContain('accountPrivate');
  expect(reddit.alwaysPublic.stays).toContain('Everyone');
});
