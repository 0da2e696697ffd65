/** A platform that changes between two checks, from what was read of it to what is told, by way of what is kept. */
import { expect, test } from 'vitest';
import { absent, at, found, hearth, policyAsking } from '../../tests/support/build';
import { compareChecklists } from '../audit/compare-checklists';
import type { Changes } from '../changes';
import type { Observation } from '../observation';
import type { Platform } from '../platform';
import { seenNow } from '../self-check/seen-now';
import { startSelfCheck } from '../self-check/self-check';
import { newContents, readContents, type KeptCheck } from './contents';
import { keptOf } from './keep-check';
import { withKept } from './merge';

type Then = { platform?: Platform; observations: readonly Observation[] };

async function kept({ platform = hearth, observations }: Then): Promise<KeptCheck> {
  const policy = policyAsking('account-private', 'strictest-settings');
  const check = startSelfCheck(policy, {
    begun: at(0),
    platforms: ['hearth'],
    observations: [found('accountPrivate', true), ...observations],
  });
  const seen = seenNow(check, [platform], at(5));
  const by = { digest: () => Promise.resolve(''), now: at(5), before: undefined };
  const read = readContents(JSON.stringify(withKept(newContents('key'), await keptOf(check, seen, by))));
  const [whole] = read.ok ? read.contents.checks : [];
  if (!whole) throw new Error('Nothing was kept.');
  return whole;
}

/** What is told, by kind, and of which setting. */
async function told(before: Then, now: Then): Promise<Partial<Record<keyof Changes, string[]>>> {
  const platform = now.platform ?? hearth;
  const changes = compareChecklists(
    await kept(before),
    await kept(now),
    (_platform, name) => platform.settings[name]?.strictest,
  );
  const named = Object.entries(changes).flatMap(([kind, all]) => {
    const names = (all ?? []).map((one) => (typeof one === 'object' && 'about' in one ? one.about : ''));
    return names.length > 0 ? [[kind, names]] : [];
  });
  return Object.fromEntries(named);
}

const tagged = (value: 'nobody' | 'friends' | 'everyone') => found('whoCanTag', value, { page: 'tags' });
const noTags = absent('whoCanTag', { page: 'tags' });
const withSetting = (name: 'whoCanTag' | 'whoCanComment', strictest: 'nobody' | 'friends'): Platform => ({
  ...hearth,
  settings: { ...hearth.settings, [name]: { title: 'Who', strictest, page: 'tags', steps: ['Choose.'] } },
});
const laxer = withSetting('whoCanTag', 'friends');

test('a default that the platform changed is told by the value that it left', async () => {
  expect(await told({ observations: [tagged('nobody')] }, { observations: [tagged('everyone')] })).toEqual({
    looser: [''],
  });
});

test('a setting that the account has now, and had not, is new', async () => {
  const before = { observations: [noTags] };
  expect(await told(before, { observations: [tagged('everyone')] })).toEqual({ appeared: ['whoCanTag'] });
  expect(await told(before, { observations: [tagged('nobody')] })).toEqual({ appeared: ['whoCanTag'] });
});

test('a setting that we have learnt to ask about is told apart from it, looked at or not', async () => {
  const before = { observations: [tagged('nobody')] };
  const platform = withSetting('whoCanComment', 'nobody');
  const comments = found('whoCanComment', 'everyone', { page: 'tags' });
  const unread = { platform, observations: [tagged('nobody')] };
  expect(await told(before, unread)).toEqual({ added: ['whoCanComment'] });
  const read = { platform, observations: [tagged('nobody'), comments] };
  expect(await told(before, read)).toEqual({ added: ['whoCanComment'] });
});

test('a setting that the account has no more is said, and not taken for settled', async () => {
  expect(await told({ observations: [tagged('everyone')] }, { observations: [noTags] })).toEqual({
    vanished: ['whoCanTag'],
  });
});

test('a stricter choice is told as such, as the setting itself stands as it did', async () => {
  const observations = [tagged('friends')];
  expect(await told({ platform: laxer, observations }, { observations })).toEqual({ raised: ['whoCanTag'] });
});
