import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digester, makeDigestKey, rememberedAmong, type SomebodyOn } from './person-digest';

const MAYA: SomebodyOn = { platform: 'hearth', handle: 'maya.a', displayName: 'Maya Adeyemi' };

async function digestUnder(key: string): Promise<(person: SomebodyOn) => Promise<string>> {
  const digest = await digester(key, crypto.subtle);
  if (!digest) throw new Error('This is no key.');
  return digest;
}

describe('somebody who is no pupil is remembered without a name', () => {
  test('by a digest that is the same under the same key, however the username is written', async () => {
    const key = makeDigestKey(crypto);
    const [one, other] = [await digestUnder(key), await digestUnder(key)];
    expect(await one(MAYA)).toBe(await other({ ...MAYA, handle: 'Maya.A', displayName: ' Maya  Adeyemi' }));
  });

  test('by a digest that is another under another key', async () => {
    const [one, other] = [await digestUnder(makeDigestKey(crypto)), await digestUnder(makeDigestKey(crypto))];
    expect(await one(MAYA)).not.toBe(await other(MAYA));
  });

  test.each([{ platform: 'kettle' }, { handle: 'maya.b' }, { displayName: 'Maya Ash' }])(
    'and is asked about anew as somebody else: %j',
    async (change) => {
      const digest = await digestUnder(makeDigestKey(crypto));
      expect(await digest({ ...MAYA, ...change })).not.toBe(await digest(MAYA));
    },
  );

  test('by the digest that RFC 2104 gives', async () => {
    const { createHmac } = await import('node:crypto');
    const key = makeDigestKey(crypto);
    const said = JSON.stringify(['before-the-bell not-a-pupil 1', 'hearth', 'maya.a', 'Maya Adeyemi']);
    const expected = createHmac('sha256', Buffer.from(key, 'base64')).update(said).digest('base64');
    expect(await (await digestUnder(key))(MAYA)).toBe(expected);
  });

  test('and found again among the people of a later check', async () => {
    const digest = await digestUnder(makeDigestKey(crypto));
    const callum = { ...MAYA, handle: 'callum', displayName: 'Callum Brodie' };
    expect(await rememberedAmong([callum, MAYA], new Set([await digest(MAYA)]), digest)).toEqual([MAYA]);
  });
});

test.each(['', 'AAAA', 'no key', `${makeDigestKey(crypto)}AAAA`])('%j is no key', async (key) => {
  expect(await digester(key, crypto.subtle)).toBeNull();
});

test('Two people never have the same digest', async () => {
  const digest = await digestUnder(makeDigestKey(crypto));
  const text = fc.string({ maxLength: 6 });
  const person = fc.record({ platform: text, handle: text, displayName: text });
  const isSame = (one: SomebodyOn, other: SomebodyOn) =>
    one.platform === other.platform &&
    one.handle.toLowerCase() === other.handle.toLowerCase() &&
    one.displayName.replace(/\s+/gu, ' ').trim() === other.displayName.replace(/\s+/gu, ' ').trim();
  await fc.assert(
    fc.asyncProperty(person, person, async (one, other) => {
      expect((await digest(one)) === (await digest(other))).toBe(isSame(one, other));
    }),
    { numRuns: 500 },
  );
});
