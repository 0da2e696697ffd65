/** The outside of a sealed roll: whose it is, how long it may be used, and how it is sealed. See the README here. */
import * as z from 'zod/mini';
import { cleanLine, MAX_NAME } from '../../text';
import { fromBase64 } from '../../base64';
import { bytesSchema } from '../../crypto/bytes-schema';
import { MOST_ROUNDS, NONCE_LENGTH, ROUNDS, SALT_LENGTH } from '../../crypto/sealing';
import { FIRST_LINE, LAST_LINE, outsideOf } from './form';

const BEGINNING = 'before-the-bell sealed roll ';

/** In UTF-16 code units; a header has a few hundred. */
const LONGEST_HEADER = 4000;

const day = z.string().check(z.regex(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u));
const headerSchema = z.strictObject({
  school: z.pipe(
    z.string().check(z.minLength(1), z.maxLength(MAX_NAME)),
    z.transform((text) => cleanLine(text)),
  ),
  made: day,
  useBy: day,
  rounds: z.int(),
  salt: bytesSchema(SALT_LENGTH),
  nonce: bytesSchema(NONCE_LENGTH),
});
export type SealedHeader = z.output<typeof headerSchema>;

export type Sealed = {
  header: SealedHeader;
  /** The first two lines as they stand in the file: what the cipher vouches for. */
  outside: string;
  cipher: Uint8Array<ArrayBuffer>;
};

/** Why a file cannot be opened, whatever the passphrase. Each has one sentence in `components/names/words.ts`. */
export type SealedTrouble = 'otherVersion' | 'cutShort' | 'damaged' | 'tooFewRounds' | 'tooManyRounds';

export type ReadSealed = { ok: true; sealed: Sealed } | { ok: false; why: SealedTrouble };

/** Whether a text means to be a sealed roll. */
export function isSealed(text: string): boolean {
  return text.replace(/^\ufeff/u, '').startsWith(BEGINNING);
}

/** What can be said of a sealed roll before it is opened. Never throws. */
export function readSealed(text: string): ReadSealed {
  const [first = '', header = '', cipher = '', last] = linesOf(text);
  if (first !== FIRST_LINE) return refused(isSealed(first) ? 'otherVersion' : 'damaged');
  if (last !== LAST_LINE) return refused('cutShort');
  const read = header.length > LONGEST_HEADER ? null : headerIn(header);
  const sealedBytes = fromBase64(cipher);
  if (!read || !sealedBytes) return refused('damaged');
  if (read.rounds < ROUNDS) return refused('tooFewRounds');
  if (read.rounds > MOST_ROUNDS) return refused('tooManyRounds');
  return { ok: true, sealed: { header: read, outside: outsideOf(header), cipher: sealedBytes } };
}

/** Mail programs change the ends of lines, and nothing else. */
function linesOf(text: string): string[] {
  return text
    .replace(/^\ufeff/u, '')
    .trimEnd()
    .split(/\r\n?|\n/u, 4);
}

function headerIn(text: string): SealedHeader | null {
  try {
    const result = headerSchema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

function refused(why: SealedTrouble): ReadSealed {
  return { ok: false, why };
}
