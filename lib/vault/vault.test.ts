import { beforeEach, describe, expect, test } from 'vitest';
import { policyAsking } from '../../tests/support/build';
import { fakeArea, fakeLocks, quickWeb, type FakeArea, type Failure } from '../../tests/support/fake-storage';
import { heldFrom, LONGEST_BOX, sealBox } from './box';
import type { Contents, KeptCheck } from './contents';
import { withKept } from './merge';
import { loadStored, writeBox } from './store';
import { Vault, type Outcome } from './vault';

const WORDS = 'lantern gravel upstream acorn velvet tricycle';
const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-09-01T08:00:00.000Z');

let area: FakeArea;
let now: number;
let locks: ReturnType<typeof fakeLocks>;

beforeEach(() => {
  area = fakeArea();
  now = START;
  locks = fakeLocks();
});

/** A page of the extension that has just been opened. */
function page(from: FakeArea = area): Vault {
  return new Vault({ area: from, locks, web: quickWeb, now: () => now });
}

function check(day: number, more: Partial<KeptCheck> = {}): KeptCheck {
  const time = new Date(START + day * DAY).toISOString();
  return {
    begun: time,
    kept: time,
    policy: policyAsking('account-private'),
    schoolName: '',
    ownSchool: null,
    platforms: ['hearth'],
    servers: {},
    settings: [],
    lists: [],
    points: [],
    answers: {},
    people: [],
    ...more,
  };
}

const adding = (kept: KeptCheck) => (contents: Contents) => withKept(contents, kept);
const begunIn = (outcome: Outcome) =>
  outcome.ok ? outcome.contents.checks.map(({ begun }) => begun) : outcome.why;

async function made(...checks: readonly KeptCheck[]): Promise<Vault> {
  const vault = page();
  await vault.create(WORDS);
  for (const each of checks) await vault.update(adding(each));
  return vault;
}

describe('what is kept under a passphrase', () => {
  test('is there for the next page that knows it', async () => {
    await made(check(0));
    expect(await page().look()).toBe('there');
    expect(begunIn(await page().unlock(WORDS))).toEqual([check(0).begun]);
  });

  test('opens however the spaces between the words were typed', async () => {
    await made(check(0));
    expect((await page().unlock(` ${WORDS.replaceAll(' ', '  ')} `)).ok).toBe(true);
  });

  test('does not open with another one, and nothing of it is changed by trying', async () => {
    await made(check(0));
    const before = [...area.items];
    expect(await page().unlock('lantern')).toMatchObject({ ok: false, why: 'wrong' });
    area.items.delete('vault-tries');
    expect([...area.items]).toEqual(before);
  });

  test('is in storage as nothing but a pointer and one box, in which no word can be read', async () => {
    const vault = await made(check(0), check(1), check(2));
    await vault.update((contents) => ({ ...contents, keepMonths: 6 }));
    expect(
      [...area.items.keys()].filter((key) => key !== 'vault').map((key) => key.replace(/\d+/u, 'N')),
    ).toEqual(['vault-box-N']);
    expect(JSON.stringify([...area.items])).not.toMatch(/hearth|marlow|account-private/u);
  });

  test('is written anew with a fresh nonce each time', async () => {
    const vault = await made();
    const nonces = new Set<string>();
    for (let turn = 0; turn < 5; turn++) {
      await vault.update((contents) => contents);
      nonces.add(
        /"nonce":"([^"]+)"/u.exec(JSON.stringify([...area.items]).replaceAll('\\"', '"'))?.[1] ?? '',
      );
    }
    expect(nonces.size).toBe(5);
  });

  test('cannot be read or changed once it is locked', async () => {
    const vault = await made(check(0));
    vault.lock();
    expect([await vault.read(), await vault.update(adding(check(1))), await vault.backup()]).toMatchObject([
      { ok: false, why: 'locked' },
      { ok: false, why: 'locked' },
      null,
    ]);
  });

  test('is not made a second time over what is there', async () => {
    await made(check(0));
    expect(await page().create('another passphrase')).toMatchObject({ ok: false, why: 'there' });
    expect(begunIn(await page().unlock(WORDS))).toEqual([check(0).begun]);
  });
});

