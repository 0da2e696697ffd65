import { describe, expect, test } from 'vitest';
import { samplePages } from '../../../tests/support/sample-pages';
import { isLooser, isSettingName, type Audience } from '../../setting';
import { settings } from './fixes';
import { questions } from './settings';

const observed = samplePages.flatMap(({ platform, expect: { observations } }) =>
  platform === 'bluesky' ? observations : [],
);

describe.each(Object.keys(settings).filter(isSettingName))('the strictest value of “%s”', (name) => {
  const strictest = settings[name]?.strictest ?? '';

  test('is one that a page can show', () => {
    const seen = observed.flatMap(({ kind, reading }) =>
      kind === name && reading.status === 'found' ? [reading.value] : [],
    );
    expect(seen).toContain(strictest);
  });

  test('is as strict as anything that a page can show', () => {
    const options = Object.entries(questions).flatMap(([asked, question]) =>
      asked === name ? question.options.map(([, value]): Audience => value) : [],
    );
    expect(options.length).toBeGreaterThan(1);
    expect(options.filter((value) => isLooser(strictest as Audience, value))).toEqual([]);
  });
});

test('whether an account is private is no setting here, for none can be', () => {
  expect(Object.keys(settings)).not.toContain('accountPrivate');
  expect(observed.map(({ kind }) => kind)).not.toContain('accountPrivate');
});
