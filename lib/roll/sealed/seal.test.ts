import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Pupil } from '../pupil';
import { ROUNDS } from '../../crypto/sealing';
import { readSealed } from './read-sealed';
import { openRoll, sealRoll } from './seal';

const PUPILS: readonly Pupil[] = [
  { id: 'p1', firstName: 'Maya', middleNames: 'Grace', lastName: 'Adeyemi', knownAs: 'Mimi', group: '4B' },
  { id: 'p2', firstName: 'Ffion', lastName: 'Pritchard', left: 2025 },
  { id: 'p3', firstName: 'محمد', lastName: 'الأمين' },
];
const ABOUT = { school: 'Marlow Lane Primary School', made: '2026-09-01', useBy: '2027-08-31' };
const WORDS = 'ladle gravel uproot acorn velvet trophy';
const TODAY = '2026-11-21T09:00:00.000Z';

/** The same cryptography with one round, so that thousands of files can be opened. */
const quick: Crypto = {
  randomUUID: () => crypto.randomUUID(),
  getRandomValues: (array) => crypto.getRandomValues(array),
  subtle: {
    importKey: crypto.subtle.importKey.bind(crypto.subtle),
    encrypt: crypto.subtle.encrypt.bind(crypto.subtle),
    decrypt: crypto.subtle.decrypt.bind(crypto.subtle),
    deriveKey: (how: Pbkdf2Params, ...rest: [CryptoKey, AesKeyGenParams, boolean, KeyUsage[]]) =>
      crypto.subtle.deriveKey({ ...how, iterations: 1 }, ...rest),
  } as unknown as SubtleCrypto,
};

let file: string;

beforeAll(async () => {
  file = await sealRoll({ ...ABOUT, pupils: PUPILS }, WORDS, crypto);
});

async function open(text: string, words = WORDS, today = TODAY, web: Crypto = crypto) {
  const read = readSealed(text);
  return read.ok ? openRoll(read.sealed, words, { web, today }) : read;
}

/** The file with its header changed. */
function withHeader(text: string, change: (header: Record<string, unknown>) => object): string {
  const [first, header = '', ...rest] = text.split('\n');
  return [first, JSON.stringify(change(JSON.parse(header) as Record<string, unknown>)), ...rest].join('\n');
}

describe('a sealed roll', () => {
  test('opens with its six words to names and years of leaving, without classes', async () => {
    expect(await open(file)).toEqual({
      ok: true,
      pupils: PUPILS.map(({ group: _group, ...pupil }) => pupil),
    });
  });

  test('shows whose it is before it is opened, and no name', () => {
    expect(readSealed(file)).toMatchObject({ ok: true, sealed: { header: { ...ABOUT, rounds: ROUNDS } } });
    expect(file).not.toMatch(/Adeyemi|Pritchard/u);
    expect(ROUNDS).toBe(1_000_000);
  });

  test('is another file each time, though nothing in it has changed', async () => {
    expect(await sealRoll({ ...ABOUT, pupils: PUPILS }, WORDS, quick)).not.toBe(
      await sealRoll({ ...ABOUT, pupils: PUPILS }, WORDS, quick),
    );
  });

  test('says little of how many pupils it holds', async () => {
    const length = async (count: number) =>
      (
        await sealRoll(
          { ...ABOUT, pupils: Array.from({ length: count }, () => PUPILS[1] as Pupil) },
          WORDS,
          quick,
        )
      ).length;
    expect(await length(1)).toBe(await length(30));
  });

  test('survives the line ends and the byte order mark that other programs write', async () => {
    expect(await open(`\ufeff${file.replaceAll('\n', '\r\n')}`)).toMatchObject({ ok: true });
  });

  test('opens until its use-by date, and is refused from the day after', async () => {
    const on = (today: string) => open(file, WORDS, today);
    expect(await on('2027-08-31T23:59:00.000Z')).toMatchObject({ ok: true });
    expect(await on('2027-09-01T00:00:00.000Z')).toEqual({ ok: false, why: 'expired' });
  });
});

