/**
 * What is kept, as it lies in storage and in a backup: four lines of text. See the README here. The cipher vouches
 * for the first two lines; the sum in the last one tells a damaged box from a wrong passphrase, and vouches for nothing.
 */
import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '../base64';
import { bytesSchema } from '../crypto/bytes-schema';
import {
  decryptText,
  encryptText,
  keyFrom,
  MOST_ROUNDS,
  NONCE_LENGTH,
  randomBytes,
  ROUNDS,
  SALT_LENGTH,
  type KeyParts,
} from '../crypto/sealing';

const FIRST_LINE = 'before-the-bell kept 1';
const BEGINNING = /^before-the-bell kept (?<version>\d{1,6})$/u;
const LAST_WORD = 'end ';
/** A box that asks for fewer is refused: guessing would be cheap. New ones have a million. */
export const FEWEST_ROUNDS = 600_000;
/** In characters: more than the browser lets us keep. */
export const LONGEST_BOX = 12_000_000;
const LONGEST_HEADER = 1000;

const headerSchema = z.strictObject({
  made: z.iso.datetime(),
  rounds: z.int(),
  salt: bytesSchema(SALT_LENGTH),
  nonce: bytesSchema(NONCE_LENGTH),
});
type Header = z.output<typeof headerSchema>;

export type Box = { header: Header; outside: string; cipher: Uint8Array<ArrayBuffer> };
/** Why a box cannot be opened, whatever the passphrase. */
export type BoxTrouble = 'newer' | 'damaged' | 'tooFewRounds' | 'tooManyRounds';
export type ReadBox = { ok: true; box: Box } | { ok: false; why: BoxTrouble };

/** A key, with what it was made from beside the passphrase. */
export type Held = { key: CryptoKey; parts: KeyParts };

/** A key for new boxes: another one at each call, by its salt. */
export async function newKey(passphrase: string, web: Crypto): Promise<Held> {
  return heldFrom(passphrase, { salt: randomBytes(SALT_LENGTH, web), rounds: ROUNDS }, web);
}

export async function heldFrom(passphrase: string, { salt, rounds }: KeyParts, web: Crypto): Promise<Held> {
  const said = passphrase.normalize('NFKC').trim().replace(/\s+/gu, ' ');
  return { key: await keyFrom(said, { salt, rounds }, web.subtle), parts: { salt, rounds } };
}

/** `made` is an ISO 8601 time; the nonce is a fresh one. */
export async function sealBox(
  json: string,
  { key, parts }: Held,
  made: string,
  web: Crypto,
): Promise<string> {
  const nonce = randomBytes(NONCE_LENGTH, web);
  const { rounds, salt } = parts;
  const line = JSON.stringify({ made, rounds, salt: toBase64(salt), nonce: toBase64(nonce) });
  const outside = outsideOf(line);
  const text = outside + toBase64(await encryptText(json, key, { nonce, outside }, web.subtle));
  return `${text}\n${LAST_WORD}${await sumOf(text, web)}\n`;
}

/** What can be said of a box before it is opened. Never throws. */
export async function readBox(text: unknown, web: Crypto): Promise<ReadBox> {
  if (typeof text !== 'string' || text.length > LONGEST_BOX) return refused('damaged');
  const [first = '', line = '', cipher = '', last = ''] = text.trimEnd().split(/\r?\n/u, 5);
  const version = BEGINNING.exec(first)?.groups?.version;
  if (version !== undefined && Number(version) > 1) return refused('newer');
  const outside = outsideOf(line);
  const isWhole = first === FIRST_LINE && last === LAST_WORD + (await sumOf(outside + cipher, web));
  const header = isWhole && line.length <= LONGEST_HEADER ? headerIn(line) : null;
  const bytes = fromBase64(cipher);
  if (!header || !bytes) return refused('damaged');
  if (header.rounds < FEWEST_ROUNDS) return refused('tooFewRounds');
  if (header.rounds > MOST_ROUNDS) return refused('tooManyRounds');
  return { ok: true, box: { header, outside, cipher: bytes } };
}

/** Null for another passphrase, or another box's key. */
export async function openBox(
  { header, outside, cipher }: Box,
  { key }: Held,
  web: Crypto,
): Promise<string | null> {
  return decryptText(cipher, key, { nonce: header.nonce, outside }, web.subtle);
}

/** Whether two boxes were sealed under one key. */
export function isSameKey(one: KeyParts, other: KeyParts): boolean {
  return one.rounds === other.rounds && toBase64(one.salt) === toBase64(other.salt);
}

function outsideOf(header: string): string {
  return `${FIRST_LINE}\n${header}\n`;
}

async function sumOf(text: string, { subtle }: Crypto): Promise<string> {
  return toBase64(new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

function headerIn(line: string): Header | null {
  try {
    return headerSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

function refused(why: BoxTrouble): ReadBox {
  return { ok: false, why };
}
