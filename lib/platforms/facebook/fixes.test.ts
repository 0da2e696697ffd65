import { expect, test } from 'vitest';
import { samplePages } from '../../../tests/support/sample-pages';
import { AUDIENCES, AUDIENCE_SETTINGS, SWITCH_SETTINGS } from '../../setting';
import { settings } from './fixes';

const shown = (name: string) =>
  samplePages.flatMap(({ platform, expect: { observations } }) =>
    observations.flatMap(({ kind, reading }): unknown[] =>
      platform === 'facebook' && kind === name && reading.status === 'found' ? [reading.value] : [],
    ),
  );
const audiences = AUDIENCE_SETTINGS.flatMap((name) => (settings[name] ? [{ name, ...settings[name] }] : []));
const switches = SWITCH_SETTINGS.flatMap((name) => (settings[name] ? [{ name, ...settings[name] }] : []));

/** Posts for oneself alone can be read too, but are no more than a diary. */
const STRICTER_THAN_NEEDED: ReadonlySet<string> = new Set(['postsAudience']);

test.each(audiences.filter(({ name }) => !STRICTER_THAN_NEEDED.has(name)))(
  '“$title” is at its strictest where no page can show it stricter',
  ({ name, strictest }) => {
    expect(AUDIENCES.find((audience) => shown(name).includes(audience))).toBe(strictest);
  },
);

test.each(switches)('“$title” is seen both at its strictest and not', ({ name, strictest }) => {
  expect(new Set(shown(name))).toEqual(new Set([strictest, !strictest]));
});
