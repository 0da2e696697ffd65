/**
 * How everything is sealed that outlives a page: PBKDF2 with SHA-256 from a passphrase to a key, AES-256-GCM under that
 * key, what stands outside authenticated with it. The browser's cryptography is handed in.
 */

/** Fewer rounds would make guessing cheap. */
export const ROUNDS = 1_000_000;
/** More would only keep the computer busy. */
export const MOST_ROUNDS = 10_000_000;
/** In bytes. */
export const SALT_LENGTH = 16;
export const NONCE_LENGTH = 12;

/** What is inside is as long as a multiple of this, so that its length says less of what it holds. */
const BLOCK = 4096;
const encoder = new TextEncoder();

type Bytes = Uint8Array<ArrayBuffer>;
export type KeyParts = { salt: Bytes; rounds: number };
/** `outside` is what the cipher vouches for beside what is inside. */
export type Lock = { nonce: Bytes; outside: string };

/** A key that cannot be taken out of the browser's hands. */
export async function keyFrom(
  passphrase: string,
  { salt, rounds }: KeyParts,
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

export function randomBytes(length: number, random: Pick<Crypto, 'getRandomValues'>): Bytes {
  return random.getRandomValues(new Uint8Array(length));
}

/** The cipher of a text in JSON, which may end with spaces. */
export async function encryptText(
  json: string,
  key: CryptoKey,
  lock: Lock,
  subtle: SubtleCrypto,
): Promise<Bytes> {
  return new Uint8Array(await subtle.encrypt(paramsFor(lock), key, encoder.encode(padded(json))));
}

/** Null for another key, or where not every byte is as it was sealed: nobody can tell which. */
export async function decryptText(
  cipher: Bytes,
  key: CryptoKey,
  lock: Lock,
  subtle: SubtleCrypto,
): Promise<string | null> {
  try {
    return new TextDecoder().decode(await subtle.decrypt(paramsFor(lock), key, cipher));
  } catch {
    return null;
  }
}

function paramsFor({ nonce, outside }: Lock): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(outside), tagLength: 128 };
}

function padded(text: string): string {
  const length = encoder.encode(text).length;
  return text + ' '.repeat(Math.ceil(length / BLOCK) * BLOCK - length);
}
