/**
 * Remembering about whom somebody has said “not a pupil”, without a name: HMAC-SHA-256 of platform, handle and
 * displayed name under a random key. Without the key a digest says nothing and cannot be read back. Whoever has the
 * key can try out names: so the key is only ever stored where the digests are, sealed under the person’s passphrase.
 * A person who goes by another name is asked about anew.
 */
import { fromBase64, toBase64 } from '../base64';

export type SomebodyOn = { platform: string; handle: string; displayName: string };

/** In bytes, as long as what the hash gives. */
const KEY_LENGTH = 32;
/** What the digest is for, so that the same key gives other digests for anything else. */
const PURPOSE = 'before-the-bell not-a-pupil 1';

const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;
const encoder = new TextEncoder();

/** A new random key as text, to be sealed with what it is the key of. */
export function makeDigestKey(random: Pick<Crypto, 'getRandomValues'>): string {
  return toBase64(random.getRandomValues(new Uint8Array(KEY_LENGTH)));
}

/** A function that gives a person’s digest. Null for what is no key. */
export async function digester(
  key: string,
  subtle: SubtleCrypto,
): Promise<((person: SomebodyOn) => Promise<string>) | null> {
  const bytes = fromBase64(key);
  if (bytes?.length !== KEY_LENGTH) return null;
  const imported = await subtle.importKey('raw', bytes, HMAC, false, ['sign']);
  return async (person) =>
    toBase64(new Uint8Array(await subtle.sign('HMAC', imported, encoder.encode(said(person)))));
}

/** Those of the people whose digest is among the kept ones, in the same order. */
export async function rememberedAmong<Somebody extends SomebodyOn>(
  people: readonly Somebody[],
  kept: ReadonlySet<string>,
  digest: (person: SomebodyOn) => Promise<string>,
): Promise<Somebody[]> {
  const digests = await Promise.all(people.map(digest));
  return people.filter((_, at) => kept.has(digests[at] ?? ''));
}

/** A list in JSON, so that no two people can be written the same way. */
function said({ platform, handle, displayName }: SomebodyOn): string {
  const name = displayName.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return JSON.stringify([PURPOSE, platform, handle.toLowerCase(), name]);
}