describe('wrong passphrases', () => {
  test('make the wait longer each time, up to five minutes', async () => {
    await made();
    const waits: number[] = [];
    for (let turn = 0; turn < 12; turn++) {
      const outcome = await page().unlock('wrong');
      if (!('until' in outcome)) throw new Error('It opened.');
      waits.push(outcome.until - now);
      now = outcome.until;
    }
    expect(waits.slice(0, 6)).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000]);
    expect(waits.slice(-2)).toEqual([300_000, 300_000]);
  });

  test('let nobody in during the wait, though the page was closed and the passphrase is right', async () => {
    await made();
    await page().unlock('wrong');
    expect(await page().unlock(WORDS)).toMatchObject({ ok: false, why: 'wait', until: now + 1000 });
    now += 1000;
    expect((await page().unlock(WORDS)).ok).toBe(true);
  });

  test('count though the page is killed before it hears the answer', async () => {
    await made();
    const dying = fakeArea(area.items, { failAt: 2, afterwards: true });
    await page(dying)
      .unlock('wrong')
      .catch(() => undefined);
    expect(dying.items.get('vault-tries')).toMatchObject({ wrong: 1 });
  });

  test('are forgotten once it opens', async () => {
    await made();
    await page().unlock('wrong');
    now += 1000;
    await page().unlock(WORDS);
    expect(area.items.has('vault-tries')).toBe(false);
  });

  test('keep nobody out for longer than five minutes, whatever the clock was set to meanwhile', async () => {
    await made();
    area.items.set('vault-tries', { wrong: 3, until: now + 400 * DAY });
    expect(await page().unlock(WORDS)).toMatchObject({ why: 'wait', until: now + 300_000 });
  });
});

describe('whatever fails while something is written', () => {
  const failures: readonly [string, Omit<Failure, 'failAt'>][] = [
    ['the storage is full', { with: new Error('QUOTA_BYTES quota exceeded') }],
    ['the write fails', {}],
    ['the page is killed just before', { afterwards: false }],
    ['the page is killed just after', { afterwards: true }],
  ];
  const steps = [1, 2, 3, 4].flatMap((failAt) =>
    failures.map(([title, failure]) => [`${title}, at step ${failAt}`, { ...failure, failAt }] as const),
  );

  test.each(steps)('%s: what was kept is still there, or what is new', async (_title, failure) => {
    await made(check(0));
    const weak = fakeArea(area.items, failure);
    const vault = new Vault({ area: weak, locks, web: quickWeb, now: () => now });
    // Opening takes two writes of its own.
    weak.writes = -2;
    await vault.unlock(WORDS);
    weak.writes = 0;
    await vault.update(adding(check(1))).catch(() => undefined);
    const after = page(fakeArea(weak.items));
    const begun = begunIn(await after.unlock(WORDS));
    expect([[check(0).begun], [check(1).begun, check(0).begun]]).toContainEqual(begun);
    // And it can be gone on with.
    expect(begunIn(await after.update(adding(check(2)))).length).toBe(begun.length + 1);
  });

  test('a full storage is said to be full, and what was not kept is not said to be', async () => {
    await made(check(0));
    const full = fakeArea(area.items, { failAt: 3, with: new Error('QUOTA_BYTES quota exceeded') });
    const vault = page(full);
    await vault.unlock(WORDS);
    expect(await vault.update(adding(check(1)))).toEqual({ ok: false, why: 'full' });
    expect(await vault.update(adding(check(1)))).toMatchObject({ ok: true });
  });

  test('a write that the storage swallows is noticed', async () => {
    const vault = await made(check(0));
    const { set } = area;
    area.set = async (items) => ('vault-box-3' in items ? undefined : set(items));
    expect(await vault.update(adding(check(1)))).toEqual({ ok: false, why: 'notWritten' });
    area.set = set;
    expect(begunIn(await page().unlock(WORDS))).toEqual([check(0).begun]);
  });

  test('what a write has left that was cut short is tidied up by the next one', async () => {
    await made(check(0));
    const weak = fakeArea(area.items, { failAt: 4, afterwards: false });
    const vault = page(weak);
    await vault.unlock(WORDS);
    await vault.update(adding(check(1))).catch(() => undefined);
    const healthy = fakeArea(weak.items);
    const next = page(healthy);
    await next.unlock(WORDS);
    await next.update(adding(check(2)));
    expect([...healthy.items.keys()].filter((key) => key.startsWith('vault-box'))).toHaveLength(1);
  });
});