describe('a sealed roll is refused', () => {
  test('with another passphrase', async () => {
    expect(await open(file, WORDS.replace('acorn', 'abacus'))).toEqual({ ok: false, why: 'notOpened' });
  });

  test.each([0.01, 0.3, 0.5, 0.8, 0.999])(
    'with one byte of the cipher changed (at %s of it)',
    async (where) => {
      const [first = '', header = '', cipher = ''] = file.split('\n');
      const bytes = Buffer.from(cipher, 'base64');
      const at = Math.floor(bytes.length * where);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      const changed = [first, header, bytes.toString('base64'), 'end', ''].join('\n');
      expect(await open(changed)).toEqual({ ok: false, why: 'notOpened' });
    },
  );

  test.each([
    ['use-by date', { useBy: '2037-08-31' }],
    ['school', { school: 'Oak Hill Primary School' }],
    ['date', { made: '2026-10-01' }],
    ['number of rounds', { rounds: ROUNDS + 1 }],
    ['salt', { salt: 'AAAAAAAAAAAAAAAAAAAAAA==' }],
    ['nonce', { nonce: 'AAAAAAAAAAAAAAAA' }],
  ])('with another %s written on it', async (_, change) => {
    expect(await open(withHeader(file, (header) => ({ ...header, ...change })))).toEqual({
      ok: false,
      why: 'notOpened',
    });
  });

  test('with another spelling of the same header', async () => {
    expect(await open(file.replace('"school":', '"school": '))).toEqual({ ok: false, why: 'notOpened' });
  });

  test.each([
    ['cutShort', (file_) => file_.slice(0, Math.floor(file_.length / 2))],
    ['cutShort', (file_) => file_.replace(/end\n$/u, '')],
    ['otherVersion', (file_) => file_.replace('roll 1', 'roll 2')],
    ['damaged', (file_) => file_.replace('{', '[')],
    ['damaged', (file_) => file_.replace(/\n[A-Za-z0-9+/=]+\nend/u, '\n$$$\nend')],
    ['damaged', (file_) => withHeader(file_, (header) => ({ ...header, more: 1 }))],
    ['damaged', (file_) => withHeader(file_, (header) => ({ ...header, salt: 'AAAA' }))],
    ['damaged', (file_) => withHeader(file_, (header) => ({ ...header, useBy: 'soon' }))],
    ['tooFewRounds', (file_) => withHeader(file_, (header) => ({ ...header, rounds: ROUNDS - 1 }))],
    ['tooFewRounds', (file_) => withHeader(file_, (header) => ({ ...header, rounds: 1 }))],
    ['tooManyRounds', (file_) => withHeader(file_, (header) => ({ ...header, rounds: 2_000_000_000 }))],
  ] satisfies [string, (text: string) => string][])('as %s', async (why, change) => {
    expect(await open(change(file))).toEqual({ ok: false, why });
  });
});

test('A sealed roll that was changed anywhere gives nobody, or exactly those who were sealed', async () => {
  const sealed = await sealRoll({ ...ABOUT, pupils: PUPILS }, WORDS, quick);
  const whole = await open(sealed, WORDS, TODAY, quick);
  const change = fc.record({
    at: fc.nat(sealed.length - 1),
    remove: fc.nat(3),
    put: fc.oneof(
      fc.constantFrom('', 'A', '"', '\n', '0', 'end'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, remove, put }) => {
      const changed = sealed.slice(0, at) + put + sealed.slice(at + remove);
      const opened = await open(changed, WORDS, TODAY, quick);
      if (opened.ok) expect(opened).toEqual(whole);
    }),
    { numRuns: 3000 },
  );
}, 30_000);

test('Whatever text claims to be a sealed roll, reading it never throws', () => {
  const pieces = fc.constantFrom(
    'before-the-bell sealed roll 1',
    '\n',
    'end',
    '{"school":"A","made":"2026-09-01","useBy":"2027-08-31","rounds":1000000,',
    '"salt":"AAAAAAAAAAAAAAAAAAAAAA==","nonce":"AAAAAAAAAAAAAAAA"}',
    'AAAA',
    '}',
  );
  const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 12 });
  fc.assert(
    fc.property(texts, (parts) => {
      const read = readSealed(parts.join(''));
      if (read.ok) expect(read.sealed.header.rounds).toBeGreaterThanOrEqual(ROUNDS);
    }),
    { numRuns: 3000 },
  );
});
