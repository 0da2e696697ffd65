/** A picture of the school's logo as a policy file holds it: written as a data URL in base64. */
import * as z from 'zod/mini';

/** The largest picture that a policy can hold, in bytes. */
export const LOGO_BYTES = 200_000;
/** Four signs for three bytes. */
const LONGEST = Math.ceil(LOGO_BYTES / 3) * 4;

export const logoData = z.string().check(
  z.refine((text) => text.length - text.indexOf(',') - 1 <= LONGEST, {
    error: `is too large: ${LOGO_BYTES / 1000} kB are the most`,
    abort: true,
  }),
  z.regex(/^data:image\/(?:png|jpeg|webp|svg\+xml);base64,[A-Za-z0-9+/]+={0,2}$/u, {
    error: 'has to be a picture written as "data:image/png;base64,…", or with jpeg, webp or svg+xml',
  }),
);
