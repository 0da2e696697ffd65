/** So many bytes, written in base64. */
import * as z from 'zod/mini';
import { fromBase64 } from '../base64';

/** In characters; nothing that is read so is longer. */
const LONGEST = 64;

export function bytesSchema(length: number) {
  return z.pipe(
    z.string().check(z.maxLength(LONGEST)),
    z.transform((text, context) => {
      const value = fromBase64(text);
      if (value?.length === length) return value;
      context.issues.push({ code: 'custom', input: text, message: 'is not as long as it has to be' });
      return z.NEVER;
    }),
  );
}
