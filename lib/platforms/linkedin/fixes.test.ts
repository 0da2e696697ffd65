import { expect, test } from 'vitest';
import { samplePages } from '../../../tests/support/sample-pages';
import { settings } from './fixes';

const observed = samplePages.flatMap(({ platform, expect: { observations } }) =>
  platform === 'linkedin' ? observations : [],
);

test.each(Object.entries(settings))('“%s” is read at its strictest and looser', (name, { strictest }) => {
  const values = observed.flatMap(({ kind, reading }): unknown[] =>
    kind === name && reading.status === 'found' ? [reading.value] : [],
  );
  expect(values).toContain(strictest);
  expect(new Set(values).size).toBeGreaterThan(1);
});

test('a LinkedIn profile cannot be private, and no setting says that it could', () => {
  expect(Object.keys(settings)).not.toContain('accountPrivate');
});