describe('what could not be read again', () => {
  test('is not written: what was kept is still there', async () => {
    const vault = await made(check(0));
    const permitted = { kind: 'havePermission', at: check(1).begun, permitted: '20266-09-01' };
    const answers = { 'a/b/c/d': { ...permitted, outcome: 'failed', said: '', policy: 'p/1' } };
    const outcome = await vault.update(adding(check(1, { answers } as Partial<KeptCheck>)));
    expect(outcome).toEqual({ ok: false, why: 'notWritten' });
    expect(begunIn(await page().unlock(WORDS))).toEqual([check(0).begun]);
  });

  test('nor what is too long to be read', async () => {
    await made(check(0));
    const before = [...area.items];
    const written = await writeBox(area, 'x'.repeat(LONGEST_BOX + 1), 0, quickWeb);
    expect([written, [...area.items]]).toEqual([{ ok: false, why: 'full' }, before]);
  });
});

describe('two pages that write at once', () => {
  test('lose nothing of what either has kept', async () => {
    const one = await made();
    const other = page();
    await other.unlock(WORDS);
    const days = Array.from({ length: 20 }, (_, day) => day);
    await Promise.all(days.map((day) => (day % 2 ? one : other).update(adding(check(day)))));
    expect(begunIn(await page().unlock(WORDS))).toEqual(days.toReversed().map((day) => check(day).begun));
  });

  test('do not write over each other even where nobody gives them turns', async () => {
    const one = await made(check(0));
    const noTurns = { request: <Result>(_name: string, work: () => Promise<Result>) => work() };
    const other = new Vault({ area, locks: noTurns, web: quickWeb, now: () => now });
    await other.unlock(WORDS);
    const outcomes = await Promise.all([one.update(adding(check(1))), other.update(adding(check(2)))]);
    const kept = begunIn(await page().unlock(WORDS));
    for (const [at, outcome] of outcomes.entries())
      if (outcome.ok) expect(kept).toContain(check(at + 1).begun);
    expect(kept).toContain(check(0).begun);
  });
});

describe('changing the passphrase', () => {
  const NEXT = 'marble thicket oyster banjo crumb gondola';

  test('needs the old one', async () => {
    const vault = await made(check(0));
    expect(await vault.changePassphrase('wrong', NEXT)).toMatchObject({ why: 'wrong' });
    now += 1000;
    expect((await page().unlock(WORDS)).ok).toBe(true);
  });

  test('keeps everything, and the old one opens nothing any more', async () => {
    const vault = await made(check(0));
    await vault.changePassphrase(WORDS, NEXT);
    expect(begunIn(await vault.update(adding(check(1))))).toHaveLength(2);
    expect(await page().unlock(WORDS)).toMatchObject({ why: 'wrong' });
    now += 1000;
    expect(begunIn(await page().unlock(NEXT))).toHaveLength(2);
  });

  test('locks the pages that have it open under the old one', async () => {
    const vault = await made(check(0));
    const other = page();
    await other.unlock(WORDS);
    await vault.changePassphrase(WORDS, NEXT);
    expect(await other.update(adding(check(1)))).toMatchObject({ why: 'locked' });
    expect(other.isOpen).toBe(false);
  });
});

