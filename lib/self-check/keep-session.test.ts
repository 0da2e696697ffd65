import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { at, finding, followers, found, policyAsking } from '../../tests/support/build';
import { answer, startSelfCheck, type SelfCheck } from './self-check';

let origins: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
  vi.stubGlobal('browser', fakeBrowser);
  origins = ['https://hearth.example/*'];
  fakeBrowser.permissions.getAll = async () => ({ origins });
  fakeBrowser.permissions.remove = async (gone: { origins?: string[] }) => {
    origins = origins.filter((origin) => !gone.origins?.includes(origin));
    return true;
  };
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A page of the extension that has just been opened: it remembers nothing. */
async function openPage() {
  vi.resetModules();
  return import('./keep-session');
}

const own = startSelfCheck(policyAsking('account-private'), {
  platforms: ['hearth'],
  observations: [found('accountPrivate', true)],
});
const practice = startSelfCheck(policyAsking('account-private'), { platforms: ['practice'] });
const answered = answer(own, finding(), 'willChange', at(1));
const stored = (area: keyof typeof fakeBrowser.storage = 'session') =>
  (fakeBrowser.storage[area] as { get: () => Promise<Record<string, unknown>> }).get();

describe('keeping a self-check', () => {
  test('lets the next page of the extension take it up', async () => {
    await (await openPage()).keepSession({ own, practice });
    expect(await (await openPage()).loadSession()).toEqual({ own, practice });
  });

  test('finds nothing where nothing was kept', async () => {
    expect(await (await openPage()).loadSession()).toEqual({ own: null, practice: null });
  });

  test('finds nothing where something else is stored', async () => {
    await fakeBrowser.storage.session.set({ selfCheck: 'Maya', practiceCheck: { version: 2 } });
    expect(await (await openPage()).loadSession()).toEqual({ own: null, practice: null });
  });

  test('never touches what reaches the disk', async () => {
    await (await openPage()).keepSession({ own, practice });
    expect([await stored('local'), await stored('sync')]).toEqual([{}, {}]);
  });

  test('keeps nobody of a list and none of the names', async () => {
    const roll = [{ id: 'a', firstName: 'Callum', lastName: 'Brodie' }];
    const lists = [followers(['Maya Adeyemi', 'Callum Brodie'])];
    await (await openPage()).keepSession({ own: { ...own, lists, roll }, practice: null });
    expect(JSON.stringify(await stored())).not.toMatch(/maya|callum|brodie/iu);
  });

  test('keeps the one check apart from the other', async () => {
    const page = await openPage();
    await page.keepSession({ own, practice });
    await page.keepSession({ own: answered, practice });
    expect(await page.loadSession()).toEqual({ own: answered, practice });
  });
});

describe('two pages of the extension', () => {
  test('tell each other what they keep, and not themselves', async () => {
    const [one, other] = [await openPage(), await openPage()];
    const toOne: [string, SelfCheck | null][] = [];
    const toOther: [string, SelfCheck | null][] = [];
    one.onKeptElsewhere((which, check) => toOne.push([which, check]));
    other.onKeptElsewhere((which, check) => toOther.push([which, check]));
    await one.keepSession({ own, practice: null });
    expect(toOther).toEqual([['own', own]]);
    expect(toOne).toEqual([]);
  });

  test('do not answer each other for ever: what was taken over is not written again', async () => {
    const [one, other] = [await openPage(), await openPage()];
    const written: (SelfCheck | null)[] = [];
    one.onKeptElsewhere((_which, check) => written.push(check));
    other.onKeptElsewhere((_which, check) => void other.keepSession({ own: check, practice: null }));
    await one.keepSession({ own: answered, practice: null });
    expect(written).toEqual([]);
  });

  test('tell each other of a second answer', async () => {
    const [one, other] = [await openPage(), await openPage()];
    const toOther: (SelfCheck | null)[] = [];
    other.onKeptElsewhere((_which, check) => toOther.push(check));
    await one.keepSession({ own, practice: null });
    await one.keepSession({ own: answered, practice: null });
    await one.keepSession({ own, practice: null });
    expect(toOther).toEqual([own, answered, own]);
  });

  test('tell each other that everything was erased', async () => {
    const [one, other] = [await openPage(), await openPage()];
    await one.keepSession({ own, practice });
    const toOther: [string, SelfCheck | null][] = [];
    other.onKeptElsewhere((which, check) => toOther.push([which, check]));
    await one.eraseEverything();
    expect(toOther).toEqual([
      ['own', null],
      ['practice', null],
    ]);
  });
});

describe('erasing everything', () => {
  test.each([
    ['a check', 'selfCheck'],
    ['a practice', 'practiceCheck'],
    ['a walkthrough', 'walkthrough'],
  ])('is told to every page that has %s open', async (_what, key) => {
    const [one, other] = [await openPage(), await openPage()];
    await fakeBrowser.storage.session.set({ [key]: {}, presenting: true });
    let told = 0;
    other.onErased(() => (told += 1));
    await one.eraseEverything();
    expect(told).toBe(1);
  });

  test('is not told where something passing goes, even if it was the last that was stored', async () => {
    const page = await openPage();
    await fakeBrowser.storage.session.set({ presenting: true });
    let told = 0;
    page.onErased(() => (told += 1));
    await fakeBrowser.storage.session.remove('presenting');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toBe(0);
  });

  test('leaves nothing in any area, whoever put it there', async () => {
    const page = await openPage();
    await page.keepSession({ own, practice });
    await fakeBrowser.storage.local.set({ reminder: true });
    await fakeBrowser.storage.sync.set({ other: 1 });
    await page.eraseEverything();
    expect([await stored(), await stored('local'), await stored('sync')]).toEqual([{}, {}, {}]);
  });

  test('gives back every permission', async () => {
    await (await openPage()).eraseEverything();
    expect(origins).toEqual([]);
  });

  test('asks for no permission to be removed where there is none', async () => {
    origins = [];
    const remove = vi.fn<() => Promise<boolean>>();
    fakeBrowser.permissions.remove = remove;
    await (await openPage()).eraseEverything();
    expect(remove).not.toHaveBeenCalled();
  });

  test('is no hindrance to keeping the same check once more', async () => {
    const page = await openPage();
    await page.keepSession({ own, practice: null });
    await page.eraseEverything();
    await page.keepSession({ own, practice: null });
    expect(await page.loadSession()).toEqual({ own, practice: null });
  });
});
