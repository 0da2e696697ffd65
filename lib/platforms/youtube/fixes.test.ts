import { expect, test } from 'vitest';
import { samplePages } from '../../../tests/support/sample-pages';
import { settings } from './fixes';

const observed = samplePages.flatMap(({ platform, expect: { observations } }) =>
  platform === 'youtube' ? observations : [],
);

test('private subscriptions are the strict ones, and a page can show both positions', () => {
  const seen = observed.flatMap(({ kind, reading }) =>
    kind === 'subscriptionsPrivate' && reading.status === 'found' ? [reading.value] : [],
  );
  expect(settings.subscriptionsPrivate?.strictest).toBe(true);
  expect(new Set(seen)).toEqual(new Set([true, false]));
});

test('whether an account is private is no setting here, for no channel can be', () => {
  expect(Object.keys(settings)).not.toContain('accountPrivate');
  expect(observed.map(({ kind }) => kind)).not.toContain('accountPrivate');
});