describe('a backup', () => {
  async function backup(): Promise<string> {
    return (await (await made(check(0), check(1))).backup()) ?? '';
  }

  test('becomes what is kept where nothing was', async () => {
    const text = await backup();
    area = fakeArea();
    const vault = page();
    const opened = await vault.openBackup(text, WORDS);
    if (!opened.ok || !opened.held) throw new Error('It did not open.');
    expect(await vault.look()).toBe('none');
    await vault.restore(opened.contents, opened.held);
    expect(begunIn(await page().unlock(WORDS))).toHaveLength(2);
  });

  test('is put beside what is open, and the newer state of each check stays', async () => {
    const text = await backup();
    area = fakeArea();
    const vault = await made(check(1, { kept: new Date(START + 9 * DAY).toISOString() }), check(2));
    const opened = await vault.openBackup(text, WORDS);
    if (!opened.ok || !opened.held) throw new Error('It did not open.');
    const after = await vault.restore(opened.contents, opened.held);
    if (!after.ok) throw new Error(after.why);
    expect(after.contents.checks.map(({ begun, kept }) => [begun, kept])).toEqual([
      [check(2).begun, check(2).kept],
      [check(1).begun, new Date(START + 9 * DAY).toISOString()],
      [check(0).begun, check(0).kept],
    ]);
  });

  test('made from another lock says nothing of people: they cannot be recognised', async () => {
    const text = await backup();
    area = fakeArea();
    const vault = await made(check(5));
    const opened = await vault.openBackup(text, WORDS);
    if (!opened.ok || !opened.held) throw new Error('It did not open.');
    const after = await vault.restore(opened.contents, opened.held);
    expect(after.ok && after.contents.checks.map(({ people }) => people)).toEqual([[], null, null]);
  });

  test('is refused where it is damaged, or another passphrase is given, and changes nothing', async () => {
    const text = await backup();
    const before = [...area.items];
    expect(await page().openBackup(text.replace('end', 'end '), WORDS)).toMatchObject({ why: 'damaged' });
    expect(await page().openBackup('no file of ours', WORDS)).toMatchObject({ why: 'damaged' });
    expect(await page().openBackup(text, 'wrong')).toMatchObject({ why: 'wrong' });
    expect([...area.items]).toEqual(before);
  });
});

