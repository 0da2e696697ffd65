/** Sealing a roll, and opening one: see the README here. The browser's cryptography is handed in. */
import { cleanLine } from '../../text';
import type { Pupil } from '../pupil';
import { isExpired } from './use-by';
import { toBase64 } from '../../base64';
import { FIRST_LINE, LAST_LINE, outsideOf, ROUNDS } from './form';
import { asInside, pupilsInside } from './inside';
import type { Sealed, SealedHeader } from './read-sealed';

export type ToSeal = {
  school: string;
  /** Days as YYYY-MM-DD. */
  made: string;
  useBy: string;
  pupils: readonly Pupil[];
};

export type OpenedRoll = { ok: true; pupils: Pupil[] } | { ok: false; why: 'expired' | 'notOpened' };

/** What is inside is as long as a multiple of this, so that a file says less of how many pupils it has. */
const BLOCK = 4096;
const encoder = new TextEncoder();

/** The text of the file. Of each pupil only the names and the year of leaving go into it. */
export async function sealRoll(
  { pupils, ...about }: ToSeal,
  passphrase: string,
  web: Crypto,
): Promise<string> {
  const salt = web.getRandomValues(new Uint8Array(16));
  const nonce = web.getRandomValues(new Uint8Array(12));
  const { school, made, useBy } = about;
  const header = { school: cleanLine(school), made, useBy, rounds: ROUNDS };
  const line = JSON.stringify({ ...header, salt: toBase64(salt), nonce: toBase64(nonce) });
  const key = await keyFrom(passphrase, { rounds: ROUNDS, salt }, web.subtle);
  const inside = encoder.encode(padded(asInside(pupils)));
  const cipher = await web.subtle.encrypt(lockFor(nonce, outsideOf(line)), key, inside);
  return `${[FIRST_LINE, line, toBase64(new Uint8Array(cipher)), LAST_LINE].join('\n')}\n`;
}

/** The pupils in a sealed roll. `today` is an ISO 8601 time or day. Never throws for what a file holds. */
export async function openRoll(
  { header, outside, cipher }: Sealed,
  passphrase: string,
  { web, today }: { web: Pick<Crypto, 'subtle'>; today: string },
): Promise<OpenedRoll> {
  if (isExpired(header, today)) return { ok: false, why: 'expired' };
  const key = await keyFrom(passphrase, header, web.subtle);
  try {
    const inside = await web.subtle.decrypt(lockFor(header.nonce, outside), key, cipher);
    const pupils = pupilsInside(new TextDecoder().decode(inside));
    return pupils ? { ok: true, pupils } : { ok: false, why: 'notOpened' };
  } catch {
    // Another passphrase, or not a byte of it as it was sealed: nobody can tell which.
    return { ok: false, why: 'notOpened' };
  }
}

async function keyFrom(
  passphrase: string,
  { salt, rounds }: Pick<SealedHeader, 'salt' | 'rounds'>,
  subtle: SubtleCrypto,
): Promise<CryptoKey> {
  const words = await subtle.importKey('raw', encoder.encode(passphrase), 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    words,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function lockFor(nonce: Uint8Array<ArrayBuffer>, outside: string): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(outside), tagLength: 128 };
}

function padded(text: string): string {
  const length = encoder.encode(text).length;
  return text + ' '.repeat(Math.ceil(length / BLOCK) * BLOCK - length);
}
