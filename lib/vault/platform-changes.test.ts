/** A platform that changes between two checks, from its page through what is kept of it to what is told. */
import { describe, expect, test } from 'vitest';
import { at, found, hearth, policyAsking } from '../../tests/support/build';
import { openSamplePage, samplePages } from '../../tests/support/sample-pages';
import type { Answers } from '../answer';
import { compareChecklists } from '../audit/compare-checklists';
import type { Changes } from '../changes';
import type { PageReading } from '../observation';
import type { Platform } from '../platform';
import { platforms } from '../platforms/all';
import { readPage } from '../platforms/read-page';
import { addReading } from '../self-check/add-reading';
import { seenNow } from '../self-check/seen-now';
import { answer, startSelfCheck, type SelfCheck } from '../self-check/self-check';
import { newContents, readContents, type KeptCheck } from './contents';
import { keptOf, takenUp } from './keep-check';
import { withKept } from './merge';

const policy = policyAsking('account-private', 'strictest-settings');

async function keptAs(check: SelfCheck, all: readonly Platform[]): Promise<KeptCheck> {
  const seen = seenNow(check, all, at(5));
  const by = { digest: () => Promise.resolve(''), now: at(5), before: undefined };
  const read = readContents(JSON.stringify(withKept(newContents('key'), await keptOf(check, seen, by))));
  const [whole] = read.ok ? read.contents.checks : [];
  if (!whole) throw new Error('Nothing was kept.');
  return whole;
}

/** What is told, by kind, and of which setting. */
function told(before: KeptCheck, now: KeptCheck, all: readonly Platform[]): Record<string, string[]> {
  const changes: Changes = compareChecklists(
    before,
    now,
    (id, name) => all.find((platform) => platform.id === id)?.settings[name]?.strictest,
  );
  const named = Object.entries(changes).flatMap(([kind, each]) => {
    const names = (each ?? []).map((one) =>
      typeof one === 'object' && 'about' in one ? one.about || one.rule : '',
    );
    return names.length > 0 ? [[kind, names]] : [];
  });
  return Object.fromEntries(named);
}

describe('a setting that a platform adds to a page, or takes from it', () => {
  type Look = { page: string; without?: (document: Document) => Element | null | undefined };

  /** What the platform's own readers see on its page, with a row of it taken out. */
  function look(platform: string, { page, without }: Look, minute: number): PageReading {
    const sample = samplePages.find((each) => each.platform === platform && each.name === page);
    if (!sample) throw new Error(`${platform} has no ${page}.`);
    const document = openSamplePage(sample);
    if (without) {
      const row = without(document);
      if (!row) throw new Error('There is nothing to take out.');
      row.remove();
    }
    const { url, ownHandle } = sample;
    const reading = readPage(document, url, { at: at(minute), ownHandle });
    if (!reading) throw new Error('No platform knows the page.');
    return reading;
  }

  const checkOf = (platform: string, looks: readonly Look[], answers: Answers = {}) =>
    looks.reduce(
      (check, each, minute) => addReading(check, look(platform, each, minute)),
      startSelfCheck(policy, { begun: at(0), platforms: [platform], answers }),
    );
  const keptOfLooks = (platform: string, looks: readonly Look[]) =>
    keptAs(checkOf(platform, looks), platforms);

  async function toldOf(platform: string, then: readonly Look[], now: readonly Look[]) {
    return told(await keptOfLooks(platform, then), await keptOfLooks(platform, now), platforms);
  }

  const saying = (selector: string, text: string) => (document: Document) =>
    [...document.querySelectorAll(selector)].find((element) => element.textContent?.trim() === text);

  const pages: readonly (readonly [platform: string, page: string, setting: string, Look['without']])[] = [
    [
      'facebook',
      'find-and-contact',
      'friendsListAudience',
      (document) =>
        saying('span', 'Who can see your friends list?')(document)?.closest('div:has([role="button"])'),
    ],
    [
      'instagram',
      'tags-and-mentions',
      'whoCanMention',
      (document) => saying('span', 'Who can @mention you')(document)?.closest('div:has(input)'),
    ],
    [
      'practice',
      'finding-you',
      'locationShared',
      (document) => document.querySelector('#locationShared-label')?.closest('.setting'),
    ],
    [
      'reddit',
      'privacy',
      'whoCanMessage',
      (document) => {
        const section = document.querySelector('settings-privacy-section')?.shadowRoot;
        const rows = [...(section?.querySelectorAll('setting-row') ?? [])];
        return rows.find(({ textContent }) => textContent?.includes('chat requests'));
      },
    ],
  ];

  test.each(pages)('%s: one that its page %s shows now, and did not, is told as such', async (...row) => {
    const [platform, page, setting, without] = row;
    const one = await toldOf(platform, [{ page, without }], [{ page }]);
    expect(one).toEqual({ appeared: [setting] });
  });

  test.each(pages)('%s: one that its page %s showed, and does not now, is told as such', async (...row) => {
    const [platform, page, setting, without] = row;
    expect(await toldOf(platform, [{ page }], [{ page, without }])).toEqual({ vanished: [setting] });
  });

  test.each(pages)('%s: where its page %s lacks it both times, nothing is told of it', async (...row) => {
    const [platform, page, , without] = row;
    expect(await toldOf(platform, [{ page, without }], [{ page, without }])).toEqual({});
  });

  test.each([
    ['not loaded', 'x', 'audience-and-tagging', 'audience-and-tagging-not-loaded'],
    ['in a language that we do not know', 'reddit', 'privacy', 'privacy-polish'],
  ])('of a page that is %s, no setting is said to be new or gone', async (_why, platform, page, unread) => {
    const gone = await toldOf(platform, [{ page }], [{ page: unread }]);
    const added = await toldOf(platform, [{ page: unread }], [{ page }]);
    expect(gone).toHaveProperty('unclear');
    expect(gone).not.toHaveProperty('vanished');
    expect(added).not.toHaveProperty('appeared');
  });

  test('of a page that was not looked at, no setting is said to be new or gone', async () => {
    const [platform, page] = ['instagram', 'tags-and-mentions'];
    const other = { page: 'messages' };
    expect(await toldOf(platform, [{ page }, other], [other])).toEqual({ notNow: [''] });
    expect(await toldOf(platform, [other], [{ page }, other])).toEqual({});
  });

  test('where no other setting of the page is read, one that cannot be read is told as unclear', async () => {
    const rest = (document: Document) => document.querySelector('settings-privacy-section');
    expect(await toldOf('threads', [{ page: 'privacy' }], [{ page: 'privacy-other-switch' }])).toEqual({
      unclear: ['account-private'],
    });
    expect(
      await toldOf('reddit', [{ page: 'privacy' }], [{ page: 'privacy', without: rest }]),
    ).not.toHaveProperty('vanished');
  });

  test('what a check that was kept and gone on with knows of a page is compared like any other', async () => {
    const [platform, page, setting, without] = pages[0] ?? [];
    if (!platform || !page) throw new Error('There is no page.');
    const whole = await keptOfLooks(platform, [{ page }]);
    const again = startSelfCheck(policy, takenUp(whole));
    const now = await keptOfLooks(platform, [{ page, without }]);
    expect(told(await keptAs(again, platforms), now, platforms)).toEqual({ vanished: [setting] });
  });
});