describe('what cannot be read', () => {
  async function spoil(change: (text: string) => string): Promise<string> {
    await made(check(0));
    const key = [...area.items.keys()].find((each) => each.startsWith('vault-box')) ?? '';
    const text = change(String(area.items.get(key)));
    area.items.set(key, text);
    return text;
  }

  test.each([
    ['a byte that was changed', (text: string) => text.replace(/\n(.{40})./u, '\n$1#'), 'damaged'],
    ['an end that is missing', (text: string) => text.slice(0, -60), 'damaged'],
    ['a newer version', (text: string) => text.replace('kept 1', 'kept 2'), 'newer'],
  ])('is said to be so: %s', async (_title, change, expected) => {
    await spoil(change);
    expect(await page().look()).toBe(expected);
    expect(await page().unlock(WORDS)).toMatchObject({ ok: false, why: expected });
  });

  test('is never written over: something new is kept beside it', async () => {
    const text = await spoil((whole) => whole.slice(0, -60));
    const vault = page();
    await vault.create('another six words that are new');
    await vault.update(adding(check(1)));
    await vault.update(adding(check(2)));
    expect([...area.items.values()]).toContain(text);
  });

  test('is left alone where a newer version made it', async () => {
    await spoil((text) => text.replace('kept 1', 'kept 2'));
    const before = [...area.items];
    expect(await page().create('another six words')).toMatchObject({ why: 'newer' });
    expect(await page().unlock(WORDS)).toMatchObject({ why: 'newer' });
    expect([...area.items]).toEqual(before);
  });

  describe('though it opens', () => {
    async function brokenInside(value: unknown): Promise<unknown> {
      await made(check(0));
      const stored = await loadStored(area, quickWeb);
      if (stored.state !== 'there') throw new Error(stored.state);
      const held = await heldFrom(WORDS, stored.box.header, quickWeb);
      const text = await sealBox(JSON.stringify(value), held, check(0).kept, quickWeb);
      area.items.set(`vault-box-${stored.generation}`, text);
      return text;
    }

    test('is said to be so, is not taken for a wrong passphrase, and stays beside a backup', async () => {
      const backup = (await (await made(check(0), check(1))).backup()) ?? '';
      area = fakeArea();
      const text = await brokenInside({ version: 1 });
      const vault = page();
      expect(await vault.unlock(WORDS)).toMatchObject({ ok: false, why: 'damaged' });
      expect(area.items.has('vault-tries')).toBe(false);
      expect(await vault.look()).toBe('damaged');
      const opened = await vault.openBackup(backup, WORDS);
      if (!opened.ok || !opened.held) throw new Error('It did not open.');
      expect(begunIn(await vault.restore(opened.contents, opened.held))).toHaveLength(2);
      await vault.update(adding(check(2)));
      expect([...area.items.values()]).toContain(text);
      expect(begunIn(await page().unlock(WORDS))).toHaveLength(3);
    });

    test('stays beside a backup of its own box', async () => {
      const first = await made(check(0));
      const backup = (await first.backup()) ?? '';
      const stored = await loadStored(area, quickWeb);
      if (stored.state !== 'there') throw new Error(stored.state);
      const held = await heldFrom(WORDS, stored.box.header, quickWeb);
      const text = await sealBox('{}', held, check(0).kept, quickWeb);
      area.items.set(`vault-box-${stored.generation}`, text);
      const vault = page();
      await vault.unlock(WORDS);
      const opened = await vault.openBackup(backup, WORDS);
      if (!opened.ok || !opened.held) throw new Error('It did not open.');
      await vault.restore(opened.contents, opened.held);
      await vault.update(adding(check(2)));
      expect([...area.items.values()]).toContain(text);
      expect(begunIn(await page().unlock(WORDS))).toHaveLength(2);
    });

    test('waits for a newer version where one has made it', async () => {
      await brokenInside({ version: 2 });
      const vault = page();
      expect(await vault.unlock(WORDS)).toMatchObject({ ok: false, why: 'newer' });
      expect([await vault.look(), area.items.has('vault-tries')]).toEqual(['there', false]);
    });
  });

  test('is not what a lost pointer makes of it: the box is found', async () => {
    await made(check(0));
    area.items.delete('vault');
    expect(begunIn(await page().unlock(WORDS))).toEqual([check(0).begun]);
    area.items.set('vault', 'nonsense');
    expect(begunIn(await page().unlock(WORDS))).toEqual([check(0).begun]);
  });
});

describe('checks that are older than the person wants', () => {
  test('go by themselves when it is opened, and how many is said', async () => {
    await made(check(0), check(100));
    now = Date.parse('2027-10-02T00:00:00.000Z');
    const outcome = await page().unlock(WORDS);
    expect([begunIn(outcome), outcome.ok && outcome.gone]).toEqual([[check(100).begun], 1]);
    const again = await page().unlock(WORDS);
    expect(again.ok && again.gone).toBe(0);
  });

  test('stay where all of them would go, until the person says so: the clock may be wrong', async () => {
    await made(check(0), check(100));
    now = Date.parse('2036-01-01T00:00:00.000Z');
    const vault = page();
    expect(begunIn(await vault.unlock(WORDS))).toHaveLength(2);
    expect(begunIn(await vault.update(adding(check(3400))))).toHaveLength(3);
    expect(begunIn(await vault.update((contents) => contents, true))).toEqual([check(3400).begun]);
  });

  test('go when another time is chosen', async () => {
    const vault = await made(check(0), check(100));
    now = START + 101 * DAY;
    const outcome = await vault.update((contents) => ({ ...contents, keepMonths: 3 }));
    expect([begunIn(outcome), outcome.ok && outcome.gone]).toEqual([[check(100).begun], 1]);
  });
});
