/** Sealing a roll, and opening one: see the README here. The browser's cryptography is handed in. */
import { cleanLine } from '../../text';
import type { Pupil } from '../pupil';
import { isExpired } from './use-by';
import { toBase64 } from '../../base64';
import {
  decryptText,
  encryptText,
  keyFrom,
  NONCE_LENGTH,
  randomBytes,
  ROUNDS,
  SALT_LENGTH,
} from '../../crypto/sealing';
import { FIRST_LINE, LAST_LINE, outsideOf } from './form';
import { asInside, pupilsInside } from './inside';
import type { Sealed } from './read-sealed';

export type ToSeal = {
  school: string;
  /** Days as YYYY-MM-DD. */
  made: string;
  useBy: string;
  pupils: readonly Pupil[];
};

export type OpenedRoll = { ok: true; pupils: Pupil[] } | { ok: false; why: 'expired' | 'notOpened' };

/** The text of the file. Of each pupil only the names and the year of leaving go into it. */
export async function sealRoll(
  { pupils, ...about }: ToSeal,
  passphrase: string,
  web: Crypto,
): Promise<string> {
  const salt = randomBytes(SALT_LENGTH, web);
  const nonce = randomBytes(NONCE_LENGTH, web);
  const { school, made, useBy } = about;
  const header = { school: cleanLine(school), made, useBy, rounds: ROUNDS };
  const line = JSON.stringify({ ...header, salt: toBase64(salt), nonce: toBase64(nonce) });
  const key = await keyFrom(passphrase, { rounds: ROUNDS, salt }, web.subtle);
  const outside = outsideOf(line);
  const cipher = await encryptText(asInside(pupils), key, { nonce, outside }, web.subtle);
  return `${[FIRST_LINE, line, toBase64(cipher), LAST_LINE].join('\n')}\n`;
}

/** The pupils in a sealed roll. `today` is an ISO 8601 time or day. Never throws for what a file holds. */
export async function openRoll(
  { header, outside, cipher }: Sealed,
  passphrase: string,
  { web, today }: { web: Pick<Crypto, 'subtle'>; today: string },
): Promise<OpenedRoll> {
  if (isExpired(header, today)) return { ok: false, why: 'expired' };
  const key = await keyFrom(passphrase, header, web.subtle);
  const inside = await decryptText(cipher, key, { nonce: header.nonce, outside }, web.subtle);
  if (inside === null) return { ok: false, why: 'notOpened' };
  try {
    const pupils = pupilsInside(inside);
    return pupils ? { ok: true, pupils } : { ok: false, why: 'notOpened' };
  } catch {
    return { ok: false, why: 'notOpened' };
  }
}
