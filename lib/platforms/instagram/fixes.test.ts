import { expect, test } from 'vitest';
import { samplePages } from '../../../tests/support/sample-pages';
import { AUDIENCES, AUDIENCE_SETTINGS } from '../../setting';
import { settings } from './fixes';
import { questions } from './settings';

const observed = samplePages.flatMap(({ platform, expect: { observations } }) =>
  platform === 'instagram' ? observations : [],
);
const audiences = AUDIENCE_SETTINGS.flatMap((name) => {
  const setting = settings[name];
  return setting ? [{ name, strictest: setting.strictest }] : [];
});

test.each(audiences)('“” is at its strictest where no page can show it stricter', ({ name, strictest }) => {
  const shown = observed.flatMap(({ kind, reading }): unknown[] =>
    kind === name && reading.status === 'found' ? [reading.value] : [],
  );
  const offered = Object.entries(questions).flatMap(([asked, question]): unknown[] =>
    asked === name ? question.options.map(([, value]) => value) : [],
  );
  expect(AUDIENCES.find((audience) => [...shown, ...offered].includes(audience))).toBe(strictest);
});