const withSetting = (name: 'whoCanTag' | 'whoCanComment', strictest: 'nobody' | 'friends'): Platform => ({
  ...hearth,
  settings: { ...hearth.settings, [name]: { title: 'Who', strictest, page: 'tags', steps: ['Choose.'] } },
});
const laxer = withSetting('whoCanTag', 'friends');

describe('a setting that stands on its page both times', () => {
  type Then = { platform?: Platform; observations: PageReading['observations']; answers?: Answers };

  const kept = ({ platform = hearth, observations, answers = {} }: Then) =>
    keptAs(
      startSelfCheck(policy, {
        begun: at(0),
        platforms: ['hearth'],
        observations: [found('accountPrivate', true), ...observations],
        answers,
      }),
      [platform],
    );
  const toldOf = async (before: Then, now: Then) =>
    told(await kept(before), await kept(now), [now.platform ?? hearth]);
  const tagged = (value: 'nobody' | 'friends' | 'everyone') => found('whoCanTag', value, { page: 'tags' });

  test('tells a default that the platform changed by the value that it left', async () => {
    expect(
      await toldOf({ observations: [tagged('nobody')] }, { observations: [tagged('everyone')] }),
    ).toEqual({ looser: [''] });
  });

  test('is told apart from one that we have learnt to ask about, looked at or not', async () => {
    const before = { observations: [tagged('nobody')] };
    const platform = withSetting('whoCanComment', 'nobody');
    const comments = found('whoCanComment', 'everyone', { page: 'tags' });
    const unread = { platform, observations: [tagged('nobody')] };
    expect(await toldOf(before, unread)).toEqual({ added: ['whoCanComment'] });
    const read = { platform, observations: [tagged('nobody'), comments] };
    expect(await toldOf(before, read)).toEqual({ added: ['whoCanComment'] });
  });

  test('and for which there is a stricter choice now is told as such', async () => {
    const observations = [tagged('friends')];
    expect(await toldOf({ platform: laxer, observations }, { observations })).toEqual({
      raised: ['whoCanTag'],
    });
  });

  test('and for which there is a stricter choice now asks nothing of whoever said that it is not for them', async () => {
    const observations = [tagged('friends')];
    const check = startSelfCheck(policy, { begun: at(0), platforms: ['hearth'], observations });
    const item = seenNow(check, [hearth], at(5)).items.find(
      ({ item: { finding } }) => finding.verdict.about === 'whoCanTag',
    )?.item.finding;
    if (!item) throw new Error('Nobody asks who can tag.');
    const { answers } = answer(check, item, 'notForMe', at(5));
    expect(await toldOf({ platform: laxer, observations }, { observations, answers })).toEqual({});
  });
});
