/** A browser's storage and lock manager, as far as keeping uses them: in memory, and made to fail where a test says so. */
import type { Area } from '../../lib/vault/store';
import type { Locks } from '../../lib/vault/keys';

export type FakeArea = Area & { items: Map<string, unknown>; writes: number };

/** `failAt` counts writes and removals from 1; `after` that one is done all the same, and then the page is gone. */
export type Failure = { failAt: number; with?: Error; afterwards?: boolean };

export function fakeArea(items: Iterable<readonly [string, unknown]> = [], failure?: Failure): FakeArea {
  const area: FakeArea = {
    items: new Map(items),
    writes: 0,
    get: async (keys) => {
      const wanted = keys === null ? [...area.items.keys()] : [keys];
      return Object.fromEntries(
        wanted.flatMap((key) => (area.items.has(key) ? [[key, structuredClone(area.items.get(key))]] : [])),
      );
    },
    set: (values) =>
      work(() =>
        Object.entries(values).forEach(([key, value]) => area.items.set(key, structuredClone(value))),
      ),
    remove: (keys) => work(() => [keys].flat().forEach((key) => area.items.delete(key))),
  };
  let isDead = false;
  async function work(done: () => void): Promise<void> {
    area.writes += 1;
    const isNow = failure !== undefined && area.writes === failure.failAt;
    if (isDead) throw new Error('The page is gone.');
    if (!isNow) return done();
    isDead = failure.afterwards !== undefined;
    if (failure.afterwards) done();
    throw failure.with ?? new Error('Killed.');
  }
  return area;
}

/** Gives turns, one after the other, as the browser does for all pages of an extension. */
export function fakeLocks(): Locks {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name, work) => {
      const turn = last.then(work, work);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** The browser's cryptography with one round in place of a million, so that much can be tried. */
export const quickWeb: Crypto = {
  randomUUID: () => crypto.randomUUID(),
  getRandomValues: (array) => crypto.getRandomValues(array),
  subtle: {
    importKey: crypto.subtle.importKey.bind(crypto.subtle),
    encrypt: crypto.subtle.encrypt.bind(crypto.subtle),
    decrypt: crypto.subtle.decrypt.bind(crypto.subtle),
    digest: crypto.subtle.digest.bind(crypto.subtle),
    deriveKey: (how: Pbkdf2Params, ...rest: [CryptoKey, AesKeyGenParams, boolean, KeyUsage[]]) =>
      crypto.subtle.deriveKey({ ...how, iterations: 1 }, ...rest),
  } as unknown as SubtleCrypto,
};
