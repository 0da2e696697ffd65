// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { Changes, PointSeen } from '../../lib/changes';
import { WhatChanged } from './what-changed';
import { words } from './words';

afterEach(cleanup);

const robin = { platform: 'hearth', handle: 'robin' };
const NOTHING: Changes = {
  looser: [],
  stricter: [],
  newPeople: [],
  unsoughtPeople: [],
  gonePeople: [],
  worse: [],
  resolved: [],
  stale: [],
  added: [],
  appeared: [],
  vanished: [],
  raised: [],
  unclear: [],
  notNow: [],
  leftOut: [],
};
const tags: PointSeen = {
  id: 'x',
  rule: 'strictest-settings',
  account: robin,
  about: 'whoCanTag',
  outcome: 'failed',
  group: 'toChange',
  stale: false,
};

function show(changes: Partial<Changes>): string {
  const { container } = render(
    <WhatChanged
      changes={{ ...NOTHING, ...changes }}
      kept="2026-09-01T08:00:00.000Z"
      now="2026-11-20T08:00:00.000Z"
      hasLooked
      titleOf={() => 'Hearth'}
      settingTitle={() => 'Who can tag you'}
      pointTitle={() => 'Who can tag you'}
    />,
  );
  return container.textContent ?? '';
}

test.each([
  ['appeared', 'Hearth, @robin: Who can tag you. Then we read other settings of its page'],
  ['added', 'Hearth, @robin: Who can tag you. The platform may have added it since.'],
  ['vanished', 'Hearth, @robin: Who can tag you. Now we read other settings of its page'],
  ['raised', words.raisedWhy],
] as const)('of settings that %s, the panel says what is known and no more', (kind, sentence) => {
  const text = show({ [kind]: [tags] });
  expect(text).toContain(sentence);
  expect(text).not.toContain(words.same);
  expect(screen.getByRole('heading', { level: 3, name: words[kind] })).toBeTruthy();
});

test('a setting that was opened may have been changed by the platform', () => {
  const source = { lane: 'page', page: 'tags', at: '2026-11-20T08:00:00.000Z', anchor: 'control' } as const;
  const change = { account: robin, name: 'whoCanTag', before: 'nobody', value: 'everyone', source } as const;
  expect(show({ looser: [change] })).toContain(words.drift);
  cleanup();
  expect(show({ stricter: [change] })).not.toContain(words.drift);
});

test('where nothing is otherwise, it says so, and of what was not looked at nothing better', () => {
  expect(show({})).toContain(words.same);
  expect(show({ notNow: [{ account: robin, count: 2 }] })).toContain(words.notFine);
});
